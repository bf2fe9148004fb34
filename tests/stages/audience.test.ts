import { describe, expect, test } from 'vitest';
import { type AudienceAnswers, audienceComplete } from '#stages/audience/answers.ts';
import { answerTexts, section } from '#stages/audience/section.ts';
import { contextIn, readOut } from './two-clubs.ts';

const filled = {
  segments: [
    { id: 's1', name: 'Took up running after thirty', whereTheyTalk: 'The queue at parkrun' },
    { id: 's2', name: 'Training for a half marathon?' },
  ],
  problems: [
    {
      id: 'p1',
      text: 'My knees hurt',
      segmentId: 's1',
      frequency: 5,
      severity: 4,
      distance: 'use',
      evidence: ['interviews', 'support'],
      workaround: 'Ice',
    },
    { id: 'p2', text: 'Alone is dull' },
  ],
  idea: 'Run together without pain',
  refusals: 'No kittens',
} satisfies AudienceAnswers;

const context = (language: 'en' | 'ru') => ({
  ...contextIn(language),
  segments: [{ id: 's1', label: 'Took up running after thirty' }],
});

describe('the audience in the document', () => {
  test('puts the idea first, then people, problems and refusals', () => {
    const text = readOut(section(filled, context('en')));
    const order = ['Run together', 'Took up running', 'My knees hurt', 'No kittens'].map((said) => text.indexOf(said));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('says where people already talk, and nothing where nobody said it', () => {
    const text = readOut(section(filled, context('en')));
    expect(text).toContain('- **Took up running after thirty.** The queue at parkrun\n');
    expect(text).toContain('- Training for a half marathon?\n');
  });

  test('leaves no cell of a problem empty', () => {
    const text = readOut(section(filled, context('en')));
    expect(text).toMatch(
      /\| My knees hurt \| .* \| 5 of 5 \| 4 of 5 \| Using it \| Interviews and questions to support \| Ice \|/,
    );
    expect(text).toMatch(/\| Alone is dull \|( [^|\s][^|]* \|){6}/);
    expect(readOut(section(filled, context('ru')))).toContain('Интервью и вопросы в поддержку');
  });
});

test('the audience told back repeats every answer, numbered as it is listed', () => {
  const values = Object.fromEntries(
    answerTexts(filled, context('en')).map(({ path, label, value }) => [path, [label, value]]),
  );
  expect(values['problems.0.frequency']?.[1]).toBe('5 of 5');
  expect(values['problems.1.frequency']?.[1]).toBe(undefined);
  expect(values['problems.1.text']?.[0]).toMatch(/ · 2$/);
});

describe('a complete audience', () => {
  const problemsIn = (answers: object) =>
    audienceComplete.safeParse(answers).error?.issues.map(({ message }) => message) ?? [];

  test('has a segment, a problem with its evidence, and an idea', () => {
    expect(problemsIn({})).toEqual(['segmentsMissing', 'problemsMissing', 'ideaMissing']);
    expect(problemsIn({ ...filled, problems: filled.problems.slice(0, 1) })).toEqual([]);
  });

  test('counts a guess as evidence and no tick as none', () => {
    const [problem] = filled.problems;
    expect(problemsIn({ ...filled, problems: [{ ...problem, evidence: ['guess'] }] })).toEqual([]);
    expect(problemsIn({ ...filled, problems: [{ ...problem, evidence: [] }] })).toEqual(['evidenceMissing']);
  });

  test('rates a problem from 1 to 5 in whole steps', () => {
    const [problem] = filled.problems;
    for (const frequency of [0, 6, 2.5])
      expect(problemsIn({ ...filled, problems: [{ ...problem, frequency }] }).length).toBe(1);
  });
});
