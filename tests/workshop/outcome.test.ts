import { describe, expect, test } from 'vitest';
import { strategy as shoes } from '#examples/running-shoes.en.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { fileOf } from '#storage/file.ts';
import { openImportFile } from '#storage/import-file.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { withVotes } from '#strategy/workshop-outcome.ts';
import { movedOutcome, withoutOutcome } from '#workshop/outcome.ts';
import { newSession } from '#workshop/session.ts';
import { textIn } from '../exports/written.ts';

const [problem] = shoes.answers.audience?.problems ?? [];
const { frequency, severity } = problem as { frequency: number; severity: number };
const held: Strategy = {
  ...shoes,
  workshop: {
    decisions: [{ id: 'd1', text: 'Begin with sizes', about: 'Sizes differ', dissent: 'Ann would begin with prices' }],
    parked: [{ id: 'p1', text: 'A shop in another town' }],
    nextSteps: [{ id: 's1', text: 'Ask three customers', owner: 'Ben', due: '2027-03-17' }],
    votes: [{ id: problem?.id ?? '', on: '2027-03-05', frequency, severity }],
  },
};

const told = (strategy: Strategy, language: 'en' | 'ru', length: 'plan' | 'appendices' = 'plan') =>
  textIn(documentFrom(planFrom(strategy, basisOf(strategy), undefined), language, length));

const decided = { en: 'What the workshop decided', ru: 'Что решили на сессии' };

describe.each(languages)('in %s', (language) => {
  test('decisions with their dissent, next steps and open questions stand in the plan’s document', () => {
    for (const length of ['plan', 'appendices'] as const) {
      const text = told(held, language, length);
      for (const said of [
        decided[language],
        'Begin with sizes',
        'Ann would begin with prices',
        'Ben',
        '2027',
        'A shop in another town',
      ])
        expect(text).toContain(said);
    }
  });

  test('a plan without a workshop says nothing of one', () => {
    expect(told(shoes, language)).not.toContain(decided[language]);
  });
});

test('a voted problem says of which workshop it is, and that somebody has changed it since', () => {
  expect(told(held, 'en', 'appendices')).toContain('workshop of 5 March 2027');
  expect(told(held, 'en', 'appendices')).not.toContain('changed since');
  const votes = withVotes({}, [{ id: problem?.id ?? '', on: '2027-03-05', frequency: 6 - frequency, severity }]);
  expect(told({ ...held, workshop: votes }, 'en', 'appendices')).toContain('workshop of 5 March 2027, changed since');
});

test('the file of a strategy brings all of it back', async () => {
  const { strategies } = await openImportFile(fileOf(held));
  expect(strategies[0]?.workshop).toEqual(held.workshop);
});

test('what an older program kept beside the strategy goes into it once, each entry with what it was about', () => {
  const session = {
    ...newSession('s1'),
    cards: [{ id: 'w1', text: 'Sizes differ' }],
    decisions: [
      { id: 'w2', text: 'Begin with sizes', cardId: 'w1' },
      { id: 'w3', text: 'Ask Ann', dissent: 'Ben would not' },
    ],
    parked: [{ id: 'w4', text: 'Prices' }],
    nextSteps: [{ id: 'w5', text: 'Call the printer', owner: 'Ben', due: '2027-03-17' }],
  };
  let given = 0;
  const newId = () => `n${++given}`;
  const { decisions } = held.workshop ?? {};
  const moved = movedOutcome(session, { decisions }, newId);
  expect(moved).toEqual({
    decisions: [...(decisions ?? []), { id: 'n1', text: 'Ask Ann', dissent: 'Ben would not' }],
    parked: [{ id: 'n2', text: 'Prices' }],
    nextSteps: [{ id: 'n3', text: 'Call the printer', owner: 'Ben', due: '2027-03-17' }],
  });
  expect(movedOutcome(session, moved, newId)).toBe(moved);
  expect(withoutOutcome(session)).toEqual({ ...session, decisions: [], parked: [], nextSteps: [] });
});
