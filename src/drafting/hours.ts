import { networkFormats } from '#catalogue/network-formats.ts';
import { tacticHabits } from '#catalogue/tactic-habits.ts';
import { weeksPerMonth } from '#domain/schedule.ts';
import { hoursPerPieceOf } from '#plan/basis/costs.ts';
import { knownNumber } from '#stages/card.ts';
import { usualHoursPerPiece } from '#stages/content/answers.ts';
import { takesOwnHours } from '#stages/work.ts';
import { quickestOf } from './formats.ts';
import type { Situation } from './situation.ts';

/** Hours a week where somebody does the work and has not said how many: a judgement. */
const usualOwnHours = 6;

/** Parts of the own hours kept for answers and for tactics: judgements. */
const moderationShare = 0.15;
const tacticsShare = 0.2;
/** Least hours a week in which questions can be answered at all, and least posts a week that keep a community alive. */
const moderationLeast = 0.5;
export const postsLeast = 0.5;

/** Where the own hours of a week go. Infinite where others do the work. */
export interface HoursPlan {
  /** Own hours a week as they are counted on. */
  readonly own: number;
  readonly isSaid: boolean;
  readonly moderation: number;
  readonly content: number;
  /** Hours of a whole month for tactics, kept back from the content. */
  readonly tacticsPerMonth: number;
}

const down = (hours: number, step: number): number => Math.floor(hours / step + 1e-9) * step;

/** What the own hours of a week are kept for. */
export function hoursPlan(situation: Situation): HoursPlan {
  const {
    answers,
    context: { doers },
  } = situation;
  const said = knownNumber(answers.business.ownHoursPerWeek);
  const own = said ?? usualOwnHours;
  const answering = answers.engagement.moderationHoursPerWeek;
  const usual = Math.max(moderationLeast, down(own * moderationShare, 0.5));
  const moderation = takesOwnHours(doers.answering) ? (answering ?? usual) : 0;
  const welcome = tacticHabits.welcomeRitual.hoursPerMonth;
  // The posts that keep a community alive come before any tactic but the welcome.
  const leastContent = takesOwnHours(doers.content) ? postsLeast * quickestPiece(situation) : 0;
  const tacticsPerMonth = takesOwnHours(doers.tactics)
    ? Math.max(welcome, Math.floor(Math.min(own * tacticsShare, own - moderation - leastContent) * weeksPerMonth))
    : Number.POSITIVE_INFINITY;
  const tacticsPerWeek = takesOwnHours(doers.tactics) ? tacticsPerMonth / weeksPerMonth : 0;
  const content = takesOwnHours(doers.content) ? own - moderation - tacticsPerWeek : Number.POSITIVE_INFINITY;
  return { own, isSaid: said !== undefined, moderation, content, tacticsPerMonth };
}

/** Hours a piece takes with the pillars there are. */
export const hoursAPiece = ({ answers }: Situation): number => hoursPerPieceOf(answers.content);

/** Hours a piece takes of the quickest kind that a network shows. */
function quickestPiece({ context }: Situation): number {
  const [main] = context.communities;
  const hours = quickestOf(main ? networkFormats[main.network] : ['post']).map((format) => usualHoursPerPiece[format]);
  // A pillar has two formats, so a week is made of the two quickest.
  const [first = usualHoursPerPiece.post, second = first] = hours;
  return (first + second) / 2;
}

/** Least own hours a week with which anything can be drafted; 0 where others do everything. */
export function hoursNeeded(situation: Situation): number {
  const { doers } = situation.context;
  const welcome = tacticHabits.welcomeRitual.hoursPerMonth / weeksPerMonth;
  const parts = [
    takesOwnHours(doers.answering) ? moderationLeast : 0,
    takesOwnHours(doers.tactics) ? welcome : 0,
    takesOwnHours(doers.content) ? postsLeast * quickestPiece(situation) : 0,
  ];
  const needed = parts.reduce((sum, part) => sum + part, 0);
  return Math.ceil(needed * 2) / 2;
}
