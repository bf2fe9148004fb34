import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment } from '#clauses/segments.ts';
import type { Token } from '#lexing/token.ts';
import { hasAds, sumJoins } from './ads-said.ts';
import { leastFee } from './package-price.ts';

/** «Бюджет 90 000 ₽, из них ведение 30 000»: the fee is a part of it. */
export const isOfBoth = ({ segments, textOf }: Line): boolean =>
  segments.some(
    (each) =>
      hasSign(each, 'held', 'inTotal') ||
      each.tokens.some((token) =>
        /^(?:общ[а-яё]*|весь|вся|них|котор[а-яё]+|него|итого|маркетинг[а-яё]*|overall|whole|which|both|marketing|combined)$/u.test(
          textOf(token),
        ),
      ),
  );

/** `Monthly fee with ad spend $1,400`: one sum for both. */
export const isFeeWithAds = ({ tokens }: Segment, line: Line): boolean => {
  const [fee, ads] = (['fee', 'ads'] as const).map((sign) =>
    tokens.findIndex((token) => token.type === 'sign' && token.sign === sign),
  ) as [number, number]; // as many as are looked for
  const between = tokens.slice(fee + 1, ads);
  return (
    fee >= 0 &&
    ads > fee &&
    between.length > 0 &&
    between.every((token) =>
      /^(?:with|incl\.?|including|inclusive|inclusive of|of|с|со|вместе с|включая)$/u.test(line.textOf(token)),
    )
  );
};

/** «Ведение с учётом рекламного бюджета — 48 000 ₽», «рекламный бюджет включён в стоимость: 45 000 ₽»: one sum for both. */
export function isWholeOfBoth(number: Token, { tokens }: Segment, line: Line): boolean {
  const ahead = tokens.slice(0, tokens.indexOf(number));
  const [fee, ads, held] = (['fee', 'ads', 'held'] as const).map((sign) =>
    ahead.findIndex((token) => token.type === 'sign' && token.sign === sign),
  ) as [number, number, number]; // as many as are looked for
  if (ads < 0 || ahead.some(({ type }) => type === 'number')) return false;
  const isWith = (from: number, to: number) =>
    ahead.slice(from + 1, to).some((token) => /^(?:с|со|with|вместе с)$/u.test(line.textOf(token)));
  return (
    held > ads ||
    (held >= 0 && fee >= 0 && fee < held) ||
    (fee >= 0 && ((fee < ads && isWith(fee, ads)) || (ads < fee && isWith(ads, fee))))
  );
}

/** `$990 a month and includes $250 a month for boosting`. */
export function isHoldingAds(number: Token, segment: Segment, { segments, textOf }: Line): boolean {
  const behind = segments.slice(segments.indexOf(segment) + 1).filter(({ sentence }) => sentence === segment.sentence);
  const own = { ...segment, tokens: segment.tokens.slice(segment.tokens.indexOf(number) + 1) };
  const isHeld = hasSign(own, 'held') || behind.some((each) => hasSign(each, 'held') && isMoneyIn(each));
  const isAds = behind.some((each, at) => {
    const next = behind[at + 1];
    const isMoney = isMoneyIn(each) || (next?.joint === '(' && isMoneyIn(next));
    return hasSign(each, 'ads', 'budget') && !hasSign(each, 'apart') && isMoney;
  });
  const isEqual =
    behind[0]?.joint === '=' ||
    behind.slice(0, 1).some(({ tokens: [first] }) => first !== undefined && /^=/.test(textOf(first)));
  return !hasSign(segment, 'ads') && (isHeld || isEqual) && isAds;
}

/** `Ad spend + fee: $1,800 a month`. */
export const isBehindBareAds = (segment: Segment, { segments }: Line): boolean => {
  const before = segments[segments.indexOf(segment) - 1];
  return (
    before !== undefined &&
    before.sentence === segment.sentence &&
    sumJoins.includes(segment.joint) &&
    hasAds(before) &&
    !hasSign(before, 'apart') &&
    numbersOf(before).length === 0 &&
    before.tokens.length === 1
  );
};

