import { type MoneyNumbers, spendIn } from './layouts/money-layout.ts';
import type { PictureNumbers } from './picture-table.tsx';
import type { en } from './words.en.ts';

/** What is read at a month: each kind there is any of, and the result so far. */
export function moneyTextAt(month: number, numbers: MoneyNumbers, words: typeof en): string {
  const { months, kinds, gains, cumulative, format } = numbers;
  const at = (list: readonly number[]) => format(list[month] ?? 0);
  const said = [...kinds, ...(gains ? [gains] : [])]
    .filter(({ values }) => values[month])
    .map(({ label, values }) => `${label} ${at(values)}`);
  const result = cumulative && [
    `${words.money.result} ${words.spread(at(cumulative.middle), at(cumulative.low), at(cumulative.high))}`,
  ];
  return `${months[month] ?? ''}: ${[...said, ...(result ?? [])].join(' · ')}`;
}

export function moneyTable(numbers: MoneyNumbers, words: typeof en): PictureNumbers {
  const { months, kinds, gains, cumulative, format } = numbers;
  const at = (list: readonly number[], month: number) => format(list[month] ?? 0);
  const spreads = cumulative ? [cumulative.low, cumulative.middle, cumulative.high] : [];
  return {
    head: [
      words.month,
      ...kinds.map(({ label }) => label),
      words.money.total,
      ...(gains ? [gains.label] : []),
      ...(cumulative ? [words.low, words.middle, words.high].map((word) => `${words.money.result}, ${word}`) : []),
    ],
    rows: months.map((month, index) => [
      month,
      ...kinds.map(({ values }) => at(values, index)),
      format(spendIn(kinds, index)),
      ...(gains ? [at(gains.values, index)] : []),
      ...spreads.map((list) => at(list, index)),
    ]),
  };
}
