import { type Block, bullets, heading, paragraph, type Section, strong, text } from '#document/blocks.ts';
import type { Spread } from '#domain/forecast-result.ts';
import type { HonestAnswer, MoneyOutlook } from '../plan/honest.ts';
import { shownTargets } from '../plan/kpis.ts';
import type { Lever } from '../plan/levers.ts';
import type { Plan } from '../plan.ts';
import type { Say } from './say.ts';
import { en } from './words-honest.en.ts';
import { ru } from './words-honest.ru.ts';

const allWords = { en, ru };

/** When sales come, how many, how sure, and what the money does until then; and what would change it. */
export function honestSection(plan: Plan, say: Say): Section {
  const words = allWords[say.language];
  if (plan.figures === undefined)
    return { id: 'honest', title: words.titleMissing, blocks: missingBlocks(plan, words.missing.lead, say) };
  const { honest, draws } = plan.figures;
  const estimates = plan.assumptions.estimates;
  const provisional =
    estimates.borrowed === 0
      ? []
      : [paragraph(words.provisional(say.formats.number(estimates.borrowed), say.formats.number(estimates.all)))];
  return {
    id: 'honest',
    title: words.title,
    blocks: [
      paragraph(strong(verdictOf(honest, say)), text(` ${answerOf(honest, say)}`)),
      ...changeBlocks(honest, say),
      ...provisional,
      paragraph(words.howToRead(say.formats.number(draws))),
      ...(plan.missing.length > 0 ? missingBlocks(plan, words.missing.leadSome, say) : []),
    ],
  };
}

function missingBlocks({ missing }: Plan, lead: string, { language }: Say): readonly Block[] {
  const { names, other } = allWords[language].missing;
  const items = missing.map(({ stage, path }) => names[`${stage}.${path}`] ?? other);
  return [paragraph(lead), bullets(items.length > 0 ? items : [other])];
}

function goalText({ goal }: HonestAnswer, say: Say): string | undefined {
  if (goal === undefined) return undefined;
  const amount = goal.kind === 'revenue' ? say.money(goal.amount) : say.formats.number(goal.amount, 1);
  return allWords[say.language].goals[goal.kind](amount);
}

function verdictOf(honest: HonestAnswer, say: Say): string {
  const { verdict } = allWords[say.language];
  const { money, paysBack, spendMinor, goal } = honest;
  const goalSaid = goalText(honest, say);
  const back = (): string => {
    if (money === undefined) return verdict.orderValueUnknown;
    if (spendMinor === 0) return verdict.nothingSpent;
    if (paysBack) return verdict.paysBack;
    return money.breakEven.shareBy24 >= 0.5 ? verdict.paysBackLater : verdict.paysBackNever;
  };
  if (goal === undefined || goalSaid === undefined) return back();
  return `${back()} ${goal.isReached ? verdict.goalReached(goalSaid) : verdict.goalMissed(goalSaid)}`;
}

function answerOf(honest: HonestAnswer, say: Say): string {
  const words = allWords[say.language];
  const { goal, salesInMonth12, salesInYear, members, activeMembers, firstSellingMonth, money, spendMinor } = honest;
  const built = [
    say.words.members(say.counted(shownTargets(members, 'people').commit)),
    say.cautious(activeMembers.p20, 'people'),
  ] as const;
  return [
    firstSaleText(honest, say),
    threeOf(salesInMonth12, say, words.sales, words.salesAlike),
    threeOf(salesInYear, say, words.salesInYear, words.salesInYearAlike),
    goal && words.goal(words.likelihoods[goal.likelihood]),
    firstSellingMonth > 1 ? words.until(firstSellingMonth, ...built) : words.noUntil(...built),
    ...(money === undefined ? [words.spend(say.money(spendMinor))] : moneyTexts(money, say)),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function firstSaleText({ firstSale: { p50, p80 } }: HonestAnswer, say: Say): string {
  const { firstSale } = allWords[say.language];
  if (p50 === undefined) return firstSale.never;
  const inMonth = say.inMonth(p50);
  if (p50 > 12) return firstSale.after(inMonth);
  if (p80 === undefined) return firstSale.notAll(inMonth);
  return p80 === p50 ? firstSale.alike(inMonth) : firstSale.within(inMonth, p80);
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

function changeBlocks({ levers, paysBack, goal }: HonestAnswer, say: Say): readonly Block[] {
  const words = allWords[say.language];
  if (paysBack !== false && goal?.isReached !== false) return [];
  const said = levers.flatMap((lever) => leverTexts(lever, say));
  return said.length === 0 ? [paragraph(words.nothingComputed)] : [heading(3, words.change), bullets(said)];
}

function leverTexts(lever: Lever, say: Say): readonly string[] {
  const { levers } = allWords[say.language];
  const { number } = say.formats;
  switch (lever.kind) {
    case 'profitPerOrder':
      return [
        levers.profitPerOrder(say.money(lever.neededMinor), say.money(lever.nowMinor)),
        levers.orders(number(Math.ceil(lever.ordersNeeded)), number(Math.ceil(lever.ordersExpected))),
      ];
    case 'noOrders':
      return [levers.noOrders];
    case 'withoutHours':
      return [levers.withoutHours(say.chance(lever.shareBy12), say.chance(lever.shareBy24))];
    case 'adMoney': {
      const factor = { text: number(lever.factor, 2), count: lever.factor };
      const most = say.money(lever.mostMinor);
      return [lever.isAboveCeiling ? levers.aboveCeiling(most, factor) : levers.adMoney(factor, most)];
    }
    case 'adMoneyNotEnough':
      return [levers.adMoneyNotEnough(say.counted(lever.factor))];
    case 'answerMore':
      return [levers.answerMore(say.counted(lever.leadsPerMonthMax))];
    case 'goalLater':
      return [levers.goalLater(say.inMonth(lever.month))];
  }
}
