import { type Block, heading, paragraph } from '#document/blocks.ts';
import { strong, text } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { MoneyMonth } from '#plan/money.ts';
import type { PlanFigures } from '#plan/plan.ts';
import { monthRuns } from '#stages/telling.ts';
import type { Say } from './say.ts';
import { moneyWords as allWords } from './words.ts';

/** Spend by kind, gross profit and cumulative result of every month, and the chance that the money comes back. */
export function moneyBlocks({ money, honest }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const leftOut = money.leftOut.map((name) => words.leftOutNames[name]);
  const leftOutBlocks = leftOut.length === 0 ? [] : [paragraph(words.leftOut(say.formats.list(leftOut)))];
  if (money.kinds.length === 0) return [heading(3, words.money), paragraph(words.nothingSpent), ...leftOutBlocks];
  const { breakEven } = honest.money ?? {};
  return [
    heading(3, words.money),
    paragraph(money.canEarn ? words.moneyLead : honest.sellsNothing ? words.moneyLeadUnsold : words.moneyLeadSpendOnly),
    moneyTable(money, say),
    ...(breakEven === undefined
      ? []
      : [paragraph(strong(words.breakEven(say.chance(breakEven.shareBy12), say.chance(breakEven.shareBy24))))]),
    ...ceilingBlocks(money, say),
    ...leftOutBlocks,
  ];
}

function moneyTable(
  { months, kinds, yearByKind, yearMinor, yearGrossProfit, canEarn }: PlanFigures['money'],
  say: Say,
): Block {
  const words = allWords[say.language];
  const earned = canEarn ? [words.grossProfit, words.cumulative] : [];
  const head = [words.month, ...kinds.map((kind) => words.kinds[kind]), words.total, ...earned];
  const rows = months.map((month) => [
    say.monthCell(month.month),
    ...kinds.map((kind) => say.money(month.spend[kind])),
    say.money(month.totalMinor),
    ...(canEarn ? [say.cautious(month.grossProfit.p50, 'money'), cumulativeText(month, say)] : []),
  ]);
  const lastCumulative = months.at(-1);
  const year = [
    words.year,
    ...kinds.map((kind) => say.money(yearByKind[kind])),
    say.money(yearMinor),
    ...(canEarn && lastCumulative
      ? [say.cautious(yearGrossProfit.p50, 'money'), cumulativeText(lastCumulative, say)]
      : []),
  ];
  const { currency } = say.context;
  const sums = [
    ...kinds.map(() => right(currency)),
    right(currency, { from: 'columns' }),
    ...(canEarn
      ? [right(currency, { from: 'forecast' }), right(currency, { from: 'forecast', parts: words.cumulativeParts })]
      : []),
  ];
  return table('money', columns(head, [left('day'), ...sums]), rows, year);
}

function cumulativeText({ cumulative: { p20, p50, p80 } }: MoneyMonth, say: Say): string {
  const three = [p20, p50, p80].map((minor) => say.money(minor));
  return new Set(three).size === 1 ? three.slice(0, 1).join('') : three.join(' · ');
}

function ceilingBlocks({ ceilingMinor, monthsAboveCeiling }: PlanFigures['money'], say: Say): readonly Block[] {
  const words = allWords[say.language];
  if (ceilingMinor === undefined) return [];
  const ceiling = say.money(ceilingMinor);
  return [
    monthsAboveCeiling.length === 0
      ? paragraph(words.withinCeiling(ceiling))
      : paragraph(text(words.aboveCeiling(monthRuns(monthsAboveCeiling, say.formats), ceiling))),
  ];
}
