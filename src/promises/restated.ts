import type { Draft } from '#clauses/draft.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { isWork } from '#clauses/spans.ts';
import { perMonth } from '#lexing/times.ts';
import type { Token } from '#lexing/token.ts';

/** Segments without what only says again what stands elsewhere: `12 posts a month (3 a week)`, the parts of a total. */
export function withoutRestated(
  segments: readonly Segment[],
  drafts: readonly Draft[],
  textOf: (token: Token) => string,
): readonly Segment[] {
  const kinds = [...wholesOfKinds(segments, drafts, textOf), ...wholeOfSums(drafts, textOf)];
  const parts = new Set([
    ...kinds.map(({ whole }) => whole),
    ...partsOfTotal(drafts, textOf),
    ...partsOfCount(segments, drafts, textOf),
    ...ofAllMonths(drafts),
    ...ofEachMonth(drafts),
  ]);
  const risen = risenFrom(drafts, textOf);
  return segments
    .map((segment) => withRateOfWhole(segment, kinds))
    .map((segment) => (risen ? withRise(segment, risen) : segment))
    .map((segment, index) => inMonths(segment, segments[index + 1], drafts))
    .filter((_, index) => !isRestated(segments[index], segments[index - 1], drafts))
    .map((segment) =>
      segment.tokens.some((token) => parts.has(token))
        ? { ...segment, tokens: segment.tokens.map((token) => (parts.has(token) ? passed(token) : token)) }
        : segment,
    );
}

/** «Ежедневные сторис (60+ в месяц)»: how many is said in the brackets behind it. */
export const isCountedBehind = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.isImplied &&
  drafts.some(
    ({ figure, segment }) =>
      figure === draft.figure && segment.joint === '(' && segment.sentence === draft.segment.sentence,
  );

const passed = ({ start, end }: Token): Token => ({ type: 'passed', start, end });

/** Weeks of a month are four to whoever writes a list. */
const slack = 0.1;

/** `4 posts a week (16 per month)` are sixteen: whoever counts months by four weeks owes no more. */
function inMonths(segment: Segment, next: Segment | undefined, drafts: readonly Draft[]): Segment {
  const of = drafts.find((draft) => draft.segment === segment && draft.number?.unit === 'count' && draft.rate);
  const again = next?.tokens.find((token) => token.type === 'rate' && token.per === 'month');
  const [number] = next === undefined ? [] : numbersOf(next);
  if (of?.rate?.per !== 'week' || !again || !number || !isRestated(next, segment, drafts)) return segment;
  if (!segment.tokens.some(({ start }) => start === of.number?.start)) return segment;
  const tokens = segment.tokens.map((token) =>
    token.start === of.number?.start ? number : token.start === of.rate?.start ? again : token,
  );
  return { ...segment, tokens };
}

function isRestated(segment: Segment | undefined, before: Segment | undefined, drafts: readonly Draft[]): boolean {
  if (segment === undefined) return false;
  const of = drafts.find((draft) => draft.segment === before && draft.number?.unit === 'count' && draft.rate);
  const [number, another] = numbersOf(segment);
  if (segment.joint !== '(' || of?.number === undefined || of.rate === undefined) return false;
  if (number?.unit !== 'count' || number.low === undefined || another !== undefined) return false;
  if (whatsOf(segment).some(({ what }) => what !== of.figure)) return false;
  if (whatsOf(segment).length === 0 && segment.tokens.some(({ type }) => type === 'word')) return false;
  const rate = segment.tokens.find((token) => token.type === 'rate')?.per;
  const whole = (of.number.low ?? 0) * perMonth[of.rate.per];
  const again = number.low * perMonth[rate ?? of.rate.per];
  return Math.abs(whole - again) <= whole * slack;
}

interface Total {
  readonly total: Draft;
  readonly number: NonNullable<Draft['number']>;
  /** What adds up to it. */
  readonly others: readonly Draft[];
  /** Called a total, and not only as much as the others. */
  readonly isNamed: boolean;
}

