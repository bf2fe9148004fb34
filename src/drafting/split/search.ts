import { type Forecaster, typicalRun } from '#domain/forecaster.ts';
import { atMeanPrice, meanInput } from '#domain/mean-run.ts';
import { inYear } from '#domain/outcomes.ts';
import type { Means } from '#domain/years/means.ts';
import {
  allOnCheapest,
  type Candidate,
  candidatesOf,
  equalShares,
  inputWith,
  monthlyMoney,
  type SplitOutcome,
  type SplitQuestion,
  variationsOf,
} from './question.ts';

/** How far a search has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A way of spending with what it comes to over all draws. */
export interface WeighedSplit {
  readonly candidate: Candidate;
  readonly means: Means;
  /** What it was chosen by. */
  readonly outcome: number;
  /** All that free tools cost over the year, in minor units. */
  readonly yearMinor: number;
}

export interface SplitFound {
  readonly outcome: SplitOutcome;
  /** The cheapest within 2 % of the best. */
  readonly chosen: WeighedSplit;
  /** The best outcome there is. */
  readonly best: WeighedSplit;
  /** The best result by month 24. */
  readonly bestResult: WeighedSplit;
  /** The best outcome for half of the money. */
  readonly halfMoney: WeighedSplit;
  readonly equalShares: WeighedSplit;
  readonly allOnCheapest: WeighedSplit;
  /** Every split loses money by month 24; undefined where nobody knows what an order brings. */
  readonly isLosing: boolean | undefined;
}

/** As good as the best, for who saves money by it. */
export const asGood = 0.02;
const finalistsMost = 20;
/** Of them, so many stand for the cheap, for the result, and for half of the money. */
const besideMost = 3;
/** The money of so many splits is tried with later starts and fewer posts, in threes. */
const variedBy = 15;
/** How many plans are ranked before anybody is told how far it is. */
const batch = 20;

export const outcomeOf = (means: Means, outcome: SplitOutcome): number =>
  ({
    sales: means.sales,
    leads: means.leads,
    revenue: means.revenueMinor,
    activeMembers: means.activeMembers,
    goalChance: means.goalChance ?? 0,
    result24: means.result24Minor,
  })[outcome];

/** The least outcome that counts as good as the best. */
export const leastGood = (best: number): number => best - Math.abs(best) * asGood;

interface Ranked {
  readonly candidate: Candidate;
  readonly outcome: number;
  readonly result24: number;
  readonly yearMinor: number;
}

/** Money of the year on free tools. */
export const yearMoney = (question: SplitQuestion, candidate: Candidate): number =>
  question.tools.reduce((sum, { tool, fromSelling }, place) => {
    const months = tool.months.filter((month) => !fromSelling || month >= candidate.firstSellingMonth);
    return sum + (candidate.moneyMinor[place] ?? 0) * months.length;
  }, 0);

/** One run cannot tell a chance: of the plans that bring most, so many are ranked anew by few draws. */
const chancesMost = 100;

const byChance = (question: SplitQuestion, few: Forecaster['means'], ranked: readonly Ranked[]): readonly Ranked[] =>
  best(ranked, ({ outcome }) => outcome, chancesMost).map((one) => ({
    ...one,
    outcome: few(inputWith(question, one.candidate), question.goal).goalChance ?? 0,
  }));

/** A quick view of a plan, to rank many by; where a chance is gone for, by what it is a chance of. */
export function quickly(question: SplitQuestion) {
  const meant = {
    ...question,
    base: meanInput(question.base),
    tools: question.tools.map((free) => ({ ...free, tool: atMeanPrice(free.tool) })),
  };
  return (candidate: Candidate): Ranked => {
    const run = typicalRun(inputWith(meant, candidate));
    const result24 = run.cumulativeResultMinor.at(-1) ?? 0;
    const yearMinor = yearMoney(question, candidate);
    const { outcome, goal } = question;
    const value = {
      sales: () => inYear('sales')(run),
      leads: () => inYear('leads')(run),
      revenue: () => inYear('revenueMinor')(run),
      activeMembers: () => run.activeMembers[11] ?? 0,
      goalChance: () => inYear(goal?.kpi ?? 'sales')(run),
      result24: () => result24,
    }[outcome]();
    return { candidate, outcome: value, result24, yearMinor };
  };
}

const best = <T>(items: readonly T[], of: (item: T) => number, count: number): readonly T[] =>
  items.toSorted((one, other) => of(other) - of(one)).slice(0, count);

