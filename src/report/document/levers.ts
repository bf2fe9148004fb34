import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { HonestAnswer } from '#plan/honest.ts';
import type { Lever } from '#plan/levers.ts';
import type { Say } from './say.ts';
import { honestWords as allWords } from './words.ts';

/** What would turn an unwelcome answer round; nothing where there is nothing to mend. */
export function changeBlocks({ levers, paysBack, goal }: HonestAnswer, say: Say): readonly Block[] {
  const words = allWords[say.language];
  if (paysBack !== false && goal?.isReached !== false) return [];
  const said = levers.flatMap((lever) => leverTexts(lever, say));
  return [heading(3, words.change), said.length === 0 ? paragraph(words.nothingComputed) : bullets(said)];
}

function leverTexts(lever: Lever, say: Say): readonly string[] {
  const { levers } = allWords[say.language];
  const { number } = say.formats;
  switch (lever.kind) {
    case 'customerWorth':
      return [
        levers.customerWorth(say.outcome, say.money(lever.neededMinor), say.money(lever.nowMinor)),
        levers.customers(
          say.outcome,
          number(Math.ceil(lever.customersNeeded)),
          number(Math.ceil(lever.customersExpected)),
        ),
      ];
    case 'noOrders':
    case 'noProfit':
      return [levers[lever.kind](say.outcome)];
    case 'withoutHours':
      return [levers.withoutHours(say.chance(lever.shareBy12), say.chance(lever.shareBy24))];
    case 'adMoney': {
      const factor = { text: number(lever.factor, 2), count: lever.factor };
      const most = say.money(lever.mostMinor);
      const odds = lever.shareBy24 === undefined ? '' : levers.odds(say.chance(lever.shareBy24));
      return [(lever.isAboveCeiling ? levers.aboveCeiling : levers.adMoney)(factor, most, odds)];
    }
    case 'adMoneyNotEnough':
      return [levers.adMoneyNotEnough(say.counted(lever.factor))];
    case 'answerMore':
      return [levers.answerMore(say.counted(lever.leadsPerMonthMax))];
    case 'moneyLater':
      return [levers.moneyLater(say.inMonth(lever.month))];
    case 'goalLater':
      return [levers.goalLater(say.inMonth(lever.month))];
  }
}
