import type { Forecast } from '#domain/forecast-result.ts';
import type { Month } from '#domain/month.ts';
import { type Timeline, timelineOf } from '#domain/timeline.ts';
import type { Language } from '#i18n/language.ts';
import type { StageContext } from '#stages/card.ts';
import { type Answers, answersOf } from '#strategy/cleaning.ts';
import { contextOf, ratesOf } from '#strategy/context.ts';
import type { Decision, Offer } from '#strategy/offers.ts';
import { type Missing, neededMissing } from '#strategy/progress.ts';
import { asSigned } from '#strategy/signing.ts';
import type { Signed, Strategy, Variant } from '#strategy/strategy.ts';
import { variantOf } from '#strategy/variants.ts';
import type { WorkshopOutcome } from '#strategy/workshop-outcome.ts';
import { type Assumptions, assumptionsOf } from './assumptions.ts';
import { type Instruments, instrumentsOf } from './awareness.ts';
import type { Basis } from './basis.ts';
import { type Calculation, calculationOf } from './calculation.ts';
import { type EditorialGrid, editorialGrid } from './grid.ts';
import { type Finding, healthOf } from './health.ts';
import { type HonestAnswer, honestAnswerOf } from './honest.ts';
import { type PlannedKpi, plannedKpis } from './kpis.ts';
import type { Lever } from './levers.ts';
import { type MoneyPlan, moneyPlanOf } from './money.ts';
import { madeFrom, planInLanguage, sourceOf } from './plan-language.ts';
import { type PlatformCheck, platformCheck } from './platform.ts';
import { type ProposedInStage, proposedAnswers } from './proposed-answers.ts';
import { type DecisionRule, decisionRules } from './rules.ts';
import { type SellingPlan, sellingPlanOf } from './selling.ts';
import { type Task, tasksOf } from './tasks.ts';
import { type PlannedTool, plannedTools } from './tools.ts';
import { type Why, whysOf } from './why.ts';

/** What the simulated years say. */
export interface PlanFigures {
  readonly draws: number;
  readonly seed: number;
  readonly honest: HonestAnswer;
  readonly kpis: readonly PlannedKpi[];
  /** How each figure comes about: the KPIs in the same order, then the other figures. */
  readonly whys: readonly Why[];
  readonly tools: readonly PlannedTool[];
  readonly money: MoneyPlan;
  /** Undefined where no lead is expected. */
  readonly calculation: Calculation | undefined;
  readonly selling: SellingPlan;
  /** Every red line as a rule. */
  readonly rules: readonly DecisionRule[];
}

/** The version that was signed, and the strategy then and now. */
export interface SignedPlan {
  readonly version: Signed;
  readonly was: Strategy;
  readonly now: Strategy;
}

/** The offer that was chosen, with what was written down about it. */
export interface TakenDecision {
  readonly decision: Decision;
  readonly offer: Offer;
}

/** Twelve months that follow from the answers, in no language yet. */
export interface Plan {
  /** ISO day the strategy was begun. */
  readonly createdOn: string;
  /** Which of two variants this is the plan of. */
  readonly variant: Variant;
  readonly startMonth: Month;
  readonly answers: Answers;
  readonly context: StageContext;
  /** Questions without which no whole plan can be computed and that have no answer yet. */
  readonly missing: readonly Missing[];
  readonly timeline: Timeline;
  /** Undefined while there is nobody to forecast. */
  readonly figures: PlanFigures | undefined;
  readonly grid: EditorialGrid;
  readonly instruments: Instruments;
  readonly health: readonly Finding[];
  readonly tasks: readonly Task[];
  readonly platform: PlatformCheck;
  readonly assumptions: Assumptions;
  /** Answers that were proposed and that nobody has confirmed, by stage. */
  readonly proposed: readonly ProposedInStage[];
  /** Undefined while nothing was signed. */
  readonly signed: SignedPlan | undefined;
  /** Undefined while no offer was chosen. */
  readonly taken: TakenDecision | undefined;
  /** What workshops came to. */
  readonly outcome: WorkshopOutcome;
}

