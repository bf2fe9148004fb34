import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { harmlessDenial, otherService, otherTrade } from '#lexing/doubt-words.ts';
import type { NumberToken, Token } from '#lexing/token.ts';

/** «3+ съёмки» counts them: nobody's price is so low without a currency. */
export const leastFee = 100;

/** `Starter: 790/month, 8 posts`, «Бизнес — 140 000: 24 поста», `… 12 posts a month – 1,997 / month`: a sum without its sign at an end of a list of work. */
export function isUnsignedFee(number: Token & NumberToken, segment: Segment, line: Line): boolean {
  const { tokens } = segment;
  const at = tokens.indexOf(number);
  const rate = tokens[at + 1];
  const amount = number.low ?? number.high ?? 0;
  const isSum = number.unit === 'count' && amount >= leastFee && whatsOf(segment).length === 0;
  if (!isSum || !(line.isWork || line.isPackage || isPostsNamed(line))) return false;
  const isMonthly = rate?.type === 'rate' && (rate.per === 'month' || rate.per === 'week') && at + 2 === tokens.length;
  // «Соло» 15к/мес; «Дуэт» 28к/мес
  const isFirst = segment === line.segments.find(({ sentence }) => sentence === segment.sentence);
  if (isMonthly && at === 0 && isBehindFee(segment, line)) return true;
  if (isMonthly) return isFirst || (at === 0 && (isLast(segment, line) || isBehindTitle(segment, line)));
  return (
    at + 1 === tokens.length &&
    !isYear(amount) &&
    (isFirst ? isTitled(tokens.slice(0, at), line) : isBehindTitle(segment, line))
  );
}

/** «Ведение 1 соцсети — 18 000 / мес». */
function isBehindFee(segment: Segment, { segments }: Line): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  return (
    /^[-–]$/.test(segment.joint) &&
    before?.sentence === segment.sentence &&
    hasSign(before, 'fee') &&
    !hasSign(before, 'ads', 'budget') &&
    whatsOf(before).length === 0
  );
}

const isPostsNamed = ({ segments }: Line): boolean =>
  segments.flatMap(whatsOf).some(({ what }) => what === 'posts' || what === 'stories');
/** Nothing behind it but what is paid apart. */
const isLast = (segment: Segment, { segments }: Line): boolean =>
  segments.slice(segments.indexOf(segment) + 1).every((each) => hasSign(each, 'apart') && numbersOf(each).length === 0);
const isYear = (amount: number): boolean => amount >= 2015 && amount <= 2035;

/** A name of one or two words, and a list behind it. */
const isTitled = (ahead: readonly Token[], { segments }: Line): boolean =>
  ahead.length > 0 &&
  ahead.length <= 3 &&
  ahead.every(({ type }) => type === 'word' || type === 'sign') &&
  /^(?:[-–:.,]|)$/.test(segments[1]?.joint ?? '');

function isBehindTitle(segment: Segment, line: Line): boolean {
  const [title] = line.segments;
  return (
    title !== undefined &&
    segment === line.segments[1] &&
    segment.tokens[0]?.type === 'number' &&
    /^[-–:,]$/.test(segment.joint) &&
    numbersOf(title).length === 0 &&
    whatsOf(title).length === 0 &&
    isTitled(title.tokens, line)
  );
}

/** `Starter 1,997/month — chat agent, 10+ leads`. */
const isMonthlyTitle = (number: Token & NumberToken, segment: Segment, line: Line): boolean => {
  const at = segment.tokens.indexOf(number);
  const rate = segment.tokens[at + 1];
  return (
    segment === line.segments[0] &&
    number.unit === 'count' &&
    (number.low ?? 0) >= leastFee &&
    rate?.type === 'rate' &&
    rate.per === 'month' &&
    at + 2 === segment.tokens.length &&
    whatsOf(segment).length === 0 &&
    isTitled(segment.tokens.slice(0, at), line)
  );
};

/** Nobody asks less a month for results. */
const leastPrice = 300;

const isMoreThanAll = ({ low = 0 }: NumberToken, { segment, number }: Draft): boolean =>
  low > (number?.low ?? Infinity) &&
  low >= leastPrice &&
  segment.tokens.every(({ type }) => type !== 'rate') &&
  segment.tokens.some(({ type }) => type === 'time');

/** Twenty times what was counted before it, by the month: `10 leads guaranteed – 1,997 / month` ends with a price. */
export function isUnsignedPrice(
  number: Token & NumberToken,
  segment: Segment,
  line: Line,
  before: Draft | undefined,
): boolean {
  if (isMonthlyTitle(number, segment, line)) return true;
  const [first, rate] = segment.tokens;
  const isAlone = first === number && rate?.type === 'rate' && rate.per === 'month' && segment.tokens.length === 2;
  const counted = before?.number?.low;
  const isCount = before !== undefined && before.kind === 'amount' && before.number?.unit === 'count';
  return (
    isAlone &&
    number.unit === 'count' &&
    isCount &&
    before.figure !== 'reach' &&
    counted !== undefined &&
    // «+1,5к подписчиков к 6 мес., 25к/мес»: no month brings more than all of them.
    ((number.low ?? 0) >= Math.max(leastPrice, 20 * counted) || isMoreThanAll(number, before)) &&
    !hasSign(segment, 'up', 'reaches')
  );
}

