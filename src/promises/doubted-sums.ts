import { isMoney, isTerm } from '#domain/promise.ts';
import { isSameCurrency } from '#i18n/currency-said.ts';
import {
  apportioned,
  commonly,
  entrusted,
  harmlessDenial,
  market,
  notPaid,
  onTop,
  sequel,
  wasPaid,
  wasSpent,
} from './doubt-words.ts';
import type { Draft } from './draft.ts';
import type { FoundAsk } from './found.ts';
import type { Line } from './nearest.ts';
import { isSpent } from './past-results.ts';
import type { Segment } from './segments.ts';
import { isStrangeSum } from './strange-words.ts';
import { promised, told } from './told-words.ts';

/** Of what is paid: somebody else's, given back, for another span, one of several. */
export function doubtsOfSum(
  draft: Draft,
  drafts: readonly Draft[],
  sentence: readonly Segment[],
  ofTheLine: readonly Segment[],
  line: Line,
): readonly FoundAsk[] {
  if ([...sentence, ...ofTheLine].some((each) => line.says(market, each, harmlessDenial))) return ['asRead'];
  if (sentence.some((each) => line.says(sequel, each, harmlessDenial)) && !isBehindSetUp(drafts)) return ['asRead'];
  if (isUnderCondition(sentence, line)) return ['asRead'];
  if (draft.figure === 'fee' && line.says(commonly, draft.segment, harmlessDenial)) return ['asRead'];
  if (draft.figure === 'adMoney' && line.says(apportioned, draft.segment, harmlessDenial)) return ['asRead'];
  const past = draft.figure === 'fee' ? wasSpent : wasPaid;
  const isOfThePast = line.says(past, draft.segment, harmlessDenial);
  if (isOfThePast || isSpent(draft, drafts, line) || isToldOf(draft, sentence, line)) return ['isPromise'];
  const isForBeginning = draft.rate !== undefined && /first|перв/u.test(line.textOf(draft.rate));
  if (isForBeginning || line.says(notPaid, draft.segment, harmlessDenial)) return ['asRead'];
  if (isInOtherCurrency(draft, drafts) || isOneOfPackages(draft, drafts)) return ['asRead'];
  // Money that others have given to be spent is no budget of this plan.
  const isDoubtful = line.says(draft.figure === 'fee' ? onTop : entrusted, draft.segment, harmlessDenial);
  return isDoubtful || isStrangeSum(draft, line) ? ['feeOrAdMoney'] : [];
}

/** `If you cancel, $399 a month`. */
const isUnderCondition = ([first]: readonly Segment[], line: Line): boolean =>
  /^(?:if|если|unless)$/u.test(line.textOf(first?.tokens[0] ?? { start: 0, end: 0 }));

/** What was spent in a story is no budget of this plan. */
const isToldOf = ({ figure }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  figure === 'adMoney' &&
  sentence.some((each) => line.says(told, each, harmlessDenial)) &&
  !sentence.some((each) => line.says(promised, each, harmlessDenial));

/** `Set-up £450, then £295 a month` tells the two apart, and so it does before several packages. */
export const isBehindSetUp = (drafts: readonly Draft[]): boolean => {
  const [first, ...others] = drafts.filter(({ figure }) => isMoney(figure) && isTerm(figure));
  return first?.isOnce === true && others.length > 0 && others.every(({ rate }) => rate?.per === 'month');
};

/** `500 BYN / 15 000 RUB`: one price in two currencies, or two. */
const isInOtherCurrency = ({ segment, number }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (other) =>
      other.segment.sentence === segment.sentence &&
      other.number?.unit === 'money' &&
      other.number.currency !== undefined &&
      number?.currency !== undefined &&
      !isSameCurrency(other.number.currency, number.currency),
  );

/** `Setup 75k, Growth 150k, Scale 300k`: how often each of them is paid is not told, nor whether they add up. */
function isOneOfPackages({ segment }: Draft, drafts: readonly Draft[]): boolean {
  const sums = drafts.filter(
    ({ figure, segment: other }) => other.sentence === segment.sentence && (figure === 'fee' || figure === 'price'),
  );
  return sums.length > 2 && sums.some(({ rate, isOnce }) => rate === undefined && isOnce !== true);
}
