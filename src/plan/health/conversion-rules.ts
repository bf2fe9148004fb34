import { isRestMonth } from '#domain/schedule.ts';
import { restMonthsOf } from '#stages/conversion/answers.ts';
import { rule, when } from './rule.ts';

const monthsOfPostingBeforeGate = 3;

export const conversionRules = {
  firstOffersOnQuietMonth: rule('risk', 'conversion', ({ answers: { business }, context }) => {
    const found = (business.dates ?? []).find(
      ({ kind, months }) => (kind === 'quiet' || kind === 'postNothing') && months?.includes(context.firstSellingMonth),
    );
    return when(found !== undefined, () => ({
      path: 'firstSellingMonth',
      month: context.firstSellingMonth,
      isSilent: found?.kind === 'postNothing',
      what: found?.what ?? '',
    }));
  }),

  gateOnQuietMonth: rule('risk', 'business', ({ answers: { business }, context }) => {
    const gate = context.firstSellingMonth - 1;
    const index = (business.dates ?? []).findIndex(
      ({ kind, months }) => (kind === 'quiet' || kind === 'postNothing') && months?.includes(gate),
    );
    return when(gate > 0 && index >= 0, () => ({ path: `dates.${index}.months`, month: gate }));
  }),

  launchInRestMonth: rule('risk', 'business', ({ answers: { business }, basis: { input } }) =>
    (business.dates ?? []).flatMap(({ kind, months = [], what = '' }, index) => {
      const month = input.offers.length === 0 ? undefined : months.find((one) => isRestMonth(input, one));
      return when(kind === 'launch' && month !== undefined, () => ({
        path: `dates.${index}.months`,
        month: month ?? 0,
        what,
      }));
    }),
  ),

  sellingEarlyWithoutReason: rule('contradiction', 'conversion', ({ answers: { conversion }, context }) => {
    const { usualFirstSellingMonth } = context;
    const month = conversion.firstSellingMonth ?? usualFirstSellingMonth;
    return when(month < usualFirstSellingMonth && conversion.earlyReason === undefined, () => ({
      path: 'earlyReason',
      month,
      usual: usualFirstSellingMonth,
    }));
  }),

  sellingBeforeGate: rule('contradiction', 'conversion', ({ basis: { input } }) => {
    // A community that has been worked with for years has been read for long enough.
    const worked = Math.max(0, ...input.communities.map(({ monthsWorked }) => monthsWorked));
    const posting = Math.max(0, input.firstSellingMonth - 1 - input.preparationMonths) + worked;
    return when(input.offers.length > 0 && posting < monthsOfPostingBeforeGate, () => ({
      path: 'firstSellingMonth',
      month: input.firstSellingMonth,
      posting,
      needed: monthsOfPostingBeforeGate,
    }));
  }),

  offersAboveCeiling: rule('contradiction', 'conversion', ({ basis: { input }, context }) => {
    const offers = input.offers.reduce((sum, { postsPerMonth }) => sum + postsPerMonth, 0);
    return input.communities.flatMap(({ id, postsPerWeek }) => {
      const share = postsPerWeek === 0 ? 0 : offers / ((postsPerWeek * 52) / 12);
      return when(share > input.sellingCeilingShare, () => ({
        path: 'offers',
        community: context.communities.find((one) => one.id === id)?.label ?? '',
        offers,
        share: Math.min(1, share),
        ceiling: input.sellingCeilingShare,
      }));
    });
  }),

  nothingOffered: rule('contradiction', 'conversion', ({ answers, basis: { input } }) =>
    when(answers.business.goal?.kind !== undefined && !input.sellsNothing && input.offers.length === 0, () => ({
      path: 'offers',
    })),
  ),

  onlyHardOffers: rule('note', 'conversion', ({ answers: { conversion } }) => {
    const offers = conversion.offers ?? [];
    return when(offers.length > 0 && offers.every(({ manner }) => manner === 'hard'), () => ({
      path: 'offers.0.manner',
      count: offers.length,
    }));
  }),

  noRestAfterPush: rule('note', 'conversion', ({ answers: { conversion }, basis: { input } }) =>
    when(input.offers.length > 0 && (conversion.restWeeks ?? 0) === 0, () => ({ path: 'restWeeks' })),
  ),

  restTooShortToCount: rule('note', 'conversion', ({ answers: { conversion }, basis: { input } }) => {
    const weeks = conversion.restWeeks ?? 0;
    return when(input.offers.length > 0 && weeks > 0 && restMonthsOf(weeks) === 0, () => ({
      path: 'restWeeks',
      weeks,
    }));
  }),

  noStopRule: rule('risk', 'conversion', ({ answers: { conversion } }) => {
    const { unfollowLimitShare, engagementFloorShare, response } = conversion.guardrails ?? {};
    const limits = [unfollowLimitShare, engagementFloorShare].filter((limit) => limit !== undefined);
    return when((conversion.offers ?? []).length > 0 && (limits.length === 0 || response === undefined), () => ({
      path: limits.length === 0 ? 'guardrails.unfollowLimitShare' : 'guardrails.response',
    }));
  }),

  noAttribution: rule('risk', 'conversion', ({ answers: { conversion } }) => {
    const { utm, promoCode, askedHow } = conversion.attribution ?? {};
    const ways = [utm, promoCode, askedHow].filter((way) => way !== undefined);
    return when((conversion.offers ?? []).length > 0 && ways.length === 0, () => ({ path: 'attribution.utm' }));
  }),

  pathWithoutManager: rule('note', 'conversion', ({ answers: { conversion } }) =>
    when(
      conversion.path?.post !== undefined && conversion.path.manager === undefined && conversion.siteKind !== 'shop',
      () => ({ path: 'path.manager' }),
    ),
  ),

  unfollowLimitBelowUsual: rule('contradiction', 'conversion', ({ answers: { conversion }, basis: { input } }) => {
    const limit = conversion.guardrails?.unfollowLimitShare;
    const usual = Math.max(0, ...input.communities.map(({ churnShare }) => churnShare.typical));
    return when(limit !== undefined && limit < usual, () => ({
      path: 'guardrails.unfollowLimitShare',
      limit: limit ?? 0,
      usual,
    }));
  }),

  engagementFloorAboveUsual: rule('contradiction', 'conversion', ({ answers: { conversion }, basis: { input } }) => {
    const floor = conversion.guardrails?.engagementFloorShare;
    const rates = input.communities.map(({ engagementRateShare }) => engagementRateShare.typical);
    const usual = rates.length === 0 ? 0 : Math.max(...rates);
    return when(floor !== undefined && rates.length > 0 && floor > usual, () => ({
      path: 'guardrails.engagementFloorShare',
      floor: floor ?? 0,
      usual,
    }));
  }),
} as const;