/** What the simulated years say of a strategy; undefined without them. `levers`: where they were found already. */
export function figuresFrom(
  strategy: Strategy,
  basis: Basis,
  forecast: Forecast | undefined,
  levers?: readonly Lever[],
): PlanFigures | undefined {
  return basis.canForecast && forecast
    ? figuresOf({ answers: answersOf(strategy), context: contextOf(strategy), basis, forecast, levers })
    : undefined;
}

/** The plan that follows from a strategy. Its figures and findings are asked for when they are first read, and once. */
export function planFrom(
  strategy: Strategy,
  basis: Basis,
  forecast: Forecast | undefined,
  figuresOfPlan = () => figuresFrom(strategy, basis, forecast),
): Plan {
  const answers = answersOf(strategy);
  const context = contextOf(strategy);
  const rates = ratesOf(answers);
  const computed = basis.canForecast ? forecast : undefined;
  let found: { readonly figures: PlanFigures | undefined } | undefined;
  let health: readonly Finding[] | undefined;
  const plan: Plan = {
    createdOn: strategy.createdOn,
    variant: variantOf(strategy),
    startMonth: context.startMonth,
    answers,
    context,
    missing: neededMissing(strategy),
    timeline: timelineOf(basis.input),
    get figures() {
      found ??= { figures: figuresOfPlan() };
      return found.figures;
    },
    grid: editorialGrid(answers, basis.input.communities, basis.input.firstSellingMonth),
    instruments: instrumentsOf(answers.business.country, computed, { currency: context.currency, rates }),
    get health() {
      health ??= healthOf(strategy, basis, computed);
      return health;
    },
    tasks: tasksOf(answers, basis),
    platform: platformCheck(answers, context),
    assumptions: assumptionsOf(basis, context, rates),
    proposed: proposedAnswers(strategy),
    signed: signedOf(strategy),
    taken: takenIn(strategy),
    outcome: strategy.workshop ?? {},
  };
  return madeFrom(plan, { strategy, basis, forecast });
}

/** The plan with the catalogue's texts in a language; the same plan where it has none. */
export const planIn = (plan: Plan, language: Language): Plan =>
  planInLanguage(plan, language, ({ strategy, basis, forecast }) =>
    planFrom(strategy, basis, forecast, () => figuresFrom(strategy, basis, forecast, plan.figures?.honest.levers)),
  );

/** Whether this plan sells anything: then its timeline says from when. */
export const isSelling = ({ timeline }: Pick<Plan, 'timeline'>): boolean =>
  timeline.milestones.some(({ kind }) => kind === 'sellingStarts');

const signedOf = (strategy: Strategy): SignedPlan | undefined =>
  strategy.signed && { version: strategy.signed, was: asSigned(strategy, strategy.signed), now: strategy };

/** The same plan with what was decided since: a decision moves no figure by itself. */
export const planWith = (plan: Plan, strategy: Strategy): Plan =>
  madeFrom({ ...plan, taken: takenIn(strategy) }, sourceOf(plan));

function takenIn({ offers }: Strategy): TakenDecision | undefined {
  const decision = offers?.decision;
  const offer = decision?.isTaken ? offers?.list?.find(({ id }) => id === decision.offerId) : undefined;
  return decision && offer && { decision, offer };
}

interface FiguresSource {
  readonly answers: Answers;
  readonly context: StageContext;
  readonly basis: Basis;
  readonly forecast: Forecast;
  readonly levers: readonly Lever[] | undefined;
}

function figuresOf({ answers, context, basis, forecast, levers }: FiguresSource): PlanFigures {
  const kpis = plannedKpis(answers, basis, forecast);
  const honest = honestAnswerOf(answers, basis.input, forecast, levers);
  const tools = plannedTools(answers, context, basis, forecast);
  const selling = sellingPlanOf(answers, basis.input, forecast);
  return {
    draws: forecast.draws,
    seed: forecast.seed,
    honest,
    kpis,
    whys: whysOf({ basis, forecast, kpis, honest }),
    tools,
    money: moneyPlanOf(answers, basis.input, forecast),
    calculation: calculationOf(basis.input, forecast),
    selling,
    rules: decisionRules(answers, kpis, tools, selling),
  };
}