/** A sum called a total, or behind `=`, where the others of the line add up to it. */
function totalIn(drafts: readonly Draft[], textOf: (token: Token) => string): Total | undefined {
  const sums = drafts.filter(
    ({ number, figure, isEach }) => number !== undefined && !isEach && ['fee', 'price', 'adMoney'].includes(figure),
  );
  const [first, second] = sums;
  // `$1,800 a month: ads $600, management $1,200`
  const isHead = /[:(=]/.test(
    textOf({ type: 'passed', start: first?.number?.end ?? 0, end: second?.number?.start ?? 0 }),
  );
  const named = sums.find(
    ({ segment, number }) =>
      hasSign(segment, 'inTotal') ||
      segment.joint === '=' ||
      (number && /^=/.test(textOf(number))) ||
      segment.tokens.some((token) => totals.test(textOf(token))),
  );
  const total = named ?? (isHead ? first : undefined);
  const others = sums.filter((draft) => draft !== total);
  const whole = others.reduce((sum, { number }) => sum + (number?.low ?? Number.NaN), 0);
  return total?.number !== undefined && others.length > 1 && whole === total.number.low
    ? { total, number: total.number, others, isNamed: named !== undefined }
    : undefined;
}

/** `Total $400 a month = fee $100 + ads $300`: the parts say more than their sum, and how often it is paid is said of them. */
function wholeOfSums(drafts: readonly Draft[], textOf: (token: Token) => string): readonly Kinds[] {
  const found = totalIn(drafts, textOf);
  const isOf = (...signs: readonly ('fee' | 'ads' | 'budget')[]) =>
    found?.others.some(({ segment }) => hasSign(segment, ...signs)) === true;
  if (found === undefined || !isOf('fee') || !isOf('ads', 'budget')) return [];
  const isMonthly = found.total.rate?.per === 'month';
  // `Total for the campaign $6,000: $3,600 for ads and $2,400 for our work`
  const inAll = found.total.segment.tokens.find((token) => token.type === 'sign' && token.sign === 'inTotal');
  return [
    {
      whole: found.number,
      parts: found.others.map(({ segment }) => segment),
      rate: isMonthly ? found.total.rate : found.total.rate ? undefined : inAll,
    },
  ];
}

/** `Total fee $250 a month: $200 for posts, $50 for ads`. */
function partsOfTotal(drafts: readonly Draft[], textOf: (token: Token) => string): readonly Token[] {
  const found = totalIn(drafts, textOf);
  if (found === undefined || wholeOfSums(drafts, textOf).length > 0) return [];
  const { total, number, others, isNamed } = found;
  if (!isNamed) return [];
  // `Fee $450 a month and posting $150 a month, in total $600`
  if (total.rate === undefined && others.every(({ rate }) => rate?.per === 'month')) return [number];
  // What is advertising of it is no fee: which of the sums is meant is asked.
  const isPaidOut = others.some(
    ({ segment }) => hasSign(segment, 'ads', 'budget') || segment.tokens.some((token) => ofPaidOut.test(textOf(token))),
  );
  return isPaidOut ? [] : others.flatMap((each) => (each.number ? [each.number] : []));
}

const totals = /^(?:total|итого|всего)$/u;
const ofPaidOut =
  /(?:(?<![a-z])ads?(?![a-z])|meta|google|facebook|tiktok|blogger|influencer|реклам|таргет|бюджет|блогер|посев)/u;

/** `20 posts a month: 10 carousels, 10 static posts`: what is listed behind a count adds up to it. */
function partsBehind(
  { segment, number }: Draft,
  segments: readonly Segment[],
  textOf: (token: Token) => string,
): readonly Segment[] {
  const behind = segments.slice(segments.indexOf(segment) + 1);
  const [next] = behind;
  const isList = next !== undefined && (/^[(:–-]$/.test(next.joint) || isThat(next, textOf));
  if (number === undefined || !isList) return [];
  const end = behind.findIndex((each) => each.sentence !== segment.sentence || !isOneCount(each));
  const counted = behind.slice(0, end < 0 ? behind.length : end);
  for (let length = 2; length <= counted.length; length += 1) {
    const parts = counted.slice(0, length);
    const whole = parts.flatMap(numbersOf).reduce((sum, { low }) => sum + (low ?? Number.NaN), 0);
    if (whole === number.low) return parts;
  }
  return [];
}

/** «80 заявок, это 40 звонков и 40 сообщений». */
const isThat = ({ tokens: [first] }: Segment, textOf: (token: Token) => string): boolean =>
  first !== undefined && /^(?:это|i\.e\.|that's|thats)$/u.test(textOf(first));

const isOneCount = (segment: Segment): boolean =>
  numbersOf(segment).length === 1 && numbersOf(segment).every(({ unit }) => unit === 'count');

const partsOfCount = (
  segments: readonly Segment[],
  drafts: readonly Draft[],
  textOf: (token: Token) => string,
): readonly Token[] =>
  drafts
    .filter(({ figure, kind }) => kind === 'amount' && isCounted(figure))
    .map((draft) => ({ draft, parts: partsBehind(draft, segments, textOf) }))
    .filter(({ draft, parts }) => !isOfKinds(parts, draft.name, textOf))
    .flatMap(({ parts }) => parts.flatMap(numbersOf));

/** Of several kinds: `20 pieces of content (10 posts, 6 stories, 4 reels)`; what is called a post is one, reels among them. */
const isOfKinds = (parts: readonly Segment[], name: Token | undefined, textOf: (token: Token) => string): boolean => {
  const names = parts.flatMap(whatsOf);
  const isGeneric = name !== undefined && /(?:piece|единиц)/u.test(textOf(name));
  const isNamed = parts.every((each) => whatsOf(each).length > 0);
  return (
    isNamed &&
    (names.some(({ what }) => what === 'stories') || (isGeneric && names.some(({ what }) => what === 'other')))
  );
};

interface Kinds {
  readonly whole: Token;
  readonly parts: readonly Segment[];
  readonly rate: Token | undefined;
}

/** Counts of several kinds together, which are as many of each as is told behind them. */
const wholesOfKinds = (
  segments: readonly Segment[],
  drafts: readonly Draft[],
  textOf: (token: Token) => string,
): readonly Kinds[] =>
  drafts.filter(isWork).flatMap((draft) => {
    const parts = partsBehind(draft, segments, textOf);
    return draft.number && isOfKinds(parts, draft.name, textOf)
      ? [{ whole: draft.number, parts, rate: draft.rate }]
      : [];
  });

/** As often as the whole. */
function withRateOfWhole(segment: Segment, kinds: readonly Kinds[]): Segment {
  const rate = kinds.find(({ parts }) => parts.includes(segment))?.rate;
  const isOften = segment.tokens.some(({ type }) => type === 'rate');
  return rate === undefined || isOften ? segment : { ...segment, tokens: [...segment.tokens, rate] };
}

/** `$1,800 for 6 months ($300 a month)`: the sum of all months says nothing more than that of one. */
function ofAllMonths(drafts: readonly Draft[]): readonly Token[] {
  return drafts.flatMap(({ figure, number, time, rate }, place) => {
    const next = drafts[place + 1];
    const isSame =
      figure === 'fee' &&
      next?.figure === 'fee' &&
      rate === undefined &&
      next.rate?.per === 'month' &&
      // «360 000 ₽, то есть 30 000 ₽ в месяц» of a year
      [time?.months, 3, 6, 12].some((months) => number?.low === (next.number?.low ?? 0) * (months ?? Number.NaN));
    return isSame && number ? [number] : [];
  });
}

interface Rise {
  readonly today: Draft;
  readonly then: Draft;
}

/** «Сейчас 1 150 подписчиков, через 5 месяцев будет 2 000»: a rise from the one to the other. */
function risenFrom(drafts: readonly Draft[], textOf: (token: Token) => string): Rise | undefined {
  const members = drafts.filter(
    ({ figure, kind, number }) =>
      figure === 'members' && kind === 'amount' && number?.unit === 'count' && number.from === undefined,
  );
  const says = (words: RegExp, { tokens }: Segment) => tokens.some((token) => words.test(textOf(token)));
  const [today, ...others] = members.filter(({ segment }) => says(ofNow, segment));
  if (today === undefined || others.length > 0 || members.length !== 2) return undefined;
  const then = members.find((each) => each !== today);
  const isTold =
    then !== undefined &&
    then.segment.sentence === today.segment.sentence &&
    (today.segment.joint === '(' || hasSign(then.segment, 'reaches') || says(ofThen, then.segment)) &&
    (then.number?.low ?? 0) > (today.number?.low ?? Infinity);
  return isTold ? { today, then } : undefined;
}

const ofNow = /^(?:сейчас|сегодня|currently|now|today)$/u;
const ofThen = /^(?:будет|станет|стать|выраст[а-яё]+|will|become|becomes|reach|reaches)$/u;

function withRise(segment: Segment, { today, then }: Rise): Segment {
  const name = then.name ?? today.name;
  const tokens = segment.tokens.flatMap((token): readonly Token[] => {
    if (token.start === today.number?.start) return [passed(token)];
    if (token.start === today.name?.start && today.name !== then.name) return [passed(token)];
    if (token.start !== then.number?.start) return [token];
    const risen = { ...then.number, from: today.number?.low };
    return name !== undefined && then.name === undefined ? [name, risen] : [risen];
  });
  return { ...segment, tokens };
}

/** «За 3 месяца добавим 900 подписчиков, по 300 в месяц». */
function ofEachMonth(drafts: readonly Draft[]): readonly Token[] {
  return drafts.flatMap(({ figure, number, time, rate }, place) => {
    const next = drafts[place + 1];
    const isSame =
      isCounted(figure) &&
      next?.figure === figure &&
      rate === undefined &&
      next.rate?.per === 'month' &&
      number?.low !== undefined &&
      number.low === (next.number?.low ?? 0) * (time?.months ?? Number.NaN);
    return isSame && next.number ? [next.number] : [];
  });
}

const isCounted = (figure: string): boolean =>
  ['members', 'leads', 'sales', 'visits', 'posts', 'stories'].includes(figure);
