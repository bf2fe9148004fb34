import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { isBetterLess, isCost, isMoney, isTerm } from '#domain/promise.ts';
import { numberAt } from '#lexing/numbers.ts';
import { perMonth } from '#lexing/times.ts';
import type { Token } from '#lexing/token.ts';
import type { FoundAsk, FoundPromise, Span } from './found.ts';

/** A promise whose words still stand in the plain text. */
export type ClosedDraft = Omit<FoundPromise, 'said'> & { readonly said: readonly Span[] };

type Ends = Pick<FoundPromise, 'amount' | 'low' | 'high'>;

/** A draft as a promise: the end that binds, months in place of weeks, and all that is open. */
export function closed(said: Draft, line: Line, isPast: boolean): ClosedDraft {
  // `40 a month for 6 months` says how long, and not from when.
  const isYear = said.time?.isSpan === true && (said.time.months ?? 0) >= 12 && !ofMonth.test(line.textOf(said.time));
  const isLasting = said.rate !== undefined && (said.time?.isLasting === true || isYear) && !isAlways(said);
  // A change a week or a year is none a month: how it adds up is asked.
  const isUneven = said.kind !== 'amount' && said.rate !== undefined && said.rate.per !== 'month';
  const draft: Draft = {
    ...said,
    ...(said.number && { number: fromToday(said, line) }),
    ...(isLasting && { time: undefined }),
    ...(said.isEach && { time: undefined, rate: undefined }),
    ...(isUneven && { rate: undefined, asks: [...said.asks, 'asRead'] }),
  };
  const { figure, number, rate, time, segment } = draft;
  const ends = endsOf(draft, line);
  const months = time && time.months !== undefined && time.months <= 12 ? time.months : undefined;
  const isMonthly = rate !== undefined && !isAlways(draft);
  // «Цена подписчика до 50 ₽; итого 600 подписчиков» gains them; «доведём до 5 000» does not.
  const isPaidFor = isBought(line) && !hasSign(segment, 'reaches');
  const isThere = isThereByThen(draft, line) && !hasSign(segment, 'gained', 'up');
  const isGained = figure === 'members' ? isPaidFor || (isThere ? false : gainedIn(draft, line.textOf)) : undefined;
  const from = isMonthly && months !== undefined ? months + (time?.isAfter ? 1 : 0) : undefined;
  // What is lent from elsewhere in the line is no part of these words.
  const pieces = [number, draft.name, rate, time].flatMap((piece) =>
    piece !== undefined && isInPlace(piece, segment) ? [piece] : [],
  );
  const counted = rate && rate.per !== 'month' ? [number, rate].filter((piece) => piece !== undefined) : [];
  const rated =
    counted.length === 0
      ? []
      : [{ start: Math.min(...counted.map(({ start }) => start)), end: Math.max(...counted.map(({ end }) => end)) }];
  const spoken = [...rated, ...(time ? [time] : [])];
  return {
    figure,
    kind: draft.kind,
    ...ends,
    per: isAlways(draft)
      ? 'always'
      : isMonthly || (figure === 'adMoney' && ends.amount === 0)
        ? 'month'
        : isPaidInAll(draft) || isWorkInAll(draft, line) || (time !== undefined && !isWithinOne(draft))
          ? 'inAll'
          : 'unknown',
    isGained,
    // After the first month the second begins.
    byMonth:
      isMonthly || (isTerm(figure) && !isOverMonths(draft, line.textOf))
        ? undefined
        : months && months + Number(isCost(figure) && time?.isAfter === true),
    fromMonth: from,
    calendarMonth: time?.calendarMonth,
    currency: number?.currency,
    isPast,
    said: spoken,
    asks: [...new Set(asksOf(draft, ends, isGained, isPast, line))],
    span: {
      start: Math.min(
        ...pieces.map(({ start }) => start),
        ...(pieces.length === 0 ? segment.tokens.map(({ start }) => start) : []),
      ),
      end: Math.max(
        ...pieces.map(({ end }) => end),
        ...(pieces.length === 0 ? segment.tokens.map(({ end }) => end) : []),
      ),
    },
  };
}

