import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { type ExampleId, exampleIds, exampleStrategy } from '#examples/index.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { draftOf } from '#strategy/strategy.ts';

const weeksPerMonth = 52 / 12;
const paysBackByHalf = 0.5;

describe.each(languages)('what the examples come to in %s', async (language) => {
  const outcomes = await Promise.all(
    exampleIds.map(async (id) => {
      const strategy = await exampleStrategy(id, language);
      const { input } = basisOf(strategy);
      return { id, strategy, input, result: forecast(input, { draws: 2000 }) };
    }),
  );
  const outcomeOf = (id: ExampleId) => outcomes.find((outcome) => outcome.id === id)?.result;

  test('at least two of three more likely than not lose money in the first year', () => {
    const losing = outcomes.filter(({ result }) => result.breakEven.shareBy12 < paysBackByHalf);
    expect(losing.length).toBeGreaterThanOrEqual(2);
  });

  test('the clinic and the software firm lose it beyond doubt', () => {
    for (const id of ['dental-clinic', 'b2b-software'] as const)
      expect(outcomeOf(id)?.breakEven.shareBy12).toBeLessThan(0.15);
  });

  test('the running-shoe shop comes near to break-even in a year and passes it in two', () => {
    const { shareBy12 = 0, shareBy24 = 0 } = outcomeOf('running-shoes')?.breakEven ?? {};
    expect(shareBy12).toBeGreaterThan(0.35);
    expect(shareBy12).toBeLessThan(0.65);
    expect(shareBy24).toBeGreaterThan(0.7);
  });

  test.each(outcomes)('$id grows without filling the town', ({ input, result }) => {
    for (const { id, membersNow, reachablePeople } of input.communities) {
      const after = result.communities.find((community) => community.id === id)?.members[11];
      expect(after?.p50).toBeGreaterThan(membersNow);
      expect(after?.p90).toBeLessThan((reachablePeople ?? Number.POSITIVE_INFINITY) / 3);
    }
  });

  test.each(outcomes)(
    '$id asks no more of the money and the hours than its owner has',
    ({ strategy, result, input }) => {
      const { business } = answersOf(strategy);
      const year = result.spend.slice(0, 12);
      const money = year.map(({ hoursMinor, ...paid }) => Object.values(paid).reduce((sum, one) => sum + one, 0));
      expect(Math.max(...money)).toBeLessThanOrEqual(Number(business.moneyCeilingMinorPerMonth));
      const hours = year.reduce((sum, { hoursMinor }) => sum + hoursMinor, 0) / input.costs.hourCostMinor;
      expect(hours / 12).toBeLessThanOrEqual(Number(business.ownHoursPerWeek) * weeksPerMonth);
    },
  );

  test.each(outcomes)(
    '$id gets into month 12 with its guardrails uncrossed in a typical year',
    ({ strategy, result }) => {
      const { unfollowLimitShare, engagementFloorShare } = draftOf(strategy, 'conversion').guardrails ?? {};
      expect(result.monthly.unfollowShare[11]?.p50).toBeLessThan(Number(unfollowLimitShare));
      expect(result.monthly.engagementRate[11]?.p50).toBeGreaterThan(Number(engagementFloorShare));
    },
  );
});
