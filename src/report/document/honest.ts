import { type Block, bullets, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { strong } from '#document/inline.ts';
import type { Spread } from '#domain/forecast-result.ts';
import { type GoalOutlook, goalVerdicts, verdictOf } from '#plan/goal.ts';
import type { HonestAnswer } from '#plan/honest.ts';
import { shownTargets } from '#plan/kpis.ts';
import type { MoneyOutlook } from '#plan/money-outlook.ts';
import { isSelling, type Plan } from '#plan/plan.ts';
import { stageById } from '#stages/index.ts';
import { goalAmountText } from './goal-amount.ts';
import { changeBlocks } from './levers.ts';
import { picture } from './picture.ts';
import type { Say } from './say.ts';
import { honestWords as allWords } from './words.ts';

/** When sales come, how many, how sure, and what the money does until then; and what would change it. */
export function honestSection(plan: Plan, say: Say): SectionBody {
  const words = allWords[say.language];
  if (plan.figures === undefined)
    return { title: words.titleMissing, blocks: missingBlocks(plan, words.missing.lead, say) };
  const { honest, draws } = plan.figures;
  const estimates = plan.assumptions.estimates;
  const provisional =
    estimates.borrowed === 0
      ? []
      : [paragraph(words.provisional(say.counted(estimates.borrowed), say.counted(estimates.all)))];
  return {
    title: words.title,
    blocks: [
      paragraph(strong(verdictTextOf(honest, say))),
      picture('outlook'),
      ...answerOf(honest, plan, say),
      ...changeBlocks(honest, say),
      ...provisional,
      ...proposedBlocks(plan, say),
      paragraph(words.howToRead(say.formats.number(draws))),
      ...(plan.missing.length > 0 ? missingBlocks(plan, words.missing.leadSome, say) : []),
    ],
  };
}

/** Which answers are proposals that nobody has confirmed. */
function proposedBlocks({ proposed }: Plan, { language, formats }: Say): readonly Block[] {
  if (proposed.length === 0) return [];
  const words = allWords[language];
  const stages = proposed.map(({ stage, count }) =>
    words.proposedIn(stageById[stage].words[language].title, formats.number(count)),
  );
  return [paragraph(words.proposed(formats.list(stages)))];
}

function missingBlocks({ missing }: Plan, lead: string, { language }: Say): readonly Block[] {
  const { names, other } = allWords[language].missing;
  const items = missing.map(({ stage, path }) => names[`${stage}.${path}`] ?? other);
  return [paragraph(lead), bullets(items.length > 0 ? items : [other])];
}

/** Whether the money comes back and the goal is met, in two sentences. */
export function verdictTextOf({ money, spendMinor, goal }: HonestAnswer, say: Say): string {
  const words = allWords[say.language];
  const goalSaid = goal && words.goalVerdict[goalVerdicts[goal.likelihood]](goalText(goal, say));
  const back = (): string => {
    if (money === undefined) return words.orderValueUnknown;
    if (spendMinor === 0) return words.nothingSpent;
    const { shareBy12, shareBy24 } = money.breakEven;
    const first = words.within12[verdictOf(shareBy12)];
    return shareBy12 >= 0.5 ? first : `${first} ${words.within24[verdictOf(shareBy24)]}`;
  };
  return goalSaid === undefined ? back() : `${back()} ${goalSaid}`;
}

const goalText = ({ kind, amount }: GoalOutlook, { language, context }: Say): string =>
  goalAmountText(kind, amount, context.currency, language);

/** When sales come; what the money buys until then; what it costs and brings. */
function answerOf(honest: HonestAnswer, plan: Plan, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const { goal, salesInMonth12, salesInYear, members, activeMembers, money, spendMinor } = honest;
  const built = [
    say.words.members(say.counted(shownTargets(members, 'people').commit)),
    say.cautious(activeMembers.p20, 'people'),
  ] as const;
  const paragraphs = [
    [
      firstSaleText(honest, plan, say),
      ...(honest.firstSale.p50 === undefined && isOpen(plan) ? [] : salesTexts(salesInMonth12, salesInYear, say)),
      goal && words.goal(words.likelihoods[goal.likelihood]),
    ],
    [
      isSelling(plan) ? beforeText(honest, built, say) : words.unsold(...built),
      honest.enquiriesToday && words.today(say.counted(honest.enquiriesToday).text),
    ],
    money === undefined ? [words.spend(say.money(spendMinor))] : moneyTexts(money, say),
  ];
  return paragraphs
    .map((sentences) => sentences.filter((sentence) => typeof sentence === 'string'))
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => paragraph(sentences.join(' ')));
}

