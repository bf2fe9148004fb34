import type { Bought } from '#domain/forecast-input.ts';
import type { Forecast, Spread } from '#domain/forecast-result.ts';
import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { AdNetwork } from '#domain/network.ts';
import type { Targets } from '#domain/targets.ts';
import type { ToolKind } from '#stages/acquisition/answers.ts';
import type { StageContext } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { Basis } from './basis.ts';
import { shownTargets } from './kpis.ts';

/** One acquisition tool with the only thing it is answerable for. */
export interface PlannedTool {
  readonly id: string;
  readonly kind: ToolKind;
  readonly buys: Bought;
  readonly communityId: string | undefined;
  readonly network: AdNetwork | undefined;
  readonly months: readonly number[];
  readonly moneyMinorPerMonth: number;
  /** Results of the year. */
  readonly results: Targets;
  /** Undefined where nothing is paid. */
  readonly costPerResultMinor: Targets | undefined;
  /** The price or the yield is a benchmark so far. */
  readonly isProvisional: boolean;
}

export function plannedTools(
  answers: Answers,
  context: StageContext,
  basis: Basis,
  forecast: Forecast,
): readonly PlannedTool[] {
  return basis.input.tools.flatMap((tool) => {
    const answered = answers.acquisition.tools?.find(({ id }) => id === tool.id);
    const result = forecast.tools.find(({ id }) => id === tool.id);
    if (answered?.kind === undefined || result === undefined) return [];
    const community = context.communities.find(({ id }) => id === tool.communityId);
    const isProvisional = basis.estimates.some(({ entryId, from }) => entryId === tool.id && from === 'benchmark');
    const results = shownTargets(result.results, tool.buys === 'leads' ? 'deals' : 'people');
    return {
      id: tool.id,
      kind: answered.kind,
      buys: tool.buys,
      communityId: tool.communityId,
      network: community?.network ?? answered.network,
      months: tool.months,
      moneyMinorPerMonth: tool.moneyMinorPerMonth,
      results,
      costPerResultMinor:
        result.costPerResultMinor && pricesOf(results, result.moneyMinor, result.costPerResultMinor, context.currency),
      isProvisional,
    };
  });
}

/** Below ten units of money fractions are shown. */
const fractionsBelow = 10;

function roundedUp(priceMinor: number, currency: Currency): number {
  const perMajor = minorPerMajor(currency);
  const step = priceMinor < fractionsBelow * perMajor ? 1 : perMajor;
  return Math.ceil(priceMinor / step - 1e-9) * step;
}

/** What one result may cost, so that the money buys the results beside it; where those are none, what the years say. */
function pricesOf(results: Targets, moneyMinor: number, spread: Spread, currency: Currency): Targets {
  const read = shownTargets(spread, 'money', 'less');
  const priceOf = (level: keyof Targets): number =>
    results[level] > 0 ? roundedUp(moneyMinor / results[level], currency) : read[level];
  return {
    commit: priceOf('commit'),
    target: priceOf('target'),
    stretch: priceOf('stretch'),
    redLine: priceOf('redLine'),
  };
}
