import { describe, expect, test } from 'vitest';
import { answersOf, problemsOf } from '#strategy/cleaning.ts';
import { type Drafts, newStrategy, type Strategy } from '#strategy/strategy.ts';

const strategyWith = (answers: Drafts): Strategy => ({
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'en' }),
  answers,
});

describe('answers that cannot be used', () => {
  test('money below zero stays in the draft and out of the forecast', () => {
    const strategy = strategyWith({ business: { moneyCeilingMinorPerMonth: -100 } });
    expect(answersOf(strategy).business.moneyCeilingMinorPerMonth).toBeUndefined();
    expect(problemsOf(strategy, 'business')).toContainEqual({
      path: 'moneyCeilingMinorPerMonth',
      id: 'negative',
      kind: 'impossible',
    });
    expect(strategy.answers.business?.moneyCeilingMinorPerMonth).toBe(-100);
  });

  test('a share above the whole is impossible', () => {
    const strategy = strategyWith({ content: { linkPostShare: 1.2 } });
    expect(answersOf(strategy).content.linkPostShare).toBeUndefined();
    expect(problemsOf(strategy, 'content')).toContainEqual({
      path: 'linkPostShare',
      id: 'aboveWhole',
      kind: 'impossible',
    });
  });

  test('a range with its low above its high is impossible as a whole', () => {
    const range = { kind: 'range', low: 300, typical: 200, high: 400 } as const;
    const strategy = strategyWith({ business: { averageOrderValueMinor: range } });
    expect(answersOf(strategy).business.averageOrderValueMinor).toBeUndefined();
    expect(problemsOf(strategy, 'business')).toContainEqual({
      path: 'averageOrderValueMinor',
      id: 'rangeOrder',
      kind: 'impossible',
    });
  });

  test('half a range is missing its other half', () => {
    const strategy = strategyWith({ business: { grossMarginShare: { kind: 'range', low: 0.2 } } });
    expect(answersOf(strategy).business.grossMarginShare).toBeUndefined();
    expect(problemsOf(strategy, 'business')).toContainEqual({
      path: 'grossMarginShare',
      id: 'rangeIncomplete',
      kind: 'missing',
    });
  });

  test('month 13 is left out of the months a tool runs', () => {
    const tool = { id: 't1', kind: 'communityAds', buys: 'members', communityId: 'c1', months: [3, 13] } as const;
    const strategy = strategyWith({ acquisition: { tools: [{ ...tool, months: [...tool.months] }] } });
    expect(answersOf(strategy).acquisition.tools?.[0]?.months).toEqual([3]);
  });

  test('a start that is no month leaves the other answers in place', () => {
    const strategy = strategyWith({ business: { startMonth: '2027-13', name: 'Stride' } });
    expect(answersOf(strategy).business).toMatchObject({ startMonth: undefined, name: 'Stride' });
  });

  test('a number that was not understood is kept as typed and not computed with', () => {
    const strategy = strategyWith({ business: { ownHoursPerWeek: 'about ten' } });
    expect(answersOf(strategy).business.ownHoursPerWeek).toBeUndefined();
    expect(problemsOf(strategy, 'business')).toContainEqual({
      path: 'ownHoursPerWeek',
      id: 'notANumber',
      kind: 'impossible',
    });
  });
});

describe('answers that hang together', () => {
  test('more members than reachable people is named at the reachable people', () => {
    const community = { id: 'c1', network: 'vk', membersNow: 500, reachablePeople: 400 } as const;
    const strategy = strategyWith({ business: { communities: [community] } });
    expect(problemsOf(strategy, 'business')).toContainEqual({
      path: 'communities.0.reachablePeople',
      id: 'fewerReachableThanMembers',
      kind: 'impossible',
    });
  });

  test('pillars whose shares do not make a whole keep their shares', () => {
    const pillars = [
      { id: 'k1', name: 'Technique', kind: 'teaches', shareOfPosts: 0.5 },
      { id: 'k2', name: 'Food', kind: 'teaches', shareOfPosts: 0.4 },
    ] as const;
    const strategy = strategyWith({ content: { pillars: pillars.map((pillar) => ({ ...pillar })) } });
    expect(problemsOf(strategy, 'content')).toContainEqual({
      path: 'pillars',
      id: 'sharesNotWhole',
      kind: 'impossible',
    });
    expect(answersOf(strategy).content.pillars?.map((pillar) => pillar.shareOfPosts)).toEqual([0.5, 0.4]);
  });

  test('selling before month 7 asks for a written reason', () => {
    const early = strategyWith({ conversion: { firstSellingMonth: 3 } });
    expect(problemsOf(early, 'conversion').map(({ id }) => id)).toContain('offersMissing');
    const reasoned = strategyWith({
      conversion: {
        firstSellingMonth: 3,
        sellingCeilingShare: 0.2,
        offers: [{ id: 'o1', text: 'Gait check', manner: 'soft', postsPerMonth: 1 }],
      },
    });
    expect(problemsOf(reasoned, 'conversion').map(({ id }) => id)).toEqual(['earlyReasonMissing']);
  });

  test('"I don\'t know yet" is an answer to a fact', () => {
    const strategy = strategyWith({ business: { hourCostMinor: 'unknown' } });
    expect(answersOf(strategy).business.hourCostMinor).toBe('unknown');
    expect(problemsOf(strategy, 'business').map(({ path }) => path)).not.toContain('hourCostMinor');
  });
});
