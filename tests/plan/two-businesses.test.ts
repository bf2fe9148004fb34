import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { postsPerWeekOf } from '#domain/search/goal-seek.ts';
import { basisOf } from '#plan/basis.ts';
import { questionOf } from '#plan/promises/question.ts';
import { documentFrom } from '#report/document.ts';
import { problemsOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { planOf } from '../strategy/shop.ts';
import { plumbing, school } from './two-businesses.ts';

const spoken = (strategy: Strategy, language: 'en' | 'ru') =>
  JSON.stringify(documentFrom(planOf(strategy), language).sections)
    .replaceAll('\\u00a0', ' ')
    .replaceAll('\u00a0', ' ');

/** Active people of a month to its reactions, where it is most. */
function busiestShare(strategy: Strategy): number {
  const { input } = basisOf(strategy);
  const { activeMembers, reactionsPerPost } = inSomeYears(input).monthly;
  const posts = (postsPerWeekOf(input) * 52) / 12;
  return Math.max(...reactionsPerPost.map(({ p50 }, month) => (activeMembers[month]?.p50 ?? 0) / (p50 * posts)));
}

const inSomeYears = (input: ForecastInput) => forecast(input, { draws: 100 });

function shareKept(strategy: Strategy, promise: Omit<ContractorPromise, 'id'>): number {
  const question = questionOf(basisOf(strategy), contextOf(strategy), promise);
  return question ? plausibilityOf(question.input, question.promise, { draws: 200 }).share : Number.NaN;
}

const findings = (strategy: Strategy) => planOf(strategy).health.map(({ rule }) => rule);

describe('a plumbing firm in Ohio that gives everything to an agency', () => {
  const plan = planOf(plumbing);

  test('pays twelve fees, advertising with its reserve inside, and no hour of its own', () => {
    // Written by an accountant: 12 × $1,500; 10 × $500, of which a tenth is for tests; nothing else.
    expect(plan.figures?.money.yearByKind).toEqual({
      adsMinor: 450_000,
      testsMinor: 50_000,
      contractorMinor: 1_800_000,
      contentMinor: 0,
      tacticsMinor: 0,
      hoursMinor: 0,
    });
    expect(plan.figures?.money.yearMinor).toBe(2_300_000);
    expect(plan.figures?.money.monthsAboveCeiling).toEqual([]);
  });

  test('reads reactions a post instead of a rate on 310 followers where they are few, and never more people than reactions', () => {
    const monthly = plan.figures?.kpis.map(({ id }) => id) ?? [];
    expect(monthly.includes('engagementRate')).toBe(!monthly.includes('reactionsPerPost'));
    // Read from the page by a marketer: 34 reactions on ten posts are 3.4 a post.
    expect(basisOf(plumbing).input.communities[0]?.engagementRateShare.typical).toBeCloseTo(3.4 / 310, 6);
    for (const business of [plumbing, school]) expect(busiestShare(business)).toBeLessThanOrEqual(1);
  });

  test('three reactions a post are no bold promise of a page that has 3.4, and ten are', () => {
    const withoutAds = { ...plumbing, answers: { ...plumbing.answers, acquisition: { tools: [] } } } as Strategy;
    const kept = (reactions: number) =>
      shareKept(withoutAds, { figure: 'engagementRate', amount: reactions / 310, counting: 'inMonth', byMonth: 6 });
    expect(kept(3)).toBeGreaterThan(0.5);
    expect(kept(10)).toBeLessThan(0.02);
  });

  test('does not count the three enquiries it has', () => {
    expect(plan.figures?.honest.enquiriesToday).toBe(3);
    expect(plan.figures?.kpis.find(({ id }) => id === 'leads')?.today).toBe(3);
  });

  test('sells from month 7, as nobody has worked with the page before, and needs no reason for it', () => {
    expect(plan.figures?.honest.firstSellingMonth).toBe(7);
    expect(problemsOf(plumbing, 'conversion')).toEqual([]);
  });

  test('tells its 900 customers in the first month, on a working day', () => {
    const task = plan.tasks.find(({ id }) => id === 'tellCustomers');
    expect(task?.telling).toEqual({ customers: 900, ways: ['mail', 'inPerson'] });
    // 15 January 2027 is a Friday.
    expect(task?.dueDay).toBe(15);
    expect(spoken(plumbing, 'en')).toContain(
      '900 people who already know you about the community: by email and in person',
    );
  });

  test('is not told that hours are missing or a fee is', () => {
    expect(findings(plumbing)).not.toContain('hoursAboveHoursThereAre');
    expect(findings(plumbing)).not.toContain('workerWithoutFee');
    expect(plan.figures?.money.leftOut).toEqual([]);
  });
});

describe('a language school in Kazan that has worked with its community for ten months', () => {
  const plan = planOf(school);

  test('pays one fee, its advertising, and the hours of its own people alone', () => {
    // 12 × 35 000 ₽; 11 × 10 000 + 10 × 15 000 ₽; 2 h a week all year and 4 × 4 h of live sessions at 500 ₽.
    const { yearByKind, yearMinor } = plan.figures?.money ?? {};
    expect(yearByKind?.contractorMinor).toBe(42_000_000);
    expect((yearByKind?.adsMinor ?? 0) + (yearByKind?.testsMinor ?? 0)).toBe(26_000_000);
    expect(yearByKind?.hoursMinor).toBeCloseTo((104 + 16) * 50_000, 3);
    expect(yearMinor).toBeCloseTo(42_000_000 + 26_000_000 + 6_000_000, 3);
    expect(plan.figures?.money.monthsAboveCeiling).toEqual([]);
  });

  test('a pupil is worth seven fees, of which 35 % stay', () => {
    expect(basisOf(school).input.payment).toMatchObject({ kind: 'monthly', stayMonths: { typical: 7 } });
    const worth = plan.figures?.honest.levers.find((lever) => lever.kind === 'customerWorth');
    // 7 × 6 200 ₽ = 43 400 ₽, gross profit 15 190 ₽.
    if (worth) expect(worth.nowMinor).toBeCloseTo(1_519_000, 3);
    expect(spoken(school, 'ru')).not.toContain('заказ приносит');
  });

  test('may sell at once after the preparation, without a reason', () => {
    expect(plan.figures?.honest.firstSellingMonth).toBe(2);
    expect(problemsOf(school, 'conversion')).toEqual([]);
    expect(findings(school)).not.toContain('sellingEarlyWithoutReason');
  });

  test('stands by what it has today', () => {
    const todayOf = (id: string) => plan.figures?.kpis.find((kpi) => kpi.id === id)?.today;
    expect([todayOf('members'), todayOf('communityVisits'), todayOf('leads')]).toEqual([1850, 120, 7]);
    expect(todayOf('organicMembers')).toBe(20);
  });

  test('has no task on a day off: the first ones are due when the holidays are over', () => {
    expect(Math.min(...plan.tasks.map(({ dueDay }) => dueDay))).toBeGreaterThanOrEqual(11);
  });

  test('the goal is the mean of the last three months, so that the month of rest does not decide it', () => {
    const { goal } = plan.figures?.honest ?? {};
    expect(goal?.kind).toBe('sales');
    expect(goal?.inLastMonths.p50).toBeGreaterThan(0);
  });

  test('says надёжно · цель · амбициозно, and writes words in full', () => {
    const text = spoken(school, 'ru');
    expect(text).toContain('надёжно · цель · амбициозно');
    expect(text).not.toMatch(/минимум · цель|зак\.|обр\. в/);
  });
});
