import { type Block, paragraph } from '#document/blocks.ts';
import { strong } from '#document/inline.ts';
import { type GoalOutlook, goalVerdicts, verdictOf } from '#plan/goal.ts';
import type { HonestAnswer } from '#plan/honest.ts';
import { shownTargets } from '#plan/kpis.ts';
import { isSelling, type Plan } from '#plan/plan.ts';
import { goalAmountText } from './goal-amount.ts';
import { type Phrases, phrasesIn } from './phrases.ts';
import { picture } from './picture.ts';
import { honestWords as allWords } from './words.ts';
import type { Counted } from './words-phrases.en.ts';

/** Words of the answer, the verdict included: whoever asks for it reads no more. */
const wordsMost = 90;

interface Answer {
  /** The verdict, its picture, and what fits beside them. */
  readonly blocks: readonly Block[];
  /** Sentences that found no room. */
  readonly left: readonly string[];
}

/** Whether it pays, when the first sale comes, what the money does until then, what the year costs and brings: the same in every length. */
export function answerOf(plan: Plan, honest: HonestAnswer, phrases: Phrases): Answer {
  // What is written with references to figures has no words to count yet.
  const plain = phrasesIn(plan, phrases.language);
  const printed = sentencesOf(plan, honest, plain, true);
  const fits = new Set<SentenceId>();
  let words = wordCount(verdictText(honest, plain));
  for (const id of byWeight) {
    words += wordCount(printed[id] ?? '');
    if (words <= wordsMost) fits.add(id);
    else words -= wordCount(printed[id] ?? '');
  }
  const said = (of: typeof printed, isIn: boolean) =>
    inReadingOrder.flatMap((id) => (fits.has(id) === isIn ? (of[id] ?? []) : []));
  return {
    blocks: [
      paragraph(strong(verdictText(honest, phrases))),
      picture('outlook'),
      paragraph(said(sentencesOf(plan, honest, phrases, true), true).join(' ')),
    ],
    left: said(sentencesOf(plan, honest, phrases, false), false),
  };
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const inReadingOrder = ['firstSale', 'until', 'cost', 'brought'] as const;
type SentenceId = (typeof inReadingOrder)[number];

/** What is said first where there is no room for all of it. */
const byWeight: readonly SentenceId[] = ['firstSale', 'cost', 'brought', 'until'];

const sentencesOf = (
  plan: Plan,
  honest: HonestAnswer,
  phrases: Phrases,
  follows: boolean,
): Readonly<Record<SentenceId, string | undefined>> => ({
  firstSale: honest.sellsNothing ? undefined : firstSaleText(honest, plan, phrases),
  until: untilText(honest, plan, phrases, follows),
  cost: costText(honest, phrases),
  brought: broughtText(honest, phrases),
});

/** Whether the money comes back, with its chance, and whether the goal is met. */
export function verdictText({ money, spendMinor, goal, sellsNothing }: HonestAnswer, phrases: Phrases): string {
  const words = allWords[phrases.language];
  const goalSaid = goal && goalVerdictText(goal, phrases);
  if (sellsNothing) return goalSaid ?? words.noGoal;
  const back = (): string => {
    if (money === undefined) return words.orderValueUnknown(phrases.outcome);
    if (spendMinor === 0) return words.nothingSpent;
    const { shareBy12, shareBy24 } = money.breakEven;
    const [chance12, chance24] = [phrases.chance(shareBy12), phrases.chance(shareBy24)];
    const { within12, within24, notForGood } = words;
    if (shareBy12 >= 0.5)
      return `${(money.spentAgain ? notForGood.within12 : within12[verdictOf(shareBy12)])(chance12)}.`;
    const later = money.spentAgain ? notForGood.within24 : within24[verdictOf(shareBy24)];
    return `${within12[verdictOf(shareBy12)](chance12)}${later(chance24)}.`;
  };
  return goalSaid === undefined ? back() : `${back()} ${goalSaid}`;
}

/** Whether the goal is met. */
export const goalVerdictText = (goal: GoalOutlook, phrases: Phrases): string =>
  allWords[phrases.language].goalVerdict[goalVerdicts[goal.likelihood]](goalText(goal, phrases));

const goalText = ({ kind, amount }: GoalOutlook, { language, context }: Phrases): string =>
  goalAmountText(kind, amount, context, language);

/** Nothing is known of sales while nothing is sold, or questions are open without which no plan can be computed. */
const isOpen = (plan: Plan): boolean => plan.missing.length > 0 || !isSelling(plan);

/** When the first sale can be expected. */
function firstSaleText({ firstSale: { p50, p80 } }: HonestAnswer, plan: Plan, phrases: Phrases): string {
  const { firstSale } = allWords[phrases.language];
  if (p50 === undefined && plan.missing.length > 0) return firstSale.notYet(phrases.outcome);
  if (p50 === undefined && !isSelling(plan)) return firstSale.nothingOffered(phrases.outcome);
  if (p50 === undefined) return firstSale.never(phrases.outcome);
  if (p50 > 12) return firstSale.after(phrases.outcome, phrases.inMonth(p50));
  return (p80 === undefined ? firstSale.notAll : firstSale.within)(phrases.outcome, phrases.inMonth(p50));
}

/**
 * What the money does until the community sells; nothing where it sells from the first month on. Where the sentence
 * follows the first sale, it points back to it.
 */
function untilText(
  { firstSellingMonth, leadAdsFrom, spendMinor, firstSale }: HonestAnswer,
  plan: Plan,
  phrases: Phrases,
  follows: boolean,
): string | undefined {
  const words = allWords[phrases.language];
  if (!isSelling(plan)) return undefined;
  if (firstSellingMonth === 1) return words.noUntil(phrases.outcome);
  if (leadAdsFrom !== undefined) return words.adsFirst(phrases.inMonth(leadAdsFrom), firstSellingMonth);
  const begins =
    follows && firstSale.p50 === firstSellingMonth
      ? words.untilThen
      : words.untilSelling(phrases.outcome, firstSellingMonth);
  return spendMinor === 0 ? words.untilUnpaid(begins) : words.until(phrases.outcome, begins);
}

function costText({ spendMinor, money }: HonestAnswer, phrases: Phrases): string | undefined {
  const words = allWords[phrases.language];
  if (spendMinor === 0) return undefined;
  return money !== undefined && money.hoursMinor > 0
    ? words.spendWithHours(phrases.money(spendMinor), phrases.money(money.hoursMinor))
    : words.spend(phrases.money(spendMinor));
}

/** Sales and gross profit of the year, as sure as can be and in the middle; people where nothing is sold. */
function broughtText(honest: HonestAnswer, phrases: Phrases): string | undefined {
  const words = allWords[phrases.language];
  if (honest.sellsNothing) return audienceText(honest, phrases);
  const { salesInYear, money, firstSale } = honest;
  if (firstSale.p50 === undefined) return undefined;
  const { commit, target, stretch } = shownTargets(salesInYear, 'deals');
  if (salesInYear.p50 < 1)
    return stretch > 0 ? words.fewSales(phrases.outcome, phrases.figure(stretch, 'deals')) : undefined;
  const profit = money && shownTargets(money.grossProfit, 'money');
  const middle = words.brought(phrases.outcome, countedDeals(target, phrases), profit && phrases.money(profit.target));
  // That one year in five brings none has been said where the first sale is told of.
  if (commit === 0)
    return firstSale.p80 === undefined ? words.bringsInHalf(middle) : words.bringsOrNone(phrases.outcome, middle);
  const surely = words.brought(phrases.outcome, countedDeals(commit, phrases), profit && phrases.money(profit.commit));
  return commit === target
    ? words.bringsAlike(surely)
    : words.brings(phrases.outcome, surely, countedDeals(target, phrases), profit && phrases.money(profit.target));
}

export const audienceText = ({ audienceMonth, members, activeMembers }: HonestAnswer, phrases: Phrases): string =>
  allWords[phrases.language].audience(
    audienceMonth,
    phrases.words.members(phrases.counted(shownTargets(members, 'people').commit)),
    phrases.cautious(activeMembers.p20, 'people'),
  );

const countedDeals = (count: number, phrases: Phrases): Counted => ({ text: phrases.figure(count, 'deals'), count });

/** Whether the forecast knows of sales at all, so that more can be said of them. */
export const salesAreKnown = ({ firstSale }: HonestAnswer, plan: Plan): boolean =>
  firstSale.p50 !== undefined || !isOpen(plan);
