import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursPerPieceOf } from '#plan/basis/costs.ts';
import { basisOf } from '#plan/basis.ts';
import { isOutside, type WorkerKind, workerKinds, works } from '#stages/work.ts';
import { type Drafts, newStrategy } from '#strategy/strategy.ts';

const weeksPerMonth = 52 / 12;
const [postsPerWeek, moderationHoursPerWeek, tacticHours] = [3, 2, 5];

const content = {
  pillars: [{ id: 'k1', name: 'Technique', kind: 'teaches', shareOfPosts: 1, formats: ['post'] }],
  postsPerWeek: { c1: postsPerWeek },
} satisfies NonNullable<Drafts['content']>;

/** A shop that posts, answers and runs a poll each month, whoever does it. */
const shopDoneBy = (workers: NonNullable<Drafts['business']>['workers']) => ({
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'en' }),
  answers: {
    business: { communities: [{ id: 'c1', network: 'vk', membersNow: 500 }], workers, hourCostMinor: 1000 },
    content,
    engagement: {
      tactics: [{ id: 'e1', kind: 'poll', months: [1, 2, 3], hoursPerMonth: tacticHours }],
      moderationHoursPerWeek,
    },
  } satisfies Drafts,
});

const anyWorkers = fc.array(
  fc.record({
    kind: fc.constantFrom(...workerKinds),
    does: fc.subarray([...works]),
    feeMinorPerMonth: fc.integer({ min: 0, max: 500_000 }),
  }),
  { maxLength: 5 },
);

describe('who does the work decides who pays', () => {
  test('whoever does it, no hour is paid twice and none by nobody', () => {
    fc.assert(
      fc.property(anyWorkers, (drawn) => {
        const workers = drawn.map((worker, index) => ({ id: `w${index + 1}`, ...worker }));
        const { costs, tactics } = basisOf(shopDoneBy(workers)).input;
        const doer = (work: (typeof works)[number]): WorkerKind | undefined =>
          workers.find(({ does }) => does.includes(work))?.kind;
        const own = (work: (typeof works)[number], hours: number) => (isOutside(doer(work)) ? 0 : hours);
        // An hour is own people's unless somebody outside was named for it; then it is in that one's fee.
        const posts = postsPerWeek * weeksPerMonth * hoursPerPieceOf(content);
        expect(costs.contentHoursPerMonth).toBeCloseTo(own('content', posts));
        expect(costs.moderationHoursPerMonth).toBeCloseTo(own('answering', moderationHoursPerWeek * weeksPerMonth));
        expect(tactics[0]?.hoursPerMonth).toBe(own('tactics', tacticHours));
        const fees = workers.filter(({ kind }) => isOutside(kind)).map((worker) => worker.feeMinorPerMonth);
        expect(costs.contractorFeeMinorPerMonth + costs.contentFeeMinorPerMonth).toBe(
          fees.reduce((sum, fee) => sum + fee, 0),
        );
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('one agency for everything is paid one fee and no own hour', () => {
    const agency = { id: 'w1', kind: 'agency' as const, does: [...works], feeMinorPerMonth: 150_000 };
    const { costs, tactics } = basisOf(shopDoneBy([agency])).input;
    expect(costs).toMatchObject({
      contractorFeeMinorPerMonth: 150_000,
      contentFeeMinorPerMonth: 0,
      contentHoursPerMonth: 0,
      moderationHoursPerMonth: 0,
    });
    expect(tactics[0]?.hoursPerMonth).toBe(0);
  });
});
