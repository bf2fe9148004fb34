import type { SplitFound, WeighedSplit } from '#drafting/split/search.ts';
import { type SplitWay, splitWays } from '#frame/draft/use-draft.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { outcomeWords } from '#stages/outcome.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { ChoiceField } from '#ui/choice-field.tsx';
import { useDraftWords } from './use-draft-words.ts';

interface SplitChoiceProps {
  readonly strategy: Strategy;
  readonly splits: SplitFound;
  readonly way: SplitWay;
  readonly onPick: (way: SplitWay) => void;
}

/** The same split, or another that nobody could tell from it: as many in the year, and sums within a hundredth. */
const isAlike = (one: WeighedSplit, other: WeighedSplit): boolean =>
  JSON.stringify(one.candidate) === JSON.stringify(other.candidate) ||
  (Math.round(one.means.sales) === Math.round(other.means.sales) &&
    isClose(one.means.activeMembers, other.means.activeMembers) &&
    isClose(one.yearMinor, other.yearMinor) &&
    isClose(one.means.result24Minor, other.means.result24Minor));

const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= 0.01 * Math.abs(one);

/** The split that was chosen, and beside it those that spend otherwise; nothing where they are all the same. */
export function SplitChoice({ strategy, splits, way, onPick }: SplitChoiceProps) {
  const words = useDraftWords().splits;
  const formats = useFormats();
  const { currency, sellsNothing, ...context } = contextOf(strategy);
  const outcome = outcomeWords(context.outcome, useLanguage());
  const money = (minor: number) => formats.money(Number(minor.toPrecision(3)), currency);
  const ways = splitWays.filter((each) => each === 'chosen' || !isAlike(splits[each], splits.chosen));
  if (ways.length === 1) return undefined;
  const told = ({ yearMinor, means }: WeighedSplit): string => {
    const count = Math.round(means.sales);
    const sold = sellsNothing
      ? words.bringsActive(formats.number(means.activeMembers, 0), money(yearMinor))
      : words.brings(outcome, formats.number(count), count, money(yearMinor));
    return splits.isLosing === undefined ? sold : `${sold} ${words.leaves(money(means.result24Minor))}`;
  };
  return (
    <ChoiceField
      id="split-way"
      label={words.label}
      hint={words.hint}
      options={ways.map((value) => ({
        value,
        label: sellsNothing && value === 'bestResult' ? words.least : words.ways[value],
        hint: told(splits[value]),
      }))}
      value={way}
      onChange={(picked) => onPick(splitWays.find((each) => each === picked) ?? 'chosen')}
    />
  );
}
