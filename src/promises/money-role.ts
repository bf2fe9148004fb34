import type { Draft, DraftPart } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasRate, hasSign, type Segment, whatsOf } from '#clauses/segments.ts';
import { besideTrade, harmlessDenial, oneOffThing, otherTrade } from '#lexing/doubt-words.ts';
import type { NumberToken, Token } from '#lexing/token.ts';
import { costRole } from './cost-role.ts';
import { isBesides } from './doubted-sums.ts';
import { spendingRole } from './spending-role.ts';
import { isUnitPrice } from './unit-price.ts';

/** What a sum pays for: one result, advertising, the contractor, something once; where the words do not say, it is asked. */
export function moneyRole(
  number: Token & NumberToken,
  segment: Segment,
  line: Line,
  taken: ReadonlySet<Token>,
  before: Draft | undefined,
): DraftPart | undefined {
  if (number.low === 0 && number.high === 0 && (!hasSign(segment, 'ads') || hasSign(segment, 'fee'))) return undefined;
  if (isUnitPrice(number, segment, line)) return isOfCounted(segment, line) ? undefined : ofOne;
  if (isUnderOtherTrade(line)) return undefined;
  if (isOfOtherTrade(segment, line)) {
    // What is paid once is nobody's fee, whatever it is for.
    const isOnce = hasSign(segment, 'once') && !hasRate(number, segment);
    if (isOnce) return { figure: 'price', isOnce, asks: [] };
    return isOneOffThing(number, segment, line) ? ofOne : undefined;
  }
  if (isOneOffThing(number, segment, line) || isExtra(number, segment, line)) return ofOne;
  if (isPriceOfUnknown(number, segment, line)) return { figure: 'price', asks: ['feeOrAdMoney'] };
  // Revenue and average orders are money too, and nobody's price.
  const [own] = whatsOf(segment).filter((name) => !taken.has(name));
  if (own?.what === 'other' && !hasSign(segment, 'fee') && line.isIncome(own)) return undefined;
  if (own?.what === 'other' && /^cp[mvite]$/.test(line.textOf(own))) return undefined;
  if (isTakings(number, segment, line)) return undefined;
  return (
    costRole(number, segment, line, taken, before) ??
    (isApiece(number, segment, line) ? ofOne : spendingRole(number, segment, line))
  );
}

/** The price of one, which is paid as often as one is taken. */
const ofOne: DraftPart = { figure: 'price', isEach: true, asks: [] };

/** `$0.02 per view`: what is counted, and made by nobody. */
const isOfCounted = (segment: Segment, line: Line): boolean =>
  whatsOf(segment).some((name) =>
    /^(?:view|impression|play|covers?$|like|comment|share|save|click|просмотр|показ|лайк|комментари|репост|cp[mvite]$|ctr)/u.test(
      line.textOf(name),
    ),
  );

/** «Доп. услуги: рилс 2 500 ₽, обложка 700 ₽». */
const isExtra = (number: Token, segment: Segment, line: Line): boolean =>
  !hasRate(number, segment) &&
  // `Add-on: Google posts, 4 per month, £60` is paid each month.
  line.segments
    .filter(({ sentence }) => sentence === segment.sentence)
    .every(({ tokens }) => tokens.every(({ type }) => type !== 'rate' && type !== 'time')) &&
  whatsOf(segment).every(({ what }) => ['posts', 'stories', 'other'].includes(what)) &&
  !hasSign(segment, 'ads', 'budget', 'targeting') &&
  isBesides(
    line.segments.filter(({ sentence }) => sentence === segment.sentence),
    line,
  );

/** `6 bloggers at $100 apiece`. */
const isApiece = (number: Token, { tokens }: Segment, line: Line): boolean => {
  const behind = tokens[tokens.indexOf(number) + 1];
  return behind !== undefined && /^(?:apiece|a piece|за штуку)$/u.test(line.textOf(behind));
};

