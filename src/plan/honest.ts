import type { ForecastInput } from '#domain/forecast-input.ts';
import type { EventTiming, Forecast, Spread } from '#domain/forecast-result.ts';
import { isSold } from '#domain/schedule.ts';
import { knownNumber } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { type GoalOutlook, goalOutlookOf } from './goal.ts';
import { type Lever, type LeverFacts, leversOf } from './levers.ts';
import type { Deepest, MoneyOutlook } from './money-outlook.ts';

/** What the owner asks first: when sales come, how many, how sure, and what the money does until then. */
export interface HonestAnswer {
  readonly firstSellingMonth: number;
  /** Nothing is for sale, so nobody waits for a first sale. */
  readonly sellsNothing: boolean;
  /** First month in which advertising buys enquiries, where that is before the community sells. */
  readonly leadAdsFrom: number | undefined;
  /** Enquiries from social media a month before the plan, by message, comment or phone; undefined while not known. */
  readonly enquiriesToday: number | undefined;
  readonly firstSale: EventTiming;
  readonly salesInMonth12: Spread;
  readonly salesInYear: Spread;
  /** Month before selling starts, and what has been built by then; month 12 where nothing is sold, or from the first month on. */
  readonly audienceMonth: number;
  readonly members: Spread;
  readonly activeMembers: Spread;
  readonly spendMinor: number;
  /** Undefined where nobody knows yet what an order is worth. */
  readonly money: MoneyOutlook | undefined;
  /** More likely than not the money is back by month 12; undefined where that cannot be said. */
  readonly paysBack: boolean | undefined;
  readonly goal: GoalOutlook | undefined;
  readonly levers: readonly Lever[];
}

const nothing: Spread = { p10: 0, p20: 0, p50: 0, p80: 0, p90: 0 };

function deepestOf({ monthly }: Forecast): Deepest | undefined {
  const middles = monthly.cumulativeResultMinor.map(({ p50 }, index) => ({ month: index + 1, minor: p50 }));
  const lowest = middles.reduce((low, one) => (one.minor < low.minor ? one : low), { month: 0, minor: 0 });
  return lowest.minor < 0 ? lowest : undefined;
}

/** The chance to break even counts years that were even once; a quiet month may have taken them into the red again. */
function spentAgainOf({ monthly, breakEven: { shareBy12, shareBy24 } }: Forecast): Deepest | undefined {
  const ends = [
    { month: 24, share: shareBy24 },
    { month: 12, share: shareBy12 },
  ].map(({ month, share }) => ({ month, share, minor: monthly.cumulativeResultMinor[month - 1]?.p50 ?? 0 }));
  return ends.find(({ share, minor }) => share >= 0.5 && minor < 0);
}

function moneyOf(input: ForecastInput, forecast: Forecast, spendMinor: number): MoneyOutlook | undefined {
  if (input.averageOrderValueMinor === undefined) return undefined;
  return {
    spendMinor,
    hoursMinor: forecast.spend.slice(0, 12).reduce((sum, { hoursMinor }) => sum + hoursMinor, 0),
    grossProfit: forecast.yearly.grossProfitMinor ?? nothing,
    breakEven: forecast.breakEven,
    deepest: deepestOf(forecast),
    spentAgain: spentAgainOf(forecast),
  };
}

/** Tools that buy enquiries bring them in whichever month they run; the community's own wait for the first selling month. */
function leadAdsFrom({ tools, firstSellingMonth }: ForecastInput): number | undefined {
  const months = tools.flatMap((tool) => (tool.buys === 'leads' ? tool.months : []));
  const first = Math.min(...months);
  return first < firstSellingMonth ? first : undefined;
}

const spendIn = ({ yearly }: Forecast): number => yearly.spendMinor?.p50 ?? 0;

/** What the levers follow from. */
export function leverFactsOf(answers: Answers, input: ForecastInput, forecast: Forecast): LeverFacts {
  const spendMinor = spendIn(forecast);
  const money = moneyOf(input, forecast, spendMinor);
  return {
    input,
    forecast,
    money,
    paysBack: money === undefined || spendMinor === 0 ? undefined : money.breakEven.shareBy12 >= 0.5,
    goal: goalOutlookOf(answers, input, forecast),
    ceilingMinor: knownNumber(answers.business.moneyCeilingMinorPerMonth),
  };
}

/** The levers take some fifteen forecasts: `known` where they were found already, else worked out when first read. */
export function honestAnswerOf(
  answers: Answers,
  input: ForecastInput,
  forecast: Forecast,
  known?: readonly Lever[],
): HonestAnswer {
  const { monthly, yearly, firstSale } = forecast;
  const audienceMonth = isSold(input) && input.firstSellingMonth > 1 ? input.firstSellingMonth - 1 : 12;
  const facts = leverFactsOf(answers, input, forecast);
  const { money, paysBack, goal } = facts;
  let levers = known;
  return {
    firstSellingMonth: input.firstSellingMonth,
    sellsNothing: input.sellsNothing === true,
    leadAdsFrom: leadAdsFrom(input),
    enquiriesToday: knownNumber(answers.business.baseline?.enquiriesPerMonth),
    firstSale,
    salesInMonth12: monthly.sales[11] ?? nothing,
    salesInYear: yearly.sales ?? nothing,
    audienceMonth,
    members: monthly.members[audienceMonth - 1] ?? nothing,
    activeMembers: monthly.activeMembers[audienceMonth - 1] ?? nothing,
    spendMinor: spendIn(forecast),
    money,
    paysBack,
    goal,
    get levers() {
      levers ??= leversOf(facts);
      return levers;
    },
  };
}
