import type { PromisedFigure } from '#domain/promise.ts';
import type { WordAsk } from '#strategy/promise.ts';
import { harmlessDenial, otherService, otherTrade } from './doubt-words.ts';
import type { Draft, DraftPart } from './draft.ts';
import type { Line } from './nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from './segments.ts';
import type { NumberToken, Token, What } from './token.ts';

const costOf: Readonly<Partial<Record<What, PromisedFigure>>> = {
  members: 'costPerMember',
  visits: 'costPerVisit',
  leads: 'costPerLead',
  sales: 'costPerSale',
};

/** What a sum pays for: one result, advertising, the contractor, something once; where the words do not say, it is asked. */
export function moneyRole(
  number: Token & NumberToken,
  segment: Segment,
  line: Line,
  taken: ReadonlySet<Token>,
  before: Draft | undefined,
): DraftPart | undefined {
  if (number.low === 0 && number.high === 0 && !hasSign(segment, 'ads')) return undefined;
  if (isPriceOfOther(number, segment, line)) return undefined;
  if (isOfOtherTrade(segment, line)) return undefined;
  if (isPriceOfUnknown(number, segment, line)) return { figure: 'price', asks: ['feeOrAdMoney'] };
  // Revenue and average orders are money too, and nobody's price.
  const [own] = whatsOf(segment).filter((name) => !taken.has(name));
  if (own?.what === 'other' && !hasSign(segment, 'fee') && line.isIncome(own)) return undefined;
  if (own?.what === 'other' && /^cp[mvite]$/.test(line.textOf(own))) return undefined;
  if (isTakings(number, segment, line)) return undefined;
  return costRole(number, segment, line, taken, before) ?? spendingRole(number, segment, line);
}

function costRole(
  number: Token & NumberToken,
  segment: Segment,
  line: Line,
  taken: ReadonlySet<Token>,
  before: Draft | undefined,
): DraftPart | undefined {
  const names = whatsOf(segment);
  const cost = closest(
    number,
    names.filter(
      (name) =>
        name.isCost &&
        !names.some((other) => taken.has(other) && other.what === name.what) &&
        !isOfNearerSum(name, number, segment),
    ),
  );
  // `$500 per client monthly` is what each client of the contractor pays.
  if (
    cost &&
    (hasSign(segment, 'fee') || line.isPackage) &&
    segment.tokens.some(({ type }) => type === 'rate') &&
    cost.what === 'costPerSale'
  )
    return { figure: 'fee', asks: ['asRead'] };
  if (cost) return { figure: cost.what as PromisedFigure, name: cost, asks: asksOf(cost.asks) }; // a cost is a figure
  const at = segment.tokens.indexOf(number);
  const ahead = segment.tokens[at - 1];
  const isEach =
    (ahead?.type === 'sign' && ahead.sign === 'each') ||
    hasSign({ ...segment, tokens: segment.tokens.slice(at, at + 2) }, 'each');
  if (hasSign(segment, 'ads', 'budget', 'fee', 'once') && !isEach) return undefined;
  const counted = names.filter((name) => costOf[name.what] !== undefined);
  const one = counted.find((name) => isEach || !taken.has(name) || countsOne(name, segment));
  if (one && !isEach && isBrought(one, number, segment, line)) return undefined;
  if (one && !(hasRate(number, segment) && taken.has(one) && !isEach)) {
    if (isEach || !hasSign(segment, 'price') || !taken.has(one))
      return {
        figure: costOf[one.what] ?? 'price',
        name: one,
        asks: [...asksOf(one.asks), ...valueAsks(one, isEach, line)],
      };
  }
  const of = before && costOf[before.figure];
  return isEach && of ? { figure: of, asks: asksOf(before.asks) } : undefined;
}

/** `$900 or $10 per lead`: the lead is of the sum beside it. */
const isOfNearerSum = (name: Token, number: Token, { tokens }: Segment): boolean =>
  tokens.some(
    (token) =>
      token.type === 'number' && token.unit === 'money' && token.start > number.start && token.start < name.start,
  );

const asksOf = (asks: readonly WordAsk[]): readonly WordAsk[] =>
  asks.filter((ask) => ask === 'leadOrSale' || ask === 'asRead');

/** `20 orders at $80`: what one costs, or what one brings. */
const valueAsks = (name: Token, isEach: boolean, line: Line): readonly WordAsk[] =>
  isEach &&
  /^(?:orders?|deals?|tickets?|memberships?|purchases?|заказ|сдел|билет|абонемент|покуп|договор)/u.test(
    line.textOf(name),
  )
    ? ['asRead']
    : [];

/** «Приведём клиентов — 50 000 ₽» is paid for bringing them, «Заявки — 500 ₽» for one. */
const isBrought = (name: Token, number: Token, { tokens }: Segment, line: Line): boolean =>
  name.start < number.start &&
  tokens.slice(0, tokens.indexOf(name)).some((token) => token.type === 'sign' || token.type === 'word') &&
  /(?:ов|ев|ей|ок|ий|s)$/u.test(line.textOf(name));