/** «Фотосъёмка — 20 000 ₽», `content day $650`: made once, where nothing is said of a month. */
const isOneOffThing = (number: Token, segment: Segment, line: Line): boolean =>
  !hasRate(number, segment) &&
  !isUnderMonth(segment, line) &&
  segment.tokens.every(({ type }) => type !== 'rate' && type !== 'time') &&
  whatsOf(segment).every(({ what }) => what === 'other') &&
  !hasSign(segment, 'ads', 'budget', 'fee', 'targeting', 'apart', 'once') &&
  [segment, ...titleOf(segment, line)].some((each) => line.says(oneOffThing, each, harmlessDenial));

/** «Оформление группы – 6 000 ₽»: the name before a dash. */
const titleOf = (segment: Segment, { segments }: Line): readonly Segment[] => {
  const before = segments[segments.indexOf(segment) - 1];
  const isTitle =
    before?.sentence === segment.sentence &&
    /^[-–]$/.test(segment.joint) &&
    segment.tokens[0]?.type === 'number' &&
    before.tokens.every(({ type }) => type === 'word');
  return isTitle ? [before] : [];
};

/** «Итого в месяц: ведение 35 000 ₽, съёмка 10 000 ₽»: every month. */
const isUnderMonth = (segment: Segment, { segments }: Line): boolean =>
  segments
    .slice(0, segments.indexOf(segment))
    .some(
      (each) =>
        each.sentence === segment.sentence &&
        each.tokens.some((token) => token.type === 'rate' && token.isHead && token.per === 'month'),
    );

/** `$25k in sales`, «продаж на 500 000 ₽», «продажи вырастут до 2 млн ₽»: what is taken, and no price of one. */
function isTakings(number: Token, { tokens }: Segment, line: Line): boolean {
  const at = tokens.indexOf(number);
  const text = (place: number) => line.textOf(tokens[place] ?? { start: 0, end: 0 });
  const isWorth = /^(?:in|of|worth|на)$/u.test(text(at - 1)) || /^(?:in|of|worth)$/u.test(text(at + 1));
  return tokens.some((token, place) => {
    if (token.type !== 'what' || token.what !== 'sales' || token.isCost) return false;
    if (/^(?:sales|продаж[иу]?|продажам)$/u.test(line.textOf(token))) return !isOfOne(tokens, at);
    return isWorth && Math.abs(place - at) <= 2;
  });
}

/** `5 sales at $40`, «продажа по 300 ₽». */
const isOfOne = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].some((place) => {
    const token = tokens[place];
    return token?.type === 'sign' && token.sign === 'each';
  });

/** `Websites start from $499`, «сайт 40 000 ₽»: no work on social media. */
const isOfOtherTrade = (segment: Segment, line: Line): boolean =>
  whatsOf(segment).every(({ what }) => what === 'other') &&
  !hasSign(segment, 'ads', 'budget', 'fee', 'targeting', 'apart') &&
  (line.says(otherTrade, segment, harmlessDenial) ||
    (/^(?:[,;·]|)$/.test(segment.joint) && line.says(besideTrade, segment, harmlessDenial)));

/** `AI receptionist: setup $500, then $250 a month`, «Маркетплейсы: карточки товаров — от 12 000 ₽/мес»: the title says whose work it is. */
function isUnderOtherTrade(line: Line): boolean {
  const [first] = line.segments;
  const isBeforeColon = (token: Token, at: number, { length }: readonly Token[]) =>
    at + 1 < length && line.textOf({ start: token.end, end: first?.tokens[at + 1]?.start ?? 0 }).includes(':');
  const length = (first?.tokens.slice(0, titleMost + 1).findIndex(isBeforeColon) ?? -1) + 1;
  // `Website clicks: 4,500 a month` titles a result.
  const isOfResult = first !== undefined && whatsOf(first).some(({ what }) => what !== 'other');
  return (
    first !== undefined &&
    !isOfResult &&
    line.says(otherTrade, { ...first, tokens: first.tokens.slice(0, length) }, harmlessDenial)
  );
}

/** Words a title has at the most. */
const titleMost = 3;

/** `$250 per session`, «2 000 ₽ за выезд»: no price of the results named beside it. */
function isPriceOfUnknown(number: Token, { tokens }: Segment, line: Line): boolean {
  const [per, name] = tokens.slice(tokens.indexOf(number) + 1);
  return per !== undefined && /^(?:per|за|\/)$/u.test(line.textOf(per)) && name?.type === 'word';
}
