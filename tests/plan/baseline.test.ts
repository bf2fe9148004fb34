import { describe, expect, test } from 'vitest';
import { expectedPace, paceBetween } from '#domain/growth.ts';
import { basisOf } from '#plan/basis.ts';
import { todaysKpis } from '#plan/todays-kpis.ts';
import { answersOf, problemsOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import { type Drafts, newStrategy, type Strategy } from '#strategy/strategy.ts';
import { shopAnswers, shopWith } from '../strategy/shop.ts';

type Business = NonNullable<Drafts['business']>;
type Community = NonNullable<Business['communities']>[number];
type Tool = NonNullable<NonNullable<Drafts['acquisition']>['tools']>[number];

const page = { id: 'c1', network: 'facebook', membersNow: 310 } satisfies Community;
const firm = (community: Partial<Community> = {}, business: Business = {}): Strategy => ({
  ...newStrategy('firm', { createdOn: '2026-11-23', language: 'en' }),
  answers: { business: { communities: [{ ...page, ...community }], ...business } },
});
const inputOf = (strategy: Strategy) => basisOf(strategy).input;
const communityOf = (strategy: Strategy) => inputOf(strategy).communities[0];

describe('what was counted on the baseline day', () => {
  test('reactions and views of ten posts replace the benchmarks', () => {
    const community = communityOf(firm({ reactionsOfTenPosts: 31, viewsOfTenPosts: 9300 }));
    // 31 reactions on ten posts of 310 followers: 1 in 100 a post; each post seen three times a follower.
    expect(community?.engagementRateShare).toMatchObject({ kind: 'measured', typical: 0.01 });
    expect(community?.reachPerPostShare).toMatchObject({ kind: 'measured', scale: 'positive', typical: 3 });
    expect(communityOf(firm())?.engagementRateShare.kind).toBe('range');
  });

  test('a rate the owner gives stands before the count', () => {
    const own = { engagementRateShare: { kind: 'known' as const, value: 0.02 }, reactionsOfTenPosts: 31 };
    expect(communityOf(firm(own))?.engagementRateShare.typical).toBe(0.02);
  });

  test('ten posts of a page with nobody say nothing', () => {
    expect(communityOf(firm({ membersNow: 0, reactionsOfTenPosts: 5 }))?.engagementRateShare.kind).toBe('range');
  });

  test('members three months ago are the pace, a share the owner measured stands before it', () => {
    const grown = communityOf(firm({ membersThreeMonthsAgo: 290 }));
    expect(grown?.growth.from).toBe('pace');
    expect(grown?.growth.netShare.typical).toBeCloseTo(expectedPace(paceBetween(290, 310, 3) ?? 0));
    const said = { membersThreeMonthsAgo: 290, netGrowthShare: { kind: 'known' as const, value: -0.01 } };
    expect(communityOf(firm(said))?.growth.netShare.typical).toBeCloseTo(expectedPace(-0.01));
    expect(communityOf(firm({ membersThreeMonthsAgo: 'unknown' }))?.growth.from).toBe('benchmark');
    expect(communityOf(firm({ membersThreeMonthsAgo: 0 }))?.growth.from).toBe('benchmark');
  });

  test('not known is not none', () => {
    expect(communityOf(firm())?.postsPerWeekToday).toBeUndefined();
    expect(communityOf(firm({ postsPerWeekToday: 'unknown' }))?.postsPerWeekToday).toBeUndefined();
    expect(communityOf(firm({ postsPerWeekToday: 0 }))?.postsPerWeekToday).toBe(0);
  });

  test('visits and enquiries of today are told apart from the plan', () => {
    const { today } = inputOf(firm({}, { baseline: { socialVisitsPerMonth: 120, enquiriesPerMonth: 6 } }));
    expect(today.visitsPerMonth).toMatchObject({ kind: 'measured', typical: 120 });
    expect(today.enquiriesPerMonth).toMatchObject({ kind: 'measured', typical: 6 });
    expect(inputOf(firm()).today).toEqual({ visitsPerMonth: undefined, enquiriesPerMonth: undefined });
  });

  test('stands beside the KPIs it is a count of', () => {
    const counted = firm(
      { membersThreeMonthsAgo: 295, reactionsOfTenPosts: 31 },
      { baseline: { socialVisitsPerMonth: 120, enquiriesPerMonth: 6 } },
    );
    expect(todaysKpis(answersOf(counted))).toMatchObject({
      members: 310,
      organicMembers: 5,
      engagementRate: 0.01,
      communityVisits: 120,
      leads: 6,
    });
    expect(todaysKpis(answersOf(firm()))).toMatchObject({ members: 310, leads: undefined, communityVisits: undefined });
  });
});

describe('what was counted of two communities', () => {
  const shown = (first: Partial<Community>, second: Partial<Community>) =>
    todaysKpis(
      answersOf({
        ...firm(),
        answers: {
          business: {
            communities: [
              { ...page, ...first },
              { ...page, id: 'c2', ...second },
            ],
          },
        },
      }),
    );

  test('a post gets what posts of both get, the busier counting for more', () => {
    const [busy, quiet] = [{ reactionsOfTenPosts: 62 }, { reactionsOfTenPosts: 31 }];
    expect(shown(busy, quiet).reactionsPerPost).toBeCloseTo(4.65);
    expect(shown(busy, quiet).engagementRate).toBeCloseTo(0.015);
    const { reactionsPerPost } = shown({ ...busy, postsPerWeekToday: 3 }, { ...quiet, postsPerWeekToday: 1 });
    expect(reactionsPerPost).toBeCloseTo((3 * 6.2 + 3.1) / 4);
  });

  test('shares somebody measured stand beside the KPIs as people', () => {
    const measured = { activeShare: { kind: 'known' as const, value: 0.1 } };
    const left = { churnShare: { kind: 'known' as const, value: 0.02 } };
    expect(shown({ ...measured, ...left }, { ...measured, ...left })).toMatchObject({
      activeMembers: 62,
      unfollowShare: 0.02,
    });
    expect(shown(measured, {}).activeMembers).toBeUndefined();
  });

  test('people reached are counted as the forecast counts them', () => {
    const half = { viewsOfTenPosts: 1550, postsPerWeekToday: (12 * 2) / 52 }; // half of 310 see each of two posts a month
    expect(shown(half, half).reach).toBeCloseTo(2 * 310 * 0.75);
  });
});

describe('how customers pay', () => {
  const paying = (business: Business) => inputOf(firm({}, business)).payment;

  test('is once until somebody says otherwise', () => {
    expect(paying({})).toEqual({ kind: 'once' });
    expect(paying({ furtherOrdersPerYear: { kind: 'known', value: 3 } })).toEqual({ kind: 'once' });
  });

  test('may be again and again, or monthly while they stay', () => {
    const stay = { kind: 'range', low: 4, typical: 7, high: 11 } as const;
    expect(paying({ customersPay: 'comingBack', furtherOrdersPerYear: { kind: 'known', value: 3 } })).toMatchObject({
      kind: 'comingBack',
      furtherOrdersPerYear: { typical: 3 },
    });
    expect(paying({ customersPay: 'monthly', stayMonths: stay })).toMatchObject({
      kind: 'monthly',
      stayMonths: { low: 4, typical: 7, high: 11 },
    });
    expect(paying({ customersPay: 'monthly' })).toMatchObject({ kind: 'monthly', stayMonths: { typical: 6 } });
  });
});

describe('when selling starts', () => {
  const startOf = (monthsWorked: number | undefined, preparationMonths: number) =>
    contextOf(firm({ monthsWorked }, { preparationMonths })).usualFirstSellingMonth;

  test('is the seventh month since the community began to be worked with, after the preparation', () => {
    expect([undefined, 0, 2, 4, 6, 10, 40].map((worked) => startOf(worked, 1))).toEqual([7, 7, 5, 3, 2, 2, 2]);
    expect([0, 1, 2, 3].map((preparation) => startOf(10, preparation))).toEqual([1, 2, 3, 4]);
  });

  test('follows by itself while no month was chosen', () => {
    const { firstSellingMonth: _month, ...conversion } = shopAnswers.conversion;
    expect(inputOf(shopWith({ conversion })).firstSellingMonth).toBe(2);
  });

  test('a reason is asked for only before that', () => {
    const selling = (firstSellingMonth: number, monthsWorked: number) => {
      const communities = shopAnswers.business.communities.map((community) => ({ ...community, monthsWorked }));
      const strategy = shopWith({
        business: { ...shopAnswers.business, communities },
        conversion: { ...shopAnswers.conversion, firstSellingMonth },
      });
      return problemsOf(strategy, 'conversion').map(({ id }) => id);
    };
    expect(selling(2, 10)).toEqual([]);
    expect(selling(4, 2)).toEqual(['earlyReasonMissing']);
    expect(selling(5, 2)).toEqual([]);
  });
});

describe('the community members join', () => {
  const tool = {
    id: 't1',
    kind: 'communityAds',
    buys: 'members',
    months: [3],
    paid: true,
    moneyMinorPerMonth: 1000,
  } satisfies Tool;
  const acquisition = { tools: [tool] };

  test('is the only one there is, and asked where there is a choice', () => {
    expect(inputOf(shopWith({ acquisition })).tools[0]?.communityId).toBe('c1');
    expect(problemsOf(shopWith({ acquisition }), 'acquisition')).toEqual([]);
    const communities = [...shopAnswers.business.communities, { id: 'c2', network: 'vk' as const }];
    const two = shopWith({ business: { ...shopAnswers.business, communities }, acquisition });
    expect(problemsOf(two, 'acquisition').map(({ id }) => id)).toEqual(['toolCommunityMissing']);
    expect(inputOf(two).tools[0]?.communityId).toBeUndefined();
  });
});

describe('own customers', () => {
  const tools = [{ id: 't1', kind: 'ownCustomers' as const, buys: 'members' as const, months: [2, 3], paid: false }];
  const told = shopWith({
    business: { ...shopAnswers.business, customersToTell: 1300 },
    acquisition: { tools },
  });

  test('are told, and one in twenty joins unless somebody knows better', () => {
    expect(inputOf(told).tools[0]?.ownCustomers).toMatchObject({
      customersToTell: 1300,
      joinShare: { kind: 'range', low: 0.02, typical: 0.05, high: 0.1 },
    });
    expect(inputOf(told).tools[0]).toMatchObject({ moneyMinorPerMonth: 0, resultsPerMonth: undefined });
  });
});
