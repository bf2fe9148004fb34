import { describe, expect, test } from 'vitest';
import { tacticKinds } from '#domain/tactic.ts';
import { type EngagementAnswers, engagementComplete } from '#stages/engagement/answers.ts';
import { answerTexts, section } from '#stages/engagement/section.ts';
import { en } from '#stages/engagement/words.en.ts';
import { ru } from '#stages/engagement/words.ru.ts';
import { contextIn, nobodyYet, readOut } from './two-clubs.ts';

const filled = {
  tactics: [
    {
      id: 't1',
      kind: 'expertAnswers',
      name: 'Ask the physio',
      months: [3, 4, 5, 9],
      upliftShare: { kind: 'range', low: 0.05, typical: 0.15, high: 0.4 },
      costMinorPerMonth: 8_000,
      hoursPerMonth: 6,
      problemId: 'p1',
      stopRule: 'Fewer than ten questions twice in a row',
    },
    { id: 't2', kind: 'poll', months: [2], costMinorPerMonth: 0 },
  ],
  answerTimeHours: 4,
  moderationHoursPerWeek: 1.5,
} satisfies EngagementAnswers;

const valuesOf = (answers: EngagementAnswers, language: 'en' | 'ru') =>
  Object.fromEntries(answerTexts(answers, contextIn(language)).map(({ path, value }) => [path, value]));

describe('engagement in the document', () => {
  test('puts every tactic beside its months, problem, uplift, cost, hours and stop rule', () => {
    expect(readOut(section(filled, contextIn('en')))).toContain(
      '| Ask the physio (Expert answers) | 3–5, 9 | My knees hurt | 5% to 40%, most likely 15% | $80 | 6 h | Fewer than ten questions twice in a row |',
    );
    expect(readOut(section(filled, contextIn('ru')))).toContain(
      '| Ask the physio (Разбор эксперта) | 3–5, 9 | My knees hurt | от 5 % до 40 %, чаще всего 15 % | 80 ₽ | 6 ч | Fewer than ten questions twice in a row |',
    );
  });

  test('owns up to what a tactic lacks, and shows the benchmark for an uplift nobody knows', () => {
    const poll = readOut(section(filled, contextIn('en')))
      .split('\n')
      .find((line) => line.startsWith('| Poll'));
    const { low, high } = contextIn('en').benchmark('tacticUplift:poll') ?? { low: 0, high: 0 };
    expect(poll).toMatch(/^\| Poll \| 2 \| none yet \| not known yet; the plan uses the benchmark /);
    expect(poll).toContain(`${low * 100}% to ${high * 100}%`);
    expect(poll).toMatch(/\| none \| not said \| no rule yet \|$/);
  });

  test('counts the hours in which people are answered as a reader would', () => {
    expect(readOut(section(filled, contextIn('en')))).toContain(
      'Questions are answered within 4 hours. Your own people do the answering and moderation. Moderation takes 1.5 hours a week.',
    );
    expect(readOut(section(filled, contextIn('ru')))).toContain(
      'На вопросы отвечаем не позже чем через 4 часа. Отвечают и модерируют свои люди. Модерация занимает 1,5 часа в неделю.',
    );
    expect(readOut(section({ ...filled, answerTimeHours: 1 }, contextIn('ru')))).toContain('через 1 час.');
    expect(readOut(section({ ...filled, answerTimeHours: 24 }, contextIn('en')))).toContain('within 24 hours.');
  });

  test('says that nothing was chosen rather than showing an empty table', () => {
    const text = readOut(section({}, contextIn('ru', nobodyYet)));
    expect(text).toContain('Ни одной механики пока нет');
    expect(text).toContain('Часы на модерацию пока не заложены.');
    expect(text).not.toContain('|');
  });

  test('leaves out a tactic nobody has chosen yet', () => {
    expect(readOut(section({ tactics: [{ id: 't9', name: 'Something' }] }, contextIn('en')))).not.toContain(
      'Something',
    );
  });
});

describe('engagement told back', () => {
  test('repeats every answer at its path', () => {
    expect(valuesOf(filled, 'en')).toEqual({
      'tactics.0.kind': 'Expert answers',
      'tactics.0.name': 'Ask the physio',
      'tactics.0.months': 'months 3–5, 9',
      'tactics.0.upliftShare': '5% to 40%, most likely 15%',
      'tactics.0.costMinorPerMonth': '$80',
      'tactics.0.hoursPerMonth': '6 h',
      'tactics.0.problemId': 'My knees hurt',
      'tactics.0.stopRule': 'Fewer than ten questions twice in a row',
      'tactics.1.kind': 'Poll',
      'tactics.1.name': undefined,
      'tactics.1.months': 'month 2',
      'tactics.1.upliftShare': undefined,
      'tactics.1.costMinorPerMonth': '$0',
      'tactics.1.hoursPerMonth': undefined,
      'tactics.1.problemId': undefined,
      'tactics.1.stopRule': undefined,
      answerTimeHours: '4 h',
      moderationHoursPerWeek: '1.5 h',
    });
    expect(valuesOf(filled, 'ru')).toMatchObject({
      'tactics.0.kind': 'Разбор эксперта',
      'tactics.1.kind': 'Опрос',
      moderationHoursPerWeek: '1,5 ч',
    });
  });

  test('names the tactic in every label, so that two of a kind can be told apart', () => {
    const labels = answerTexts(filled, contextIn('en')).map(({ label }) => label);
    expect(labels).toContain('Ask the physio (Expert answers) · Which tactic?');
    expect(labels).toContain('Poll · Which tactic?');
  });
});

describe('the catalogue of tactics', () => {
  test.each(tacticKinds)('%s says what it is, takes, fails on, when to stop and how long it takes', (kind) => {
    for (const { cards } of [en, ru]) {
      const { label, what, takes, fails, stop, hours } = cards[kind];
      for (const words of [label, what, takes, fails, stop]) expect(words.length).toBeGreaterThan(3);
      expect(hours).toMatch(/^\d+–\d+$/);
    }
    expect(ru.cards[kind].hours).toBe(en.cards[kind].hours);
  });

  test.each(tacticKinds)('%s has an uplift to begin with', (kind) => {
    expect(contextIn('en').benchmark(`tacticUplift:${kind}`)?.typical).toBeGreaterThan(0);
  });
});

describe('engagement is complete', () => {
  const problemsOf = (answers: unknown) => engagementComplete.safeParse(answers).error?.issues.map((i) => i.message);

  test('with a tactic in its months and the time to look after it', () => expect(problemsOf(filled)).toBe(undefined));
  test('not without a single tactic', () => expect(problemsOf({ ...filled, tactics: [] })).toEqual(['tacticsMissing']));
  test('not with a tactic that runs in no month', () =>
    expect(problemsOf({ ...filled, tactics: [{ id: 't1', kind: 'live', months: [] }] })).toEqual([
      'tacticMonthsMissing',
    ]));
});