const results: readonly string[] = ['leads', 'sales', 'visits', 'members', 'reach'];

/** «Прорыв от 230 000 ₽: канал, продвижение, аналитика»: a title, its price, and what is done for it; no result and no other sum. */
export function isPackageHead(segment: Segment, line: Line): boolean {
  const { segments, textOf } = line;
  const at = segments.indexOf(segment);
  const next = segments[at + 1];
  const [first] = segments;
  const isTitled =
    at === 0
      ? segment.tokens[0]?.type === 'word'
      : at === 1 &&
        first !== undefined &&
        first.tokens.length <= 2 &&
        numbersOf(first).length + whatsOf(first).length === 0;
  const between = textOf({ start: segment.tokens.at(-1)?.end ?? 0, end: next?.tokens[0]?.start ?? 0 });
  const others = segments.slice(at + 1);
  return (
    isTitled &&
    /:/.test(between) &&
    others.length > 1 &&
    whatsOf(segment).length === 0 &&
    others.every((each) => numbersOf(each).every(({ unit }) => unit === 'count')) &&
    !others.some((each) => numbersOf(each).length > 0 && whatsOf(each).some(({ what }) => results.includes(what))) &&
    !segments.some(
      (each) => line.says(otherTrade, each, harmlessDenial) || line.says(otherService, each, harmlessDenial),
    )
  );
}

/** `Growth £1,500/month: 10 booked appointments`: a title, its price a month, and what is counted for it; no advertising. */
export function isMonthlyOffer(number: Token & NumberToken, segment: Segment, line: Line): boolean {
  const { segments } = line;
  const at = segments.indexOf(segment);
  const before = segments.slice(0, at).filter(({ sentence }) => sentence === segment.sentence);
  const ahead = [...before.flatMap(({ tokens }) => tokens), ...segment.tokens.slice(0, segment.tokens.indexOf(number))];
  const rate = segment.tokens[segment.tokens.indexOf(number) + 1];
  const others = segments.slice(at + 1);
  return (
    rate?.type === 'rate' &&
    rate.per === 'month' &&
    ahead.length > 0 &&
    ahead.length <= titleMost &&
    ahead.every(({ type }) => type === 'word' || type === 'sign') &&
    // `Google $500 a month: 60 clicks` may be what is spent there.
    !(hasResults(others) && ahead.every((token) => networks.test(line.textOf(token)))) &&
    whatsOf(segment).length === 0 &&
    others.some((each) => numbersOf(each).some(({ unit }) => unit === 'count') && whatsOf(each).length > 0) &&
    !segments.some(
      (each) =>
        hasSign(each, 'ads', 'budget', 'targeting', 'held') ||
        // What is done besides is work; what has a price of its own, or the name, is another trade.
        ((segments.indexOf(each) <= at || numbersOf(each).some(({ unit }) => unit === 'money')) &&
          (line.says(otherTrade, each, harmlessDenial) || line.says(otherService, each, harmlessDenial))),
    )
  );
}

const networks =
  /^(?:google|meta|facebook|fb|instagram|insta|ig|tik-?tok|linkedin|youtube|yandex|vk|вк|вконтакте|яндекс|директ|телеграм|and|и|&|\+)$/u;
const hasResults = (segments: readonly Segment[]): boolean =>
  segments.flatMap(whatsOf).some(({ what }) => results.includes(what));

/** `Gold $900 a month`, «Премиум — 40 000 ₽/мес»: what a package is called by everybody stands right before its price. */
export function isTierPrice(number: Token & NumberToken, segment: Segment, { segments, textOf }: Line): boolean {
  const at = segment.tokens.indexOf(number);
  const rate = segment.tokens[at + 1];
  const before = segments[segments.indexOf(segment) - 1];
  const title = at === 0 && /^[-–:(]$/.test(segment.joint) ? before?.tokens.at(-1) : segment.tokens[at - 1];
  const isMonthly = rate?.type === 'rate' && rate.per === 'month';
  return number.unit === 'money' && isMonthly && title !== undefined && tier.test(textOf(title));
}

export const tier =
  /^(?:basic|standard|premium|starter|bronze|silver|gold|platinum|diamond|vip|pro|growth|enterprise|elite|essential|ultimate|deluxe|lite|базовый|стандарт|премиум|старт|стартовый|оптимальный|оптима|бизнес|профи|эконом|лайт)$/u;

/** Words a title has at the most. */
const titleMost = 4;