/** `1 подписчик = 1 рубль`. */
function countsOne(name: Token, { tokens }: Segment): boolean {
  const ahead = tokens[tokens.indexOf(name) - 1];
  return ahead?.type === 'number' && ahead.unit === 'count' && ahead.low === 1 && ahead.high === 1;
}

const hasRate = (number: Token, { tokens }: Segment): boolean => tokens[tokens.indexOf(number) + 1]?.type === 'rate';

function closest<Name extends Token>(number: Token, names: readonly Name[]): Name | undefined {
  const far = (name: Token) => Math.min(Math.abs(name.start - number.end), Math.abs(number.start - name.end));
  return names.toSorted((one, other) => far(one) - far(other))[0];
}

/** `Starter ads $200`: running them, or what they cost. */
const isAdsAlone = (segment: Segment, line: Line): boolean =>
  !hasSign(segment, 'apart', 'held') &&
  segment.tokens.some(
    (token) =>
      token.type === 'sign' && token.sign === 'ads' && /^(?:\p{L}+ ads|ads?|реклама)$/u.test(line.textOf(token)),
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

/** `$0.02 per view`, «700 ₽ за пост»: a price of what the program has no figure for. */
function isPriceOfOther(number: Token, { tokens }: Segment, line: Line): boolean {
  const [per, ...behind] = tokens.slice(tokens.indexOf(number) + 1);
  // `$40 per missed post`
  const name = behind.slice(0, 2).find(({ type }) => type !== 'word');
  return (
    per !== undefined &&
    /^(?:per|за|\/)$/u.test(line.textOf(per)) &&
    name?.type === 'what' &&
    ['other', 'posts', 'stories'].includes(name.what)
  );
}

/** `Websites start from $499`, «сайт 40 000 ₽»: no work on social media. */
const isOfOtherTrade = (segment: Segment, line: Line): boolean =>
  whatsOf(segment).length === 0 &&
  !hasSign(segment, 'ads', 'budget', 'fee', 'targeting', 'apart') &&
  line.says(otherTrade, segment, harmlessDenial);

/** `$250 per session`, «2 000 ₽ за выезд»: no price of the results named beside it. */
function isPriceOfUnknown(number: Token, { tokens }: Segment, line: Line): boolean {
  const [per, name] = tokens.slice(tokens.indexOf(number) + 1);
  return per !== undefined && /^(?:per|за|\/)$/u.test(line.textOf(per)) && name?.type === 'word';
}

/** `$3,000 a month excluding ad spend` is what the contractor takes. */
function isAdsApart(number: Token, { tokens }: Segment, line: Line): boolean {
  const behind = tokens.slice(tokens.indexOf(number) + 1);
  if (
    behind.some((token) => token.type === 'sign' && token.sign === 'apart' && /spend|бюджет/u.test(line.textOf(token)))
  )
    return true;
  const at = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  const ahead = tokens[at - 1];
  return at > tokens.indexOf(number) && ahead?.type === 'sign' && ahead.sign === 'apart';
}

/** «35 000 ₽ с учётом рекламного бюджета»: how much of it is the contractor's is not told. */
function isHeld(number: Token, { tokens }: Segment): boolean {
  const behind = tokens.slice(tokens.indexOf(number) + 1);
  const [held, ads] = (['held', 'ads'] as const).map((sign) =>
    behind.findIndex((token) => token.type === 'sign' && token.sign === sign),
  );
  return held !== undefined && ads !== undefined && held >= 0 && ads > held;
}

const isAheadOfSum = (number: Token, { tokens }: Segment): boolean => {
  const at = tokens.indexOf(number);
  const sum = tokens.findIndex((token, place) => place > at && token.type === 'number' && token.unit === 'money');
  const ads = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  return sum > at && ads > sum;
};

function spendingRole(number: Token & NumberToken, segment: Segment, line: Line): DraftPart {
  const open: DraftPart = { figure: 'price', asks: ['feeOrAdMoney'] };
  if (hasSign(segment, 'once') && !hasRate(number, segment))
    return { figure: 'price', isOnce: true, asks: hasSign(segment, 'ads') ? ['feeOrAdMoney'] : [] };
  if (isBesideAds(number, segment, line)) return { figure: 'fee' };
  if (isAdsAlone(segment, line)) return open;
  const isAds = hasAds(segment);
  // `$1,500 a month incl. $500 ad spend`: the sum behind is the advertising, the one before holds it.
  if (isAds && isAheadOfSum(number, segment)) return { figure: 'fee', asks: ['feeOrAdMoney'] };
  if (isAds && isHeld(number, segment)) return { figure: 'fee', asks: ['feeOrAdMoney'] };
  const owner = isAds ? ownerOf(number, segment) : undefined;
  if (owner === 'fee') return { figure: 'fee' };
  if (owner === 'nobody' || (isAds && isWithFee(segment, line))) return open;
  if (isAds) return { figure: 'adMoney' };
  if (hasSign(segment, 'targeting') && !hasSign(segment, 'fee')) {
    if (hasSign(segment, 'apart') && hasSign(segment, 'budget')) return { figure: 'fee' };
    if (hasSign(segment, 'apart')) return { figure: 'adMoney' };
    return line.hasAds ? { figure: 'fee' } : open;
  }
  // «Рекламный бюджет не входит, работаем с бюджетами от …»: the same money.
  if (hasSign(segment, 'budget')) return isOfAds(segment, line) ? { figure: 'adMoney' } : open;
  // A sum behind `=` is what was worked out before it.
  if (/^=/.test(line.textOf(number)) && !hasSign(segment, 'fee')) return open;
  const isOfWork = line.isPackage || line.isWork || line.hasAds;
  if (!hasSign(segment, 'fee') && isBehindAds(segment, line)) return open;
  if (!hasSign(segment, 'fee') && (!isOfWork || line.says(otherService, segment, harmlessDenial))) return open;
  return isOneOfTwo(segment, line) ? { figure: 'fee', asks: ['asRead'] } : { figure: 'fee' };
}

const isOfAds = (segment: Segment, { segments }: Line): boolean =>
  segments.some((each) => each !== segment && hasSign(each, 'ads', 'targeting') && numbersOf(each).length === 0) &&
  !hasSign(segment, 'fee');

/** `The ad budget is 1,800, which will be 60 a day`: a sum without a name behind the advertising's is of the same money. */
const isBehindAds = (segment: Segment, { segments }: Line): boolean =>
  segments
    .slice(0, segments.indexOf(segment))
    .some(
      (each) =>
        each.sentence === segment.sentence && hasAds(each) && numbersOf(each).some(({ unit }) => unit === 'money'),
    );

/** `15 % of ad spend or 10,000 a month`: which of the two is not told. */
const isOneOfTwo = ({ tokens }: Segment, line: Line): boolean =>
  tokens.filter((token) => token.type === 'number' && (token.unit === 'share' || token.unit === 'money')).length > 1 &&
  tokens.some((token) => /^(?:or|или|либо)$/u.test(line.textOf(token)));

/** Advertising is paid besides: the sum is what the contractor takes. */
export const isBesideAds = (number: Token, segment: Segment, line: Line): boolean =>
  isPlusAds(segment, line) || isAdsApart(number, segment, line);

/** `$2,500 per month plus ad spend`, «25 тр + бюджет»: the sum before is what the contractor takes. */
function isPlusAds(segment: Segment, line: Line): boolean {
  const { segments } = line;
  const next = segments[segments.indexOf(segment) + 1];
  const isJoined = next?.sentence === segment.sentence && joins.includes(next.joint);
  const isOwn = !hasSign(segment, 'ads', 'budget') || isAdsAlone(segment, line);
  return isJoined && isOwn && hasSign(next, 'ads', 'budget') && !hasSign(next, 'fee');
}

/** `15 % of ad spend` is a share, and says nothing of a sum beside it. */
const hasAds = ({ tokens }: Segment): boolean =>
  tokens.some(
    (token, at) =>
      token.type === 'sign' &&
      token.sign === 'ads' &&
      !tokens.slice(Math.max(0, at - 2), at).some((each) => each.type === 'number' && each.unit === 'share'),
  );

/** Of several sums in a row each has the name beside it: before them all where the first has one, else behind. */
function ownerOf(number: Token, { tokens }: Segment): 'ads' | 'fee' | 'nobody' {
  const sums = tokens.flatMap((token, at) => (token.type === 'number' && token.unit === 'money' ? [at] : []));
  const at = tokens.indexOf(number);
  if (sums.length < 2) return 'ads';
  const names = tokens.flatMap((token, place) =>
    token.type === 'sign' && (token.sign === 'ads' || token.sign === 'fee') ? [{ place, sign: token.sign }] : [],
  );
  const isAhead = (names[0]?.place ?? 0) < (sums[0] ?? 0);
  const before = sums.findLast((sum) => sum < at) ?? -1;
  const behind = sums.find((sum) => sum > at) ?? tokens.length;
  const own = isAhead
    ? names.findLast(({ place }) => place > before && place < at)
    : names.find(({ place }) => place > at && place < behind);
  return own === undefined ? 'nobody' : own.sign === 'ads' ? 'ads' : 'fee';
}

/** `a combined management fee + ad spend budget of 20,000`: one sum for both. */
function isWithFee(segment: Segment, { segments }: Line): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  const isJoined = before !== undefined && before.sentence === segment.sentence && joins.includes(segment.joint);
  return isJoined && hasSign(before, 'fee') && numbersOf(before).every(({ unit }) => unit !== 'money');
}

const joins: readonly string[] = ['+', 'and', 'и', '&', 'plus', 'плюс'];
