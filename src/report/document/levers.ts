import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { HonestAnswer } from '#plan/honest.ts';
import type { Lever } from '#plan/levers.ts';
import type { Phrases } from './phrases.ts';
import { honestWords as allWords } from './words.ts';

/** What would turn an unwelcome answer round; nothing where there is nothing to mend. */
export function changeBlocks({ levers, paysBack, goal }: HonestAnswer, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  if (paysBack !== false && goal?.isReached !== false) return [];
  const said = levers.flatMap((lever) => leverTexts(lever, phrases));
  return [heading(3, words.change), said.length === 0 ? paragraph(words.nothingComputed) : bullets(said)];
}

export function leverTexts(lever: Lever, phrases: Phrases): readonly string[] {
  const { levers } = allWords[phrases.language];
  const { number } = phrases.formats;
  switch (lever.kind) {
    case 'customerWorth':
      return [
        levers.customerWorth(phrases.outcome, phrases.money(lever.neededMinor), phrases.money(lever.nowMinor)),
        levers.customers(
          phrases.outcome,
          number(Number(Math.ceil(lever.customersNeeded).toPrecision(3))),
          number(Math.ceil(lever.customersExpected)),
        ),
      ];
    case 'noOrders':
    case 'noProfit':
      return [levers[lever.kind](phrases.outcome)];
    case 'withoutHours':
      return [levers.withoutHours(phrases.chance(lever.shareBy12), phrases.chance(lever.shareBy24))];
    case 'adMoney': {
      const factor = { text: number(lever.factor, 2), count: lever.factor };
      const most = phrases.money(lever.mostMinor);
      const odds = lever.shareBy24 === undefined ? '' : levers.odds(phrases.chance(lever.shareBy24));
      return [(lever.isAboveCeiling ? levers.aboveCeiling : levers.adMoney)(factor, most, odds)];
    }
    case 'adMoneyNotEnough':
      return [levers.adMoneyNotEnough(phrases.counted(lever.factor))];
    case 'answerMore':
      return [levers.answerMore(phrases.counted(lever.leadsPerMonthMax))];
    case 'moneyLater':
      return [levers.moneyLater(phrases.inMonth(lever.month))];
    case 'goalLater':
      return [levers.goalLater(phrases.inMonth(lever.month))];
  }
}
