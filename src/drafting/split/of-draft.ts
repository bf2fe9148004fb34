import type { ForecastInput } from '#domain/forecast-input.ts';
import { minorPerMajor } from '#domain/money.ts';
import { weeksPerMonth } from '#domain/schedule.ts';
import type { MeantGoal } from '#domain/years/means.ts';
import { basisOf } from '#plan/basis.ts';
import { goalKpis } from '#plan/goal.ts';
import { isPaid } from '#stages/acquisition/answers.ts';
import { takesOwnHours } from '#stages/work.ts';
import { withAnswers } from '#strategy/proposals.ts';
import { type PaidKind, paidKinds, paidTool } from '../acquisition-rules.ts';
import { type DraftRequest, drafting } from '../draft.ts';
import { adMoney, moneyStep } from '../money.ts';
import type { Situation, Split } from '../situation.ts';
import type { Candidate, SplitOutcome, SplitQuestion } from './question.ts';

/** Months that selling may begin later than usual. */
const laterMost = 3;

const goalOf = ({ answers }: Situation): MeantGoal | undefined => {
  const { kind, amount } = answers.business.goal ?? {};
  return kind === undefined || amount === undefined || amount <= 0 ? undefined : { kpi: goalKpis[kind], amount };
};

/** What the owner goes for: sales where nothing was said, or where nobody knows what an order brings. */
function usualOutcome({ answers }: Situation, base: ForecastInput): SplitOutcome {
  const kind = answers.business.goal?.kind ?? 'sales';
  return kind === 'revenue' && base.averageOrderValueMinor === undefined ? 'sales' : kind;
}

const isProposedIn = (situation: Situation, at: string): boolean => situation.proposed.some((one) => one.at === at);

/** Half of the posts, where that is whole halves, saves something and still bears the offers. */
function postFactorsIn(situation: Situation): readonly number[] {
  const { answers, context } = situation;
  const { content, conversion, business } = answers;
  const posts = Object.values(content.postsPerWeek ?? {}).filter((one): one is number => (one ?? 0) > 0);
  const offers = (conversion.offers ?? []).reduce((sum, { postsPerMonth }) => sum + (postsPerMonth ?? 0), 0);
  const borne = (Math.min(...posts) / 2) * weeksPerMonth * (conversion.sellingCeilingShare ?? 0);
  const saves = takesOwnHours(context.doers.content) && typeof business.hourCostMinor === 'number';
  const isWhole = posts.every((one) => Number.isInteger(one));
  const isOwn = context.communities.some(({ id }) => !isProposedIn(situation, `content.postsPerWeek.${id}`));
  return saves && isWhole && !isOwn && posts.length > 0 && offers <= borne ? [1, 0.5] : [1];
}

/** Paid tools whose money the draft may choose: none where a person has chosen a paid tool. */
const freeKinds = (situation: Situation): readonly PaidKind[] => {
  const isOwn = ({ id }: { readonly id?: string | undefined }) => !isProposedIn(situation, `acquisition.tools.${id}`);
  const own = (situation.answers.acquisition.tools ?? []).filter((tool) => isPaid(tool) === true && isOwn(tool));
  return own.length > 0 ? [] : paidKinds(situation);
};

/** What the forecast is asked about a draft: where its money and time are best spent. */
export function splitQuestionOf(request: DraftRequest, wanted?: SplitOutcome): SplitQuestion {
  const situation = drafting({ ...request, split: undefined }).afterAll();
  const kinds = freeKinds(situation);
  const proposals = kinds.map((kind) => paidTool(situation, kind, kind.costMinor, true));
  const { input } = basisOf(withAnswers(situation.strategy, proposals));
  const idOf = (place: number) => proposals[place]?.at.split('.').at(-1);
  const free = kinds.flatMap(({ buys, mostMinor }, place) => {
    const tool = input.tools.find(({ id }) => id === idOf(place));
    return tool ? [{ tool, fromSelling: buys === 'visits', mostMinor }] : [];
  });
  const budgetMinor = adMoney(situation);
  const usual = situation.context.firstSellingMonth;
  const isFree = isProposedIn(situation, 'conversion.firstSellingMonth');
  const later = Array.from({ length: laterMost + 1 }, (_, months) => usual + months).filter((month) => month <= 12);
  const goal = goalOf(situation);
  const outcome = wanted ?? usualOutcome(situation, input);
  return {
    base: { ...input, tools: input.tools.filter(({ id }) => free.every(({ tool }) => tool.id !== id)) },
    tools: free,
    budgetMinor,
    stepMinor: moneyStep(budgetMinor, minorPerMajor(situation.context.currency)),
    firstMonths: isFree ? later : [usual],
    postFactors: postFactorsIn(situation),
    outcome: outcome === 'goalChance' && goal === undefined ? 'sales' : outcome,
    goal,
  };
}

const kindNames = { members: 'communityAds', leads: 'leadAds', visits: 'contextualAds' } as const;

/** A way of spending as a draft is asked to follow it: hand it to `draftFrom`. */
export const splitOf = ({ tools }: SplitQuestion, candidate: Candidate): Split => ({
  moneyMinor: Object.fromEntries(
    tools.map(({ tool }, place) => [kindNames[tool.buys], candidate.moneyMinor[place] ?? 0]),
  ),
  firstSellingMonth: candidate.firstSellingMonth,
  postFactor: candidate.postFactor,
});
