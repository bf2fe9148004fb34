import type { ToolInput } from '#domain/forecast-input.ts';
import { toolHabits } from '#stages/acquisition/answers.ts';
import { agencyTerms, isOutside } from '#stages/work.ts';
import { paidIn, planMonths, rule, when } from './rule.ts';

export const acquisitionRules = {
  acquisitionBeforeContent: rule('contradiction', 'acquisition', ({ answers, context }) =>
    (answers.acquisition.tools ?? []).flatMap(({ months, kind }, index) => {
      const first = Math.min(...(months ?? []));
      return when(kind !== undefined && first <= context.preparationMonths, () => ({
        path: `tools.${index}.months`,
        month: first,
        contentMonth: context.preparationMonths + 1,
      }));
    }),
  ),

  sellsWhereNothingIsSold: rule('contradiction', 'acquisition', ({ answers: { acquisition, content }, context }) => {
    if (!context.sellsNothing) return [];
    const tools = (acquisition.tools ?? []).flatMap(({ buys }, index) =>
      buys === 'leads' ? [{ path: `tools.${index}.buys`, what: 'tool' as const }] : [],
    );
    const pillars = (content.pillars ?? []).flatMap(({ kind }, index) =>
      kind === 'sells' ? [{ path: `pillars.${index}.kind`, stage: 'content' as const, what: 'pillar' as const }] : [],
    );
    return [...tools, ...pillars];
  }),

  moneyAboveCeiling: rule('contradiction', 'business', ({ answers, forecast, context }) => {
    const ceiling = answers.business.moneyCeilingMinorPerMonth;
    if (typeof ceiling !== 'number' || forecast === undefined) return [];
    const dearest = planMonths.toSorted((one, other) => paidIn(forecast, other) - paidIn(forecast, one))[0] ?? 1;
    const paid = paidIn(forecast, dearest);
    return when(paid > ceiling, () => ({
      path: 'moneyCeilingMinorPerMonth',
      month: dearest,
      minor: paid,
      ceilingMinor: ceiling,
      currency: context.currency,
    }));
  }),

  moreSoughtThanReachable: rule('contradiction', 'acquisition', ({ basis: { input }, context }) =>
    input.communities.flatMap(({ id, reachablePeople, membersNow }) => {
      const sought = input.tools
        .filter(({ buys, communityId }) => buys === 'members' && communityId === id)
        .reduce((sum, tool) => sum + soughtBy(tool), membersNow);
      const reachable = reachablePeople ?? Number.POSITIVE_INFINITY;
      return when(sought > reachable, () => ({
        path: 'tools',
        community: context.communities.find((one) => one.id === id)?.label ?? '',
        sought,
        reachable,
      }));
    }),
  ),

  priceOutsideBenchmark: rule('risk', 'acquisition', ({ basis: { estimates }, context }) =>
    estimates
      .filter(({ subject, from }) => subject === 'costPerResultMinor' && from !== 'benchmark')
      .flatMap(({ benchmark, path, typical }) =>
        benchmark === undefined
          ? []
          : when(typical < benchmark.low || typical > benchmark.high, () => ({
              path,
              minor: typical,
              lowMinor: benchmark.low,
              highMinor: benchmark.high,
              currency: context.currency,
            })),
      ),
  ),

  toolJudgedByOtherKpi: rule('contradiction', 'acquisition', ({ answers }) =>
    (answers.acquisition.tools ?? []).flatMap(({ kind, buys }, index) => {
      const answerable: ToolInput['buys'] | undefined =
        kind === 'contextualAds' ? 'visits' : kind === 'leadAds' ? 'leads' : undefined;
      return when(answerable !== undefined && buys !== undefined && buys !== answerable, () => ({
        path: `tools.${index}.buys`,
        kind: kind ?? 'contextualAds',
        buys: buys ?? 'visits',
        answerable: answerable ?? 'visits',
      }));
    }),
  ),

  agencyTermsMissing: rule('risk', 'business', ({ answers: { business } }) =>
    (business.workers ?? []).flatMap(({ kind, terms }, index) => {
      const missing = agencyTerms.filter((term) => (terms?.[term] ?? 'missing') === 'missing');
      return when(kind === 'agency' && missing.length > 0, () => ({
        path: `workers.${index}.terms.${missing[0]}`,
        missing: missing.length,
        count: agencyTerms.length,
      }));
    }),
  ),

  workerWithoutFee: rule('contradiction', 'business', ({ answers: { business } }) =>
    (business.workers ?? []).flatMap(({ kind, feeMinorPerMonth }, index) =>
      when(isOutside(kind) && (feeMinorPerMonth ?? 0) === 0, () => ({ path: `workers.${index}.feeMinorPerMonth` })),
    ),
  ),

  paidToolWithoutTargeting: rule('risk', 'acquisition', ({ answers }) =>
    (answers.acquisition.tools ?? []).flatMap(({ kind, paid, targeting }, index) =>
      when(kind !== undefined && (paid ?? toolHabits[kind].paid) && targeting === undefined, () => ({
        path: `tools.${index}.targeting`,
        kind: kind ?? 'communityAds',
      })),
    ),
  ),

  noTestReserve: rule('note', 'acquisition', ({ answers, basis: { input } }) =>
    when(
      input.tools.some(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0) &&
        (answers.acquisition.testReserveShare ?? 0) === 0,
      () => ({ path: 'testReserveShare' }),
    ),
  ),

  moneyInOneTool: rule('risk', 'acquisition', ({ basis: { input }, answers }) => {
    const spent = input.tools.map(({ moneyMinorPerMonth, months }) => moneyMinorPerMonth * months.length);
    const total = spent.reduce((sum, minor) => sum + minor, 0);
    const most = Math.max(0, ...spent);
    const index = (answers.acquisition.tools ?? []).findIndex(({ id }) => id === input.tools[spent.indexOf(most)]?.id);
    return when(input.tools.length > 1 && total > 0 && most / total > 0.8, () => ({
      path: `tools.${index}.moneyMinorPerMonth`,
      share: most / total,
    }));
  }),

  toolLeadsNowhere: rule('contradiction', 'acquisition', ({ answers, context }) => {
    const known = new Set(context.communities.map(({ id }) => id));
    return (answers.acquisition.tools ?? []).flatMap(({ buys, communityId }, index) =>
      when(buys === 'members' && communityId !== undefined && !known.has(communityId), () => ({
        path: `tools.${index}.communityId`,
      })),
    );
  }),
} as const;

/** Members a tool is expected to bring in its months, room and season aside. */
function soughtBy({ months, moneyMinorPerMonth, costPerResultMinor, resultsPerMonth }: ToolInput): number {
  const perMonth = costPerResultMinor
    ? moneyMinorPerMonth / costPerResultMinor.typical
    : (resultsPerMonth?.typical ?? 0);
  return months.length * perMonth;
}
