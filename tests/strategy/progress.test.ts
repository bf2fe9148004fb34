import { describe, expect, test } from 'vitest';
import { stageAnswers } from '#stages/answers.ts';
import { neededMissing, progressOf } from '#strategy/progress.ts';
import { type Drafts, newStrategy, type Strategy } from '#strategy/strategy.ts';

const strategyWith = (answers: Drafts): Strategy => ({
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'en' }),
  answers,
});
const statusOf = (answers: Drafts, id: keyof Drafts) =>
  progressOf(strategyWith(answers)).find((stage) => stage.id === id)?.status;

describe('progress', () => {
  test('a stage nobody opened is not started', () => {
    expect(statusOf({}, 'audience')).toBe('notStarted');
  });

  test('a stage with some answers is in progress', () => {
    expect(statusOf({ audience: { idea: 'Run without pain' } }, 'audience')).toBe('inProgress');
  });

  test('a stage with an impossible answer has a problem', () => {
    expect(statusOf({ conversion: { sellingCeilingShare: 3 } }, 'conversion')).toBe('hasProblem');
  });

  test('a stage with all it needs is complete', () => {
    const engagement = {
      tactics: [{ id: 'e1', kind: 'poll' as const, months: [3] }],
      answerTimeHours: 4,
      moderationHoursPerWeek: 3,
    };
    expect(statusOf({ engagement }, 'engagement')).toBe('complete');
  });
});

describe('the questions a plan cannot do without', () => {
  test('are at most twelve', () => {
    const needed = Object.values(stageAnswers).flatMap((stage) => [...stage.needed]);
    expect(needed.length).toBeLessThanOrEqual(12);
  });

  test('not knowing one is an answer', () => {
    const before = neededMissing(strategyWith({}));
    const after = neededMissing(strategyWith({ business: { grossMarginShare: { kind: 'unknown' } } }));
    expect(before.some(({ path }) => path === 'grossMarginShare')).toBe(true);
    expect(after.some(({ path }) => path === 'grossMarginShare')).toBe(false);
  });
});
