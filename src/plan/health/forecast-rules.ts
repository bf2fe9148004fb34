import { isTooLopsided } from '#domain/metalog.ts';
import { inMonth12, inYear } from '#domain/outcomes.ts';
import { ordersPerCustomer } from '#domain/payment.ts';
import { tornadoAmong } from '#domain/tornado.ts';
import { knownNumber } from '#stages/card.ts';
import { endRunsFor } from '../end-runs.ts';
import { goalFigures, goalKpis } from '../goal.ts';
import { shownTargets } from '../kpis.ts';
import { visitsAboveViews, visitsNeedPosts } from '../visits-need-posts.ts';
import { planMonths, rule, when } from './rule.ts';

/** A goal is weighed as it is computed and told as the table of targets shows it. */

/** A judgement without a source must not carry more of a result than this. */
const carriedMost = 1 / 3;
const carriedOutcomes = { members: inMonth12('members'), sales: inYear('sales') } as const;

export const forecastRules = {
  judgementCarriesResult: rule('risk', 'business', ({ basis: { input, estimates }, forecast }) => {
    const judged = estimates.filter(({ from, benchmark }) => from === 'benchmark' && benchmark?.grade === 'D');
    if (forecast === undefined || judged.length === 0) return [];
    const runs = endRunsFor(input);
    return (['members', 'sales'] as const).flatMap((outcome) => {
      const swings = tornadoAmong(runs, carriedOutcomes[outcome]);
      const all = swings.reduce((sum, { low, high }) => sum + Math.abs(high - low), 0);
      return judged.flatMap(({ name, subject, stage, path }) => {
        const swing = swings.find(({ estimate }) => estimate.name === name);
        const share = swing === undefined ? 0 : Math.abs(swing.high - swing.low) / all;
        return when(share > carriedMost, () => ({ path, stage, subject, outcome, share }));
      });
    });
  }),

  goalOutOfReach: rule('contradiction', 'business', ({ answers, forecast, context }) => {
    const { kind, amount } = answers.business.goal ?? {};
    if (kind === undefined || amount === undefined || forecast === undefined) return [];
    const reached = forecast.goalMonths[goalKpis[kind]];
    if (kind === 'revenue' && reached.p90 === 0) return [];
    return when(reached.p80 < amount, () => ({
      path: 'goal.amount',
      kind,
      amount,
      stretch: shownTargets(reached, goalFigures[kind]).stretch,
      currency: context.currency,
      outcome: context.outcome,
    }));
  }),

  goalOnlyOnLuck: rule('risk', 'business', ({ answers, forecast, context }) => {
    const { kind, amount } = answers.business.goal ?? {};
    if (kind === undefined || amount === undefined || forecast === undefined) return [];
    const reached = forecast.goalMonths[goalKpis[kind]];
    return when(reached.p50 < amount && amount <= reached.p80, () => ({
      path: 'goal.amount',
      kind,
      amount,
      target: shownTargets(reached, goalFigures[kind]).target,
      currency: context.currency,
      outcome: context.outcome,
    }));
  }),

  leadsAboveTeam: rule('risk', 'business', ({ answers, forecast }) => {
    const most = answers.business.leadsPerMonthMax;
    if (typeof most !== 'number' || forecast === undefined) return [];
    const month = planMonths.find((one) => (forecast.monthly.leads[one - 1]?.p50 ?? 0) > most);
    return when(month !== undefined, () => ({
      path: 'leadsPerMonthMax',
      month: month ?? 12,
      leads: forecast.monthly.leads[(month ?? 12) - 1]?.p50 ?? 0,
      most,
    }));
  }),

  rangeTooLopsided: rule('note', 'business', ({ basis: { estimates } }) =>
    estimates.flatMap((estimate) =>
      when(estimate.from === 'range' && isTooLopsided(estimate), () => ({
        path: estimate.path,
        stage: estimate.stage,
      })),
    ),
  ),

  neverBreaksEven: rule('risk', 'business', ({ basis, forecast }) => {
    if (forecast === undefined || basis.input.averageOrderValueMinor === undefined) return [];
    const chance = forecast.breakEven.shareBy24;
    return when(chance < 0.05, () => ({ path: 'averageOrderValueMinor', chance }));
  }),

  breaksEvenAfterYear: rule('note', 'business', ({ basis, forecast }) => {
    if (forecast === undefined || basis.input.averageOrderValueMinor === undefined) return [];
    const { shareBy12, shareBy24 } = forecast.breakEven;
    return when(shareBy12 < 0.5 && shareBy24 >= 0.05, () => ({
      path: 'averageOrderValueMinor',
      by12: shareBy12,
      by24: shareBy24,
    }));
  }),

  saleCostsMoreThanItEarns: rule('contradiction', 'business', ({ basis: { input }, forecast, context }) => {
    const cost = forecast?.yearly.costPerSaleMinor?.p50;
    const earned =
      (input.averageOrderValueMinor?.typical ?? 0) * input.grossMarginShare.typical * ordersPerCustomer(input.payment);
    return when(cost !== undefined && earned > 0 && cost > earned, () => ({
      path: 'averageOrderValueMinor',
      costMinor: cost ?? 0,
      earnedMinor: earned,
      currency: context.currency,
      outcome: context.outcome,
    }));
  }),

  salesFallAfterYear: rule('note', 'conversion', ({ basis: { input } }) => {
    const cycle = Math.round(input.salesCycleMonths.typical);
    return when(input.firstSellingMonth + cycle > 12, () => ({
      path: 'firstSellingMonth',
      month: input.firstSellingMonth,
      cycle,
      adsSellSooner: input.tools.some(({ buys, months }) => buys === 'leads' && Math.min(...months) + cycle <= 12),
    }));
  }),

  membersShrink: rule('risk', 'acquisition', ({ basis: { input }, forecast, context }) =>
    (forecast?.communities ?? []).flatMap(({ id, members }) => {
      const before = input.communities.find((community) => community.id === id)?.membersNow ?? 0;
      const after = members[11]?.p50 ?? 0;
      return when(before > 0 && after < before, () => ({
        path: 'tools',
        community: context.communities.find((community) => community.id === id)?.label ?? '',
        before,
        after,
      }));
    }),
  ),

  visitsNeedPosts: rule('note', 'business', ({ answers: { business } }) =>
    when(visitsNeedPosts(business), () => ({
      path: 'communities.0.postsPerWeekToday',
      visits: knownNumber(business.baseline?.socialVisitsPerMonth) ?? 0,
    })),
  ),

  visitsAboveViews: rule('note', 'business', ({ answers: { business } }) => {
    const found = visitsAboveViews(business);
    return found === undefined ? [] : [{ path: 'baseline.socialVisitsPerMonth', ...found }];
  }),

  reachUnknown: rule('note', 'business', ({ basis: { input }, context, answers }) =>
    input.communities.flatMap(({ id, reachablePeople }) => {
      const index = (answers.business.communities ?? []).findIndex((community) => community.id === id);
      return when(reachablePeople === undefined, () => ({
        path: `communities.${index}.reachablePeople`,
        community: context.communities.find((community) => community.id === id)?.label ?? '',
      }));
    }),
  ),

  hourCostUnknown: rule('note', 'business', ({ answers: { business } }) =>
    when(business.ownHoursPerWeek !== undefined && typeof business.hourCostMinor !== 'number', () => ({
      path: 'hourCostMinor',
    })),
  ),
} as const;
