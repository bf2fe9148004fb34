import type { ForecastInput, ToolInput } from '#domain/forecast-input.ts';
import type { MeantGoal } from '#domain/years/means.ts';

/** What a split is chosen for: of the year, in month 12, by month 24, or the chance to reach the goal. */
export const splitOutcomes = ['sales', 'leads', 'revenue', 'activeMembers', 'goalChance', 'result24'] as const;
export type SplitOutcome = (typeof splitOutcomes)[number];

/** A tool whose money is free. */
export interface FreeTool {
  readonly tool: ToolInput;
  /** It begins with the first selling month, whichever that is. */
  readonly fromSelling: boolean;
  /** Most money a month that can still find somebody, in minor units. */
  readonly mostMinor: number;
}

/** All that a split is searched in: plain data, so that a worker can be asked. Money in minor units a month. */
export interface SplitQuestion {
  /** The plan without the free tools. */
  readonly base: ForecastInput;
  readonly tools: readonly FreeTool[];
  /** Most that all free tools together may cost. */
  readonly budgetMinor: number;
  readonly stepMinor: number;
  /** First selling months to choose from, the usual one first. */
  readonly firstMonths: readonly number[];
  /** Factors on the posts a week to choose from, 1 first. */
  readonly postFactors: readonly number[];
  readonly outcome: SplitOutcome;
  /** Needed where the outcome is the chance to reach it. */
  readonly goal: MeantGoal | undefined;
  /** No ceiling was said: a curve of budgets finds its own. */
  readonly isOpen?: boolean;
}

/** One way of spending money and time. */
export interface Candidate {
  /** Money a month of each free tool, in the question's order. */
  readonly moneyMinor: readonly number[];
  readonly firstSellingMonth: number;
  readonly postFactor: number;
}

/** The plan with a candidate in place; a tool without money is not there. */
export function inputWith({ base, tools }: SplitQuestion, candidate: Candidate): ForecastInput {
  const { moneyMinor, firstSellingMonth, postFactor } = candidate;
  const free = tools.flatMap(({ tool, fromSelling }, place): readonly ToolInput[] => {
    const money = moneyMinor[place] ?? 0;
    const months = fromSelling ? tool.months.filter((month) => month >= firstSellingMonth) : tool.months;
    return money > 0 && months.length > 0 ? [{ ...tool, months, moneyMinorPerMonth: money }] : [];
  });
  const posting =
    postFactor === 1
      ? {}
      : {
          communities: base.communities.map((one) => ({ ...one, postsPerWeek: one.postsPerWeek * postFactor })),
          costs: { ...base.costs, contentHoursPerMonth: base.costs.contentHoursPerMonth * postFactor },
        };
  return { ...base, ...posting, firstSellingMonth, tools: [...base.tools, ...free] };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Most money of a month. */
export const monthlyMoney = ({ moneyMinor }: Candidate): number => sum(moneyMinor);

/** Shares of a whole in equal steps: every way to give `steps` to `count` places, something left over included. */
function* compositions(count: number, steps: number): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let own = 0; own <= steps; own += 1)
    for (const rest of compositions(count - 1, steps - own)) yield [own, ...rest];
}

/** Steps the money is cut into, by how many tools share it: so many that the candidates stay below a thousand. */
const stepsFor = [1, 60, 15, 8, 5] as const;

/** A candidate's money is given in whole steps and to nobody beyond what it can use. */
const given = ({ tools, stepMinor }: SplitQuestion, wanted: readonly number[]): readonly number[] =>
  wanted.map((minor, place) => {
    const most = Math.min(minor, tools[place]?.mostMinor ?? 0);
    return Math.floor(most / stepMinor + 1e-9) * stepMinor;
  });

/** Equal shares, the first of the plain ways a draft is held against. */
export const equalShares = (question: SplitQuestion): Candidate => ({
  moneyMinor: given(
    question,
    question.tools.map(() => question.budgetMinor / question.tools.length),
  ),
  firstSellingMonth: question.firstMonths[0] ?? question.base.firstSellingMonth,
  postFactor: 1,
});

/** All the money on the tool whose result costs least, the second. */
export function allOnCheapest(question: SplitQuestion): Candidate {
  const costs = question.tools.map(({ tool }) => tool.costPerResultMinor?.typical ?? Number.POSITIVE_INFINITY);
  const cheapest = costs.indexOf(Math.min(...costs));
  return {
    ...equalShares(question),
    moneyMinor: given(
      question,
      question.tools.map((_, place) => (place === cheapest ? question.budgetMinor : 0)),
    ),
  };
}

const unlike = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.map((candidate) => [JSON.stringify(candidate), candidate])).values(),
];

/** Ways of splitting the money when selling begins as usual: a few hundred, the same for the same question. */
export function candidatesOf(question: SplitQuestion): readonly Candidate[] {
  const { tools, budgetMinor } = question;
  const steps = stepsFor[tools.length] ?? 4;
  const plain = equalShares(question);
  const shares = [...compositions(tools.length, steps)].map((parts) => ({
    ...plain,
    moneyMinor: given(
      question,
      parts.map((part) => (budgetMinor * part) / steps),
    ),
  }));
  return unlike([plain, allOnCheapest(question), ...shares]);
}

/** The same money with another first selling month, or fewer posts. */
export const variationsOf = (
  { firstMonths, postFactors }: SplitQuestion,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.flatMap((candidate) =>
    firstMonths.flatMap((firstSellingMonth) =>
      postFactors
        .filter(
          (postFactor) => firstSellingMonth !== candidate.firstSellingMonth || postFactor !== candidate.postFactor,
        )
        .map((postFactor) => ({ ...candidate, firstSellingMonth, postFactor })),
    ),
  );