/** «35 000 ₽ с учётом рекламного бюджета»: how much of it is the contractor's is not told. */
export function isHeld(number: Token, { tokens }: Segment, line: Line): boolean {
  const behind = tokens.slice(tokens.indexOf(number) + 1);
  // «45 000 ₽ в месяц с рекламным бюджетом»
  const isWith = behind.some(
    (token, at) =>
      token.type === 'sign' && token.sign === 'ads' && /^(?:с|со|with)$/u.test(line.textOf(behind[at - 1] ?? number)),
  );
  if (isWith) return true;
  // `$1,900 a month with $900 of ads inside`
  const next = behind.findIndex((token) => token.type === 'number' && token.unit === 'money');
  const last = behind.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  const isPart = behind.slice(0, next).some((token) => /^(?:with|с|со)$/u.test(line.textOf(token)));
  if (next >= 0 && last > next && isPart) return true;
  const [held, ads] = (['held', 'ads'] as const).map((sign) =>
    behind.findIndex((token) => token.type === 'sign' && token.sign === sign),
  );
  return held !== undefined && ads !== undefined && held >= 0 && ads > held;
}

/** `$297 a month, …, ad budget included`: how much of it is the contractor's is not told. */
export const heldElsewhere = (segment: Segment, { segments }: Line): Segment | undefined =>
  segments.find(
    (each) => each !== segment && hasSign(each, 'ads', 'budget') && hasSign(each, 'held') && !hasSign(each, 'apart'),
  );

/** `Ad spend $900 a month, incl. our $250 fee`: how much is spent on advertising is the rest of it. */
export const holdsFee = (segment: Segment, { segments }: Line): boolean => {
  const next = segments[segments.indexOf(segment) + 1];
  return next?.sentence === segment.sentence && hasSign(next, 'held') && hasSign(next, 'fee') && isMoneyIn(next);
};

/** `ads plus our fee`. */
const isBothWays = (one: Segment, other: Segment, textOf: Line['textOf']): boolean =>
  numbersOf(one).length + numbersOf(other).length === 0 &&
  sumJoins.includes(other.joint) &&
  (hasSign(one, 'ads', 'budget') || one.tokens.some((token) => /^(?:ads|реклама)$/u.test(textOf(token)))) &&
  hasSign(other, 'fee') &&
  !hasSign(one, 'apart');

export const isMoneyIn = (segment: Segment): boolean => numbersOf(segment).some(({ unit }) => unit === 'money');

/** `a combined management fee + ad spend budget of 20,000`: one sum for both. */
export function isWithFee(segment: Segment, { segments }: Line): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  const isJoined = before !== undefined && before.sentence === segment.sentence && sumJoins.includes(segment.joint);
  const isPriced = numbersOf(before ?? segment).some(({ unit, low }) => unit === 'money' || (low ?? 0) >= leastFee);
  return isJoined && hasSign(before, 'fee') && !isPriced;
}

/** `Media from $3,500 a month, retainer + ad spend`: the two are named behind the sum. */
export function isOfBothBehind(segment: Segment, { segments, textOf }: Line): boolean {
  const behind = segments.slice(segments.indexOf(segment) + 1).filter(({ sentence }) => sentence === segment.sentence);
  // `$1,500 a month for our fee and the advertising`
  const sum = segment.tokens.findLastIndex(({ type }) => type === 'number');
  const ofOwn = { ...segment, tokens: segment.tokens.slice(sum + 1) };
  return behind.some((ads, at) => {
    const fee = at === 0 && hasSign(ofOwn, 'fee') ? ofOwn : behind[at - 1];
    if (fee !== undefined && isBothWays(fee, ads, textOf)) return true;
    return (
      fee !== undefined &&
      numbersOf(fee).length + numbersOf(ads).length === 0 &&
      hasSign(fee, 'fee') &&
      (hasSign(ads, 'ads', 'budget') ||
        ads.tokens.every((token) => /^(?:ads?|advertising|реклама)$/u.test(textOf(token)))) &&
      !hasSign(ads, 'apart') &&
      sumJoins.includes(ads.joint)
    );
  });
}