/** «К июню будет 4 000 подписчиков, сейчас 2 650»: from how many they are brought there. */
function fromToday(draft: Draft, line: Line): Draft['number'] {
  const { figure, kind, number, rate, segment } = draft;
  const isLevel = figure === 'members' && kind === 'amount' && number?.unit === 'count' && number.from === undefined;
  if (!isLevel || rate !== undefined || gainedIn(draft, line.textOf) === true) return number;
  const [today] = line.segments
    .filter(({ statement }) => statement === segment.statement)
    .flatMap(({ tokens }) => tokens.filter(({ type }) => type === 'passed').map(line.textOf))
    .flatMap((said) => nowSaid.exec(said)?.[1] ?? []);
  const from = today === undefined ? undefined : numberAt(today, 0, 'ru')?.token.low;
  return from !== undefined && from < (number.low ?? number.high ?? 0) ? { ...number, from } : number;
}

const nowSaid =
  /^\(?(?:сейчас|currently|(?:right )?now|rn|atm|today|пока|from (?:today's|the current|your current))\D*?(\d[\d.,k ]*)/u;

/** `month 12` is one month, «12 месяцев» are a year. */
const ofMonth = /(?:months?|мес\p{L}*\.?)\s#?\d|\d-?(?:й|го|му|м)(?!\p{L})/u;

/** The month at the head of a column stands behind the number it is lent to, and before it in the line. */
function isInPlace(piece: Token, { tokens }: Segment): boolean {
  const at = tokens.indexOf(piece);
  const ahead = tokens[at - 1];
  return at >= 0 && (ahead === undefined || ahead.start < piece.start);
}

/** So many in June: in that month alone, or by its end. */
const isWithinOne = ({ figure, kind, time, segment }: Draft): boolean =>
  time?.isWithin === true &&
  kind === 'amount' &&
  !(hasSign(segment, 'inTotal') && numbersOf(segment).every(({ unit }) => unit === 'count')) &&
  ['visits', 'leads', 'sales'].includes(figure);

/** «Через три месяца выйдем на 50 заявок»: so many by then, or each month from then on. */
const isLevelOf = ({ segment, number }: Draft, textOf: Line['textOf']): boolean =>
  number?.from === undefined &&
  number?.unit === 'count' &&
  !isMoreSaid(number, segment) &&
  segment.tokens.some(
    (token) =>
      token.type === 'sign' &&
      token.sign === 'reaches' &&
      // `In the first month you'll have 30 calls`
      !/(?:^|[ '])have$|ll have$/u.test(textOf(token)),
  );

/** `96,000 for three months`: how long it is paid for, or worked. */
const isOverMonths = ({ time, isOnce, isEach }: Draft, textOf: Line['textOf']): boolean =>
  time?.isSpan === true &&
  !time.isStart &&
  time.calendarMonth === undefined &&
  /months?|мес|half|полгода|полугод|quarter|квартал|year|год/u.test(textOf(time)) &&
  !isOnce &&
  !isEach;

/** Once, or `€7,000 in total`. */
const isPaidInAll = ({ figure, segment, isOnce, isEach, rate }: Draft): boolean =>
  isOnce === true || isEach || (isMoney(figure) && isTerm(figure) && rate === undefined && hasSign(segment, 'inTotal'));

/** `3-month contract, 36 posts total`: of all of it, where nothing is told by the month. */
const isWorkInAll = ({ figure, segment, rate, number }: Draft, { segments }: Line): boolean =>
  (figure === 'posts' || figure === 'stories') &&
  number !== undefined &&
  rate === undefined &&
  hasSign(segment, 'inTotal') &&
  segments.every(({ tokens }) => tokens.every(({ type }) => type !== 'rate'));

const levels = ['engagementRate', 'romi', 'roas', 'adCostShare', 'breakEvenMonth'];
const isAlways = ({ figure, kind }: Draft): boolean =>
  kind === 'amount' && (levels.includes(figure) || figure.startsWith('costPer'));

function endsOf(draft: Draft, line: Line): Ends {
  const { figure, kind, number, segment, direction, rate, time } = draft;
  if (figure === 'breakEvenMonth') return same(time?.months);
  if (number === undefined) {
    if (figure === 'adMoney' && line.isWithout(segment)) return same(0);
    return draft.isImplied && rate ? same(perMonth[rate.per]) : same(undefined);
  }
  if (kind === 'share') return changed(number.low, number.high, (value) => value * direction, direction);
  if (kind === 'multiple')
    return changed(number.low, number.high, (value) => (direction < 0 && value > 1 ? 1 / value : value), direction);
  const ends = levelEnds(draft, number);
  // `From $900 a month` is at least that; what is weighed together with the fee needs the other end as well.
  const isFloor =
    (figure === 'fee' || (figure === 'adMoney' && !hasResults(line))) &&
    ends.high === undefined &&
    (figure === 'fee' ? fromWords : leastWords).test(line.textOf(number));
  // `A fee not to exceed $2,500` is what is paid at the most.
  const isCapped = isMoney(figure) && isTerm(figure) && ends.low === undefined && capWords.test(line.textOf(number));
  if (isCapped) return same(ends.high);
  return isFloor && !isWeighedWithFee(line) ? { ...ends, amount: ends.low } : ends;
}

/** What advertising money brings is weighed with it. */
const hasResults = ({ segments }: Line): boolean =>
  segments.flatMap(whatsOf).some(({ what }) => ['leads', 'sales', 'visits', 'members', 'reach'].includes(what));
const fromWords = /^(?:(?:start|pric)\p{L}* )?(?:from|at(?! least)|от|начиная)(?!\p{L})/u;
const capWords =
  /^(?:not to exceed|(?:not|never) exceed|not exceeding|capped at|(?:a )?cap of|not above|no(?:t)? (?:more|higher|greater) than|at most|не (?:должн|превы|может|более|выше|больше|дороже))/u;
const leastWords =
  /^(?:(?:start|pric)\p{L}* )?(?:from|at|a minimum of|minimum(?: of)?|min\.?|от|начиная|не менее|минимум)(?!\p{L})/u;
const isWeighedWithFee = ({ segments }: Line): boolean =>
  segments.flatMap(whatsOf).some(({ what }) => what === 'romi' || what === 'payback');

const same = (amount: number | undefined): Ends => ({ amount, low: undefined, high: undefined });

/** Of a change the smaller one binds: the least rise, the least fall. */
function changed(
  low: number | undefined,
  high: number | undefined,
  of: (value: number) => number,
  direction: 1 | -1,
): Ends {
  if (low === undefined || high === undefined || low === high) {
    const amount = low ?? undefined;
    return {
      amount: amount === undefined ? undefined : of(amount),
      low: undefined,
      high: high === undefined || low !== undefined ? undefined : of(high),
    };
  }
  const [weak, strong] = [of(low), of(high)];
  return { amount: weak, low: direction < 0 ? strong : weak, high: direction < 0 ? weak : strong };
}

function levelEnds(draft: Draft, number: NonNullable<Draft['number']>): Ends {
  const { figure, segment, rate } = draft;
  const per = rate === undefined || isAlways(draft) ? 1 : perMonth[rate.per];
  const scale = (figure === 'roas' && number.unit === 'share' ? 1 / 100 : 1) * per;
  const times = (value: number | undefined) => (value === undefined ? undefined : value * scale);
  const isReached = number.low === undefined && hasSign(segment, 'reaches', 'up', 'past');
  if (number.from !== undefined) {
    const isRange = number.isFromTo && isTerm(figure);
    if (isRange) {
      const [from, to] = [times(number.from), times(number.high)];
      return { amount: isMoney(figure) ? to : from, low: from, high: to };
    }
    const level = number.high ?? number.low ?? 0;
    const ends = same(times(figure === 'members' && rate === undefined ? level - number.from : level));
    return number.isFromTo && !isTerm(figure) && !hasSign(segment, 'up', 'reaches')
      ? { ...ends, low: times(number.from), high: ends.amount }
      : ends;
  }
  const [low, high] = [times(number.low), isReached ? times(number.high) : times(number.high)];
  const limits = limitsIn(draft);
  if (isReached && !isBetterLess(figure)) return same(high);
  if (low !== undefined && high !== undefined && low === high) {
    if (limits === 'atMost' && !isBetterLess(figure)) return { amount: undefined, low: undefined, high };
    if (limits === 'atLeast' && (isBetterLess(figure) || isMoney(figure)))
      return { amount: undefined, low, high: undefined };
    return same(low);
  }
  const isSpent = isBetterLess(figure) || isMoney(figure);
  const isPrice = isSpent && isTerm(figure) && low === undefined;
  const amount = isPrice ? undefined : isSpent ? high : low;
  return { amount, low, high };
}

/** `$15 maximum`, `минимум`: behind the number or before its name. */
function limitsIn({ segment, number }: Draft): 'atMost' | 'atLeast' | undefined {
  const others = segment.tokens.filter((token) => token.type === 'number' && token !== number);
  // `45 enrolments at a maximum ad cost of €35` is cut before its cost.
  const [last, ahead] = segment.tokens.toReversed();
  const isCut = last?.type === 'sign' && last.sign === 'atMost' && ahead?.type === 'sign' && ahead.sign === 'link';
  if (others.length > 0 || isCut) return undefined;
  return hasSign(segment, 'atMost') ? 'atMost' : hasSign(segment, 'atLeast') ? 'atLeast' : undefined;
}

/** «Подписчики по 70 ₽, 900 подписчиков до конца марта»: so many are paid for. */
const isBought = ({ segments }: Line): boolean =>
  segments.some(
    (segment) =>
      whatsOf(segment).some(({ what, isCost }) => what === 'costPerMember' || (what === 'members' && !isCost)) &&
      numbersOf(segment).length === 1 &&
      numbersOf(segment).every(({ unit }) => unit === 'money'),
  );

/** `you'll have 900 more followers`. */
const isMoreSaid = (number: Draft['number'], { tokens }: Segment): boolean => {
  const next = number && tokens[tokens.indexOf(number) + 1];
  return number?.unit === 'count' && next?.type === 'sign' && (next.sign === 'up' || next.sign === 'gained');
};

/** «Вырастет на 1 000», «… минимум на 1 000»: by how many, and not to how many. */
function isRiseBy(number: Draft['number'], { tokens }: Segment, textOf: Line['textOf']): boolean {
  const ahead = number && tokens[tokens.indexOf(number) - 1];
  const isDirected = tokens.some(
    (token) =>
      token.type === 'sign' && ['up', 'reaches', 'past'].includes(token.sign) && token.start < (ahead?.start ?? 0),
  );
  return isDirected && ahead !== undefined && /^(?:на|by)$/u.test(textOf(ahead));
}

/** «Через 90 дней у вас будет 40 заявок в месяц и 1 500 подписчиков»: what there will be is said once. */
function isThereByThen({ segment, rate, number }: Draft, { segments, textOf }: Line): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  return (
    rate === undefined &&
    number?.from === undefined &&
    number?.sign === undefined &&
    before?.sentence === segment.sentence &&
    /^(?:and|и|&|,)$/u.test(segment.joint) &&
    before.tokens.some(
      (token) =>
        token.type === 'sign' && token.sign === 'reaches' && /(?:будет|станет|have|be at)$/u.test(textOf(token)),
    )
  );
}

/** Gained or there in all; undefined where the words do not say. */
function gainedIn({ number, segment, rate, time, kind }: Draft, textOf: Line['textOf']): boolean | undefined {
  if (kind !== 'amount') return false;
  if (rate !== undefined || number?.from !== undefined || number?.sign === 1) return true;
  if (isMoreSaid(number, segment) || isRiseBy(number, segment, textOf)) return true;
  if (number?.isLevel || hasSign(segment, 'inTotal', 'reaches')) return false;
  if (number?.low === undefined && number !== undefined && hasSign(segment, 'up', 'past')) return false;
  if (hasSign(segment, 'gained', 'up')) return true;
  return time?.isSpan ? true : undefined;
}

/** «Охватим 250 тысяч жителей до конца марта», `we'll reach 40,000 people by June`: the verb counts them all, the noun may be a month's. */
function isReached({ name, segment, time }: Draft, textOf: Line['textOf']): boolean {
  if (name === undefined || time?.isStart) return false;
  // «Охват 80 000 за первые три месяца»
  if (time?.isSpan && /^(?:за|на|for|over|within|across|during|throughout|в течени[еи]) /u.test(textOf(time)))
    return true;
  const at = segment.tokens.indexOf(name);
  const [ahead, next, behind] = [segment.tokens[at - 1], segment.tokens[at + 1], segment.tokens[at + 2]];
  const isEnglish =
    textOf(name) === 'reach' &&
    next?.type === 'number' &&
    (behind?.type === 'sign' || behind?.type === 'word') &&
    (ahead === undefined || /^(?:will|we'll|i'll|'ll|to|ll)$/.test(textOf(ahead)));
  return isEnglish || / reached$|^охват(?:им|ит|ить|ят)$/u.test(textOf(name));
}

function asksOf(
  draft: Draft,
  { amount }: Ends,
  isGained: boolean | undefined,
  isPast: boolean,
  line: Line,
): readonly FoundAsk[] {
  const { textOf } = line;
  const isInAll = isPaidInAll(draft) || isWorkInAll(draft, line);
  const { figure, kind, number, rate, time, asks } = draft;
  const isRelative = kind !== 'amount';
  const counts = ['visits', 'leads', 'sales'].includes(figure);
  const isOnTop = counts && number?.sign === 1 && rate !== undefined && kind === 'amount';
  const needsTime = isRelative || figure === 'members' || levels.includes(figure);
  return [
    ...asks,
    ...(isPast ? (['isPromise'] as const) : []),
    ...(isRelative || isOnTop ? (['baseline'] as const) : []),
    ...(amount === undefined && !(figure === 'breakEvenMonth' && time === undefined)
      ? ([number === undefined ? 'howMuch' : 'bindingEnd'] as const)
      : []),
    ...(figure === 'members' && isGained === undefined ? (['levelOrGained'] as const) : []),
    ...(needsTime && time === undefined && rate === undefined ? (['byWhen'] as const) : []),
    ...(time !== undefined && (time.months ?? 0) > 12 && !isTerm(figure) ? (['byWhen'] as const) : []),
    ...(isRelative && rate !== undefined && time === undefined ? (['byWhen'] as const) : []),
    ...(counts && !isRelative && rate !== undefined && time === undefined ? (['fromWhen'] as const) : []),
    ...(counts &&
    !isRelative &&
    rate === undefined &&
    (time === undefined || time.isStart || isWithinOne(draft) || isLevelOf(draft, textOf))
      ? (['period'] as const)
      : []),
    ...(figure === 'reach' && !isRelative && rate === undefined && !(time && isReached(draft, textOf))
      ? (['period'] as const)
      : []),
    ...(isTerm(figure) && rate === undefined && time === undefined && !isInAll && amount !== 0
      ? (['period'] as const)
      : []),
    ...(number?.isFromTo && counts && !isRelative && !isPast && !hasSign(draft.segment, 'up', 'reaches')
      ? (['rangeOrLevel'] as const)
      : []),
  ];
}
