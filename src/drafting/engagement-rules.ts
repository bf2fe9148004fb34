import { tacticHabits, tacticsFor } from '#catalogue/tactic-habits.ts';
import { stopRules } from '#catalogue/usual-texts.ts';
import { weeksPerMonth } from '#domain/schedule.ts';
import type { TacticKind } from '#domain/tactic.ts';
import { takesOwnHours } from '#stages/work.ts';
import { type KnownProblem, problemKeys, problemsIn, problemTexts } from './catalogue-problems.ts';
import { hoursAPiece, hoursPlan } from './hours.ts';
import { freeMoney, inMinor, planMonths } from './money.ts';
import { isOpen, type Proposed, proposal, type Rule, type Situation } from './situation.ts';

/** Besides the welcome. */
const tacticsMost = 4;
/** Of what contractors leave of the ceiling, what one month's tactics may cost: a judgement. */
const tacticMoneyShare = 0.15;
/** Hours within which somebody answers. */
const answerHours = 4;

/** Months after the preparation. */
const contentMonths = ({ context }: Situation): readonly number[] =>
  planMonths.filter((month) => month > context.preparationMonths);

/** Months of the tactics by turn: two tactics take turns; what costs money or much time comes every fourth month, never two at once. */
function monthsFor(months: readonly number[], isDear: boolean, turn: number): readonly number[] {
  return isDear
    ? months.filter((_, index) => index % 4 === (turn % 2 === 0 ? 1 : 3))
    : months.filter((_, index) => index % 2 === turn % 2);
}

/** Hours of own people in a month that posts and answers leave. */
function hoursLeft(situation: Situation): number {
  const { answers, context } = situation;
  if (!takesOwnHours(context.doers.tactics)) return Number.POSITIVE_INFINITY;
  const plan = hoursPlan(situation);
  const posts = Object.values(answers.content.postsPerWeek ?? {}).reduce((sum: number, one) => sum + (one ?? 0), 0);
  const content = takesOwnHours(context.doers.content) ? posts * hoursAPiece(situation) : 0;
  return (plan.own - plan.moderation - content) * weeksPerMonth;
}

interface Picked {
  readonly kind: TacticKind;
  readonly problem: KnownProblem;
  readonly months: readonly number[];
  readonly costMinor: number;
  readonly hours: number;
}

/** Tactics that serve the sharpest problems, each within the hours and the money of every month it runs. */
function picked(situation: Situation): readonly Picked[] {
  const { answers, industry } = situation;
  const own = answers.engagement.tactics ?? [];
  const months = contentMonths(situation);
  const hoursIn = new Map(planMonths.map((month) => [month, hoursLeft(situation)]));
  const moneyMost = (freeMoney(situation) ?? 0) * tacticMoneyShare;
  const use = (tactic: { months?: readonly number[] | undefined; hoursPerMonth?: number | undefined }) => {
    for (const month of tactic.months ?? [])
      hoursIn.set(month, (hoursIn.get(month) ?? 0) - (tactic.hoursPerMonth ?? 0));
  };
  own.forEach(use);
  use({ months, hoursPerMonth: tacticHabits.welcomeRitual.hoursPerMonth });
  const taken = new Set(own.flatMap(({ kind }) => (kind ? [kind] : [])));
  const served = new Set(own.map(({ problemId }) => problemId));
  const found: Picked[] = [];
  const wanted = tacticsMost - own.filter(({ kind }) => kind !== 'welcomeRitual').length;
  for (const problem of problemsIn(situation).filter(({ id }) => !served.has(id))) {
    if (found.length >= wanted) break;
    for (const kind of tacticsFor(industry, problem.distance)) {
      const habit = tacticHabits[kind];
      const costMinor = inMinor(situation, habit.costUsd);
      const isDear = habit.costUsd > 0;
      const turn = found.filter((one) => one.costMinor > 0 === isDear).length;
      if (taken.has(kind) || costMinor > moneyMost || (isDear && turn >= 2)) continue;
      const runs = monthsFor(months, isDear, turn);
      if (runs.length === 0 || runs.some((month) => (hoursIn.get(month) ?? 0) < habit.hoursPerMonth)) continue;
      use({ months: runs, hoursPerMonth: habit.hoursPerMonth });
      taken.add(kind);
      found.push({ kind, problem, months: runs, costMinor, hours: habit.hoursPerMonth });
      break;
    }
  }
  return found;
}

const welcome: Rule = (situation) => {
  const tactics = situation.answers.engagement.tactics ?? [];
  if (tactics.some(({ kind }) => kind === 'welcomeRitual')) return [];
  const { language, idFor } = situation;
  const id = idFor('engagement.tactics', 'welcomeRitual');
  const { hoursPerMonth } = tacticHabits.welcomeRitual;
  const stopRule = stopRules.welcomeRitual;
  const [sharpest] = problemsIn(situation);
  const value = {
    id,
    kind: 'welcomeRitual',
    months: contentMonths(situation),
    costMinorPerMonth: 0,
    hoursPerMonth,
    ...(sharpest && { problemId: sharpest.id }),
    stopRule: stopRule[language],
  };
  const from = ['business.preparationMonths'];
  return [proposal(`engagement.tactics.${id}`, value, 'welcomeAlways', { hoursPerMonth }, from, [stopRule])];
};

const tactics: Rule = (situation) => {
  const { language, idFor, context } = situation;
  return picked(situation).map(({ kind, problem, months, costMinor, hours }): Proposed => {
    const id = idFor('engagement.tactics', kind);
    const stopRule = stopRules[kind];
    const value = {
      id,
      kind,
      months,
      costMinorPerMonth: costMinor,
      hoursPerMonth: hours,
      problemId: problem.id,
      stopRule: stopRule[language],
    };
    const figures = {
      kind,
      problem: problemTexts(situation, problem)[language],
      hoursPerMonth: hours,
      costMinor,
      currency: context.currency,
    };
    const from = [
      ...problemKeys([problem]),
      'business.preparationMonths',
      'business.ownHoursPerWeek',
      'business.moneyCeilingMinorPerMonth',
    ];
    return proposal(`engagement.tactics.${id}`, value, 'tacticForProblem', figures, from, [stopRule]);
  });
};

const answering: Rule = (situation) => {
  const { moderation, own, isSaid } = hoursPlan(situation);
  const time = isOpen(situation, 'engagement.answerTimeHours')
    ? [proposal('engagement.answerTimeHours', answerHours, 'answerInTime', { hours: answerHours })]
    : [];
  const isOwn = takesOwnHours(situation.context.doers.answering);
  if (!isOwn || !isOpen(situation, 'engagement.moderationHoursPerWeek')) return time;
  const figures = { hoursPerWeek: moderation, ownHoursPerWeek: isSaid ? own : undefined };
  const from = ['business.ownHoursPerWeek'];
  return [...time, proposal('engagement.moderationHoursPerWeek', moderation, 'moderationFromHours', figures, from)];
};

export const engagementRules: readonly Rule[] = [answering, welcome, tactics];