/** A split of nothing is none, where there is something. */
const isSpending =
  ({ budgetMinor }: SplitQuestion) =>
  ({ candidate }: { readonly candidate: Candidate }): boolean =>
    budgetMinor === 0 || monthlyMoney(candidate) > 0;

/** Who is looked at on all draws: the best, the cheap among the good, the best by result, and the best for half of the money. */
function finalists(question: SplitQuestion, ranked: readonly Ranked[], most: number): readonly Candidate[] {
  const top = Math.max(...ranked.map(({ outcome }) => outcome));
  const isGood = ({ outcome }: Ranked) => outcome >= top - Math.abs(top) * 2 * asGood;
  const half = ranked.filter(({ candidate }) => monthlyMoney(candidate) <= question.budgetMinor / 2);
  const chosen = [
    ...best(ranked, ({ outcome }) => outcome, most - 4 * besideMost),
    ...best(ranked.filter(isGood), ({ yearMinor }) => -yearMinor, 2 * besideMost),
    ...best(ranked.filter(isSpending(question)), ({ result24 }) => result24, besideMost),
    ...best(half, ({ outcome }) => outcome, besideMost),
  ].map(({ candidate }) => candidate);
  return [...new Set([...chosen])];
}

export interface Searching {
  readonly means: Forecaster['means'];
  /** The same on few draws: asked only where the outcome is a chance. */
  readonly few: Forecaster['means'];
}

/** Money and time as the forecast would have them, a step at a time: who runs it may stop it after any. */
export function* splitSearch(question: SplitQuestion, { means, few }: Searching): Generator<Progress, SplitFound> {
  const candidates = candidatesOf(question);
  // A plan on all draws takes as long as some ten ranked ones.
  const weight = 10;
  const variedMost = variedBy * besideMost;
  const ways = question.firstMonths.length * question.postFactors.length - 1;
  const all = candidates.length + Math.min(variedMost, candidates.length) * ways;
  const of = all + weight * (finalistsMost + 2);
  const rank = quickly(question);
  const ranked: Ranked[] = [];
  for (const candidate of candidates) {
    ranked.push(rank(candidate));
    if (ranked.length % batch === 0) yield { done: ranked.length, of };
  }
  for (const candidate of variationsOf(question, finalists(question, ranked, variedMost))) {
    ranked.push(rank(candidate));
    if (ranked.length % batch === 0) yield { done: ranked.length, of };
  }
  const weighed = new Map<Candidate, WeighedSplit>();
  const weigh = (candidate: Candidate): WeighedSplit => {
    const found = means(inputWith(question, candidate), question.goal);
    const outcome = outcomeOf(found, question.outcome);
    return { candidate, means: found, outcome, yearMinor: yearMoney(question, candidate) };
  };
  const asked = question.outcome === 'goalChance' ? byChance(question, few, ranked) : ranked;
  for (const candidate of finalists(question, asked, finalistsMost)) {
    weighed.set(candidate, weigh(candidate));
    yield { done: all + weight * weighed.size, of };
  }
  const equal = weigh(equalShares(question));
  const cheapest = weigh(allOnCheapest(question));
  yield { done: of, of };
  return chosenAmong(question, [...weighed.values(), equal, cheapest], { equal, cheapest });
}

function chosenAmong(
  question: SplitQuestion,
  all: readonly WeighedSplit[],
  { equal, cheapest }: { readonly equal: WeighedSplit; readonly cheapest: WeighedSplit },
): SplitFound {
  const first = (items: readonly WeighedSplit[], of: (one: WeighedSplit) => number) => best(items, of, 1)[0] ?? equal;
  const top = first(all, ({ outcome }) => outcome);
  const good = all.filter(({ outcome }) => outcome >= leastGood(top.outcome));
  const spending = all.filter(isSpending(question));
  const bestResult = first(spending, ({ means }) => means.result24Minor);
  const half = all.filter(({ candidate }) => monthlyMoney(candidate) <= question.budgetMinor / 2);
  const isEarning = question.base.averageOrderValueMinor !== undefined;
  return {
    outcome: question.outcome,
    chosen: first(good, ({ yearMinor }) => -yearMinor),
    best: top,
    bestResult,
    halfMoney: first(half.length > 0 ? half : all, ({ outcome }) => outcome),
    equalShares: equal,
    allOnCheapest: cheapest,
    isLosing: isEarning ? bestResult.means.result24Minor < 0 : undefined,
  };
}