/** What comes before the community sells: advertising may sell earlier, and then it is said. */
function beforeText(
  { firstSellingMonth, leadAdsFrom, spendMinor }: HonestAnswer,
  built: readonly [string, string],
  say: Say,
): string {
  const words = allWords[say.language];
  if (firstSellingMonth === 1) return words.noUntil(...built);
  if (leadAdsFrom !== undefined) return words.adsFirst(say.inMonth(leadAdsFrom), firstSellingMonth, ...built);
  return (spendMinor === 0 ? words.untilUnpaid : words.until)(firstSellingMonth, ...built);
}

/** Nothing is known of sales while nothing is sold, or questions are open without which no plan can be computed. */
const isOpen = (plan: Plan): boolean => plan.missing.length > 0 || !isSelling(plan);

/** When the first sale can be expected. */
export function firstSaleText({ firstSale: { p50, p80 } }: HonestAnswer, plan: Plan, say: Say): string {
  const { firstSale } = allWords[say.language];
  if (p50 === undefined && plan.missing.length > 0) return firstSale.notYet;
  if (p50 === undefined && !isSelling(plan)) return firstSale.nothingOffered;
  if (p50 === undefined) return firstSale.never;
  const inMonth = say.inMonth(p50);
  if (p50 > 12) return firstSale.after(inMonth);
  if (p80 === undefined) return firstSale.notAll(inMonth);
  return p80 === p50 ? firstSale.alike(inMonth) : firstSale.within(inMonth, p80);
}

/** A plan that sells a handful in the year is not told by the month. */
function salesTexts(inMonth: Spread, inYear: Spread, say: Say): readonly string[] {
  const words = allWords[say.language];
  const stretch = shownTargets(inYear, 'deals').stretch;
  if (inYear.p50 < 1 && stretch > 0) return [words.fewSales(say.figure(stretch, 'deals'))];
  return [
    threeOf(inMonth, say, words.sales, words.salesAlike),
    threeOf(inYear, say, words.salesInYear, words.salesInYearAlike),
  ];
}

function threeOf(
  spread: Spread,
  say: Say,
  three: (commit: string, target: string, stretch: string) => string,
  alike: (all: string) => string,
): string {
  const { commit, target, stretch } = shownTargets(spread, 'deals');
  const [low, middle, high] = [commit, target, stretch].map((value) => say.figure(value, 'deals'));
  return low === high ? alike(low ?? '') : three(low ?? '', middle ?? '', high ?? '');
}

function moneyTexts({ spendMinor, hoursMinor, grossProfit, breakEven, deepest }: MoneyOutlook, say: Say) {
  const words = allWords[say.language];
  if (spendMinor === 0) return [];
  const { commit, target, stretch } = shownTargets(grossProfit, 'money');
  return [
    hoursMinor > 0
      ? words.spendWithHours(say.money(spendMinor), say.money(hoursMinor))
      : words.spend(say.money(spendMinor)),
    commit === stretch
      ? words.profitAlike(say.money(commit))
      : words.profit(say.money(commit), say.money(target), say.money(stretch)),
    words.breakEven(say.chance(breakEven.shareBy12), say.chance(breakEven.shareBy24)),
    deepest &&
      (deepest.month >= 24
        ? words.stillFalling(say.money(-deepest.minor))
        : words.deepest(say.inMonth(deepest.month), say.money(-deepest.minor))),
  ];
}
