import { type Block, heading, paragraph } from '#document/blocks.ts';
import { strong, text } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { MoneyMonth } from '#plan/money.ts';
import type { PlanFigures } from '#plan/plan.ts';
import { monthRuns } from '#stages/answer-text.ts';
import type { Phrases } from './phrases.ts';
import { moneyWords as allWords } from './words.ts';

/** Spend by kind, gross profit and cumulative result of every month, and the chance that the money comes back. */
export function moneyBlocks({ money, honest }: PlanFigures, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const leftOut = money.leftOut.map((name) => words.leftOutNames[name]);
  const leftOutBlocks = leftOut.length === 0 ? [] : [paragraph(words.leftOut(phrases.formats.list(leftOut)))];
  if (money.kinds.length === 0) return [heading(3, words.money), paragraph(words.nothingSpent), ...leftOutBlocks];
  const { breakEven } = honest.money ?? {};
  return [
    heading(3, words.money),
    paragraph(money.canEarn ? words.moneyLead : honest.sellsNothing ? words.moneyLeadUnsold : words.moneyLeadSpendOnly),
    moneyTable(money, phrases),
    ...(breakEven === undefined
      ? []
      : [paragraph(strong(words.breakEven(phrases.chance(breakEven.shareBy12), phrases.chance(breakEven.shareBy24))))]),
    ...ceilingBlocks(money, phrases),
    ...leftOutBlocks,
  ];
}

function moneyTable(
  { months, kinds, yearByKind, yearMinor, yearGrossProfit, canEarn }: PlanFigures['money'],
  phrases: Phrases,
): Block {
  const words = allWords[phrases.language];
  const earned = canEarn ? [phrases.outcome.profit, words.cumulative] : [];
  const head = [words.month, ...kinds.map((kind) => words.kinds[kind]), words.total, ...earned];
  const rows = months.map((month) => [
    phrases.monthCell(month.month),
    ...kinds.map((kind) => phrases.money(month.spend[kind])),
    phrases.money(month.totalMinor),
    ...(canEarn ? [phrases.cautious(month.grossProfit.p50, 'money'), cumulativeText(month, phrases)] : []),
  ]);
  const lastCumulative = months.at(-1);
  const year = [
    words.year,
    ...kinds.map((kind) => phrases.money(yearByKind[kind])),
    phrases.money(yearMinor),
    ...(canEarn && lastCumulative
      ? [phrases.cautious(yearGrossProfit.p50, 'money'), cumulativeText(lastCumulative, phrases)]
      : []),
  ];
  const { currency } = phrases.context;
  const sums = [
    ...kinds.map(() => right(currency)),
    right(currency, { from: 'columns' }),
    ...(canEarn
      ? [right(currency, { from: 'forecast' }), right(currency, { from: 'forecast', parts: words.cumulativeParts })]
      : []),
  ];
  return table('money', columns(head, [left('day'), ...sums]), rows, year);
}

function cumulativeText({ cumulative: { p20, p50, p80 } }: MoneyMonth, phrases: Phrases): string {
  const three = [p20, p50, p80].map((minor) => phrases.money(minor));
  return new Set(three).size === 1 ? three.slice(0, 1).join('') : three.join(' · ');
}

function ceilingBlocks({ ceilingMinor, monthsAboveCeiling }: PlanFigures['money'], phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  if (ceilingMinor === undefined) return [];
  const ceiling = phrases.money(ceilingMinor);
  return [
    monthsAboveCeiling.length === 0
      ? paragraph(words.withinCeiling(ceiling))
      : paragraph(text(words.aboveCeiling(monthRuns(monthsAboveCeiling, phrases.formats), ceiling))),
  ];
}
