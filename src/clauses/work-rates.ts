import { isMoney, isTerm } from '#domain/promise.ts';
import type { Token } from '#lexing/token.ts';
import type { Draft } from './draft.ts';
import type { Line } from './nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from './segments.ts';
import { isWork, joins, type Rate, type Time, timesOf } from './spans.ts';

export const ratesOf = ({ tokens }: Segment) => tokens.filter((token) => token.type === 'rate');

/** `12 posts a month for $300`: what is paid for a month's work. */
export function priceOfMonth(draft: Draft, drafts: readonly Draft[], textOf: Line['textOf']): void {
  const { figure, number, segment, rate, time, isOnce } = draft;
  if (figure !== 'fee' || number === undefined || rate !== undefined || time !== undefined || isOnce) return;
  const word = segment.tokens[segment.tokens.indexOf(number) - 1];
  const isFor = word !== undefined && /^(?:for|за|for just|for only|всего за|costs?|стоят)$/u.test(textOf(word));
  const work = drafts.find((each) => each.segment === segment && isWork(each) && each.rate?.per === 'month');
  const isAlone =
    drafts.filter((each) => isMoney(each.figure) && isTerm(each.figure) && each.segment.sentence === segment.sentence)
      .length === 1;
  if (isFor && isAlone && work?.rate && work.rate.start < number.start) draft.rate = work.rate;
  // `15 posts and 15 stories a month – €200`
  const isBare = segment.tokens.length === 1 && /^[-–=]$/.test(segment.joint);
  const ahead = drafts.slice(0, drafts.indexOf(draft)).filter((each) => each.segment.sentence === segment.sentence);
  if (isBare && isAlone && ahead.length > 0 && ahead.every((each) => isWork(each) && each.rate?.per === 'month'))
    draft.rate = ahead[0]?.rate;
  // «10 постов и 4 рилса в месяц; цена пакета 24 500 ₽»
  const [first] = drafts;
  const isPriceSaid =
    /^[,;–-]?$/.test(segment.joint) &&
    segment.tokens.some((token) => isPriceWord(token, textOf)) &&
    segment.tokens.every((token) => token === number || token.type === 'passed' || isPriceWord(token, textOf)) &&
    drafts.every((each) => each === draft || (isWork(each) && each.rate?.per === 'month'));
  if (isPriceSaid && first !== draft) draft.rate = first?.rate;
  // `20 posts a month (€200)`
  const before = drafts[drafts.indexOf(draft) - 1];
  const isInBrackets = segment.joint === '(' && segment.tokens.length === 1;
  if (isInBrackets && isAlone && before && isWork(before) && before.rate?.per === 'month') draft.rate = before.rate;
}

const isPriceWord = (token: Token, textOf: Line['textOf']): boolean =>
  (token.type === 'sign' && (token.sign === 'price' || token.sign === 'fee')) ||
  /^(?:цена|стоимость|пакета|тарифа|price|cost|the|of|package|is)$/u.test(textOf(token));

/** `£95 per week for 4 posts and 7 stories`: what is done for it is done as often. */
export function workForSum(
  { figure, number, segment, rate }: Draft,
  segments: readonly Segment[],
  drafts: readonly Draft[],
): void {
  if (
    !isMoney(figure) ||
    number === undefined ||
    rate === undefined ||
    !['week', 'quarter', 'year'].includes(rate.per) ||
    !segment.tokens.includes(rate)
  )
    return;
  const next = segments[segments.indexOf(segment) + 1];
  const isJoined =
    next !== undefined && joins.includes(next.joint) && numbersOf(next).every(({ unit }) => unit === 'count');
  const isBehind = segment.tokens.some(
    (token) => token.type === 'sign' && token.sign === 'price' && token.start > rate.start,
  );
  for (const draft of drafts)
    if (isBehind && isWork(draft) && (draft.segment === segment || (isJoined && draft.segment === next)))
      draft.rate ??= rate;
}

/** `5x per week (3 feed posts, 2 stories)`: the parts are of the same week. */
export function partsOfFrequency(segment: Segment, behind: readonly Segment[], drafts: readonly Draft[]): void {
  const [rate] = ratesOf(segment);
  const [number] = numbersOf(segment);
  if (!rate || !number || behind[0]?.joint !== '(') return;
  const end = behind.findIndex(({ sentence, joint }, at) => sentence !== segment.sentence || (at > 0 && joint === '('));
  const parts = drafts.filter(
    (draft) => behind.slice(0, end < 0 ? behind.length : end).includes(draft.segment) && isWork(draft),
  );
  const whole = parts.reduce((sum, part) => sum + (part.number?.low ?? Number.NaN), 0);
  if (parts.length > 1 && whole === number.low) for (const part of parts) part.rate ??= rate as Rate; // a rate has its period
}

/** `Every week you get 3 posts, 5 stories and 1 reel`: what a sentence begins with is said of all that is counted in it. */
export function rateAhead(segment: Segment, segments: readonly Segment[], drafts: readonly Draft[]): void {
  const [rate] = segment.tokens;
  const isFirst = segment.joint === ':' || segments.find(({ sentence }) => sentence === segment.sentence) === segment;
  if (rate?.type !== 'rate' || numbersOf(segment).length === 0) return;
  if (!isFirst) {
    rateOfRest(rate as Rate, segments.slice(segments.indexOf(segment)), drafts);
    return;
  }
  for (const draft of drafts)
    if (
      draft.segment.sentence === segment.sentence &&
      (isCounted(draft) || isPaidFor(draft)) &&
      draft.time === undefined
    )
      draft.rate ??= rate as Rate; // a rate has its period
}

/** «Цена 23 000 в месяц, в неделю 3 поста, 5 сторис и 1 видео»: of the list that it begins. */
function rateOfRest(rate: Rate, [first, ...behind]: readonly Segment[], drafts: readonly Draft[]): void {
  const end = behind.findIndex(
    (each) =>
      each.sentence !== first?.sentence || !isOfCount(each) || ratesOf(each).length > 0 || timesOf(each).length > 0,
  );
  const list = behind.slice(0, end < 0 ? behind.length : end);
  for (const draft of drafts) if (list.includes(draft.segment) && isWork(draft)) draft.rate ??= rate;
}

/** `Every month you get 10 posts for $780`. */
const isPaidFor = ({ figure, segment, isOnce, number }: Draft): boolean => {
  const ahead = number && segment.tokens[segment.tokens.indexOf(number) - 1];
  return figure === 'fee' && !isOnce && ahead?.type === 'sign' && ahead.sign === 'price';
};

/** «Исполнитель ежемесячно, начиная с третьего месяца, обеспечивает 20 записей»: ahead of the only count of its sentence. */
export function rateOfSubject(segment: Segment, segments: readonly Segment[], drafts: readonly Draft[]): void {
  const [first] = segments.filter(({ sentence }) => sentence === segment.sentence);
  const rate = segment.tokens.at(-1);
  const counted = drafts.filter((draft) => draft.segment.sentence === segment.sentence && isCounted(draft));
  const [only, second] = counted;
  if (segment !== first || rate?.type !== 'rate' || numbersOf(segment).length > 0 || whatsOf(segment).length > 0)
    return;
  if (only && !second && (only.time === undefined || only.time.isStart)) only.rate ??= rate as Rate; // a rate has its period
}

export const isCounted = ({ figure, kind, number }: Draft): boolean =>
  kind === 'amount' &&
  number?.unit === 'count' &&
  ['members', 'reach', 'visits', 'leads', 'sales', 'posts', 'stories'].includes(figure);

/** `12 posts and reels per month`: how often is said of both. */
export function workBeside(segment: Segment, before: Segment | undefined, drafts: readonly Draft[]): void {
  const work = drafts.findLast((draft) => draft.segment === before && /^(?:posts|stories)$/.test(draft.figure));
  // `12 posts and reels per month`; `10 stories and moderation of comments on weekdays` are not ten on each.
  const isNamed = segment.tokens[0]?.type === 'what';
  const [rate] = numbersOf(segment).length === 0 && isNamed ? ratesOf(segment) : [];
  const isMany = rate?.per === 'day' && (work?.number?.low ?? 0) > 7;
  if (work && rate && !isMany) work.rate ??= rate as Rate; // a rate has its period
}

/** «5 постов и 14 сторис в неделю»: a week of both, where the first could be one's. */
export function workJoined(
  segment: Segment,
  before: Segment | undefined,
  first: Segment | undefined,
  drafts: readonly Draft[],
): void {
  const own = drafts.find((draft) => draft.segment === segment && isWork(draft));
  const ahead = drafts.findLast((draft) => draft.segment === before && isWork(draft));
  if (!own?.rate || !ahead || ahead.rate) return;
  // «3 рилс в неделю + 1 пост + 5 сторис в день»: of the week or of the day.
  const [rate] = first && first.sentence === segment.sentence && isOfCount(first) ? ratesOf(first) : [];
  if (rate !== undefined && rate.per !== own.rate.per) return;
  const most = own.rate.per === 'day' ? 2 : 10;
  if (
    ['month', 'quarter', 'year'].includes(own.rate.per) ||
    segment.joint === '/' ||
    (ahead.number?.low ?? Infinity) <= most
  )
    ahead.rate = own.rate;
}

/** `3 posts, 7 stories and 1 reel every week`: what ends a list with an `and` says how often of all of it. */
export function rateOfList(segment: Segment, before: readonly Segment[], drafts: readonly Draft[]): void {
  const [rate] = ratesOf(segment);
  if (rate === undefined || rate.per === 'month' || !/^(?:and|и|&)$/u.test(segment.joint) || !isOfCount(segment))
    return;
  for (const each of before.toReversed()) {
    if (each.sentence !== segment.sentence || !isOfCount(each) || ratesOf(each).length > 0) return;
    const most = rate.per === 'day' ? 2 : 10;
    for (const draft of drafts)
      if (draft.segment === each && isWork(draft) && (draft.number?.low ?? Infinity) <= most)
        draft.rate ??= rate as Rate; // a rate has its period
    if (!/^[,/+&]$/.test(each.joint)) return;
  }
}

const isOfCount = (segment: Segment): boolean =>
  numbersOf(segment).length > 0 &&
  numbersOf(segment).every(({ unit }) => unit === 'count') &&
  whatsOf(segment).length > 0;

/** «5 постов и 1 опрос в неделю»: a week of both. */
export function workWithOther(segment: Segment, before: Segment | undefined, drafts: readonly Draft[]): void {
  const ahead = drafts.findLast((draft) => draft.segment === before && isWork(draft));
  const [rate] = ratesOf(segment);
  const counts = numbersOf(segment).filter(({ unit }) => unit === 'count');
  const isOther = counts.length === 1 && drafts.every((draft) => draft.segment !== segment || !isCounted(draft));
  const most = rate?.per === 'day' ? 2 : 10;
  if (rate && isOther && ahead && (ahead.number?.low ?? Infinity) <= most) ahead.rate ??= rate as Rate; // a rate has its period
}

/** Said plainly to be made once; a launch or a set-up beside it says nothing of the posts. */
const isSaidOnce = ({ tokens }: Segment, textOf: Line['textOf']): boolean =>
  tokens.some(
    (token) =>
      // «9 постов на старт»
      /^(?:старт|запуск)$/u.test(textOf(token)) ||
      (token.type === 'sign' &&
        token.sign === 'once' &&
        /one[- ]?(?:off|time)|once|разов|один раз|единоразов/u.test(textOf(token))),
  );

/** Work in one list is a month's where anything in it, or the price of the package, is. */
export function workOfAMonth(segments: readonly Segment[], drafts: readonly Draft[], textOf: Line['textOf']): void {
  const isList = (draft: Draft) => ['posts', 'stories', 'fee', 'price', 'adMoney'].includes(draft.figure);
  const others = segments.filter(
    (each) => numbersOf(each).length > 0 && whatsOf(each).some(({ what }) => what === 'other'),
  );
  const rates = [
    ...drafts.flatMap((draft) => (isList(draft) && draft.rate ? [draft.rate] : [])),
    ...others.flatMap(ratesOf),
  ];
  const rate = rates.find(({ per }) => per === 'month') as Rate | undefined; // a rate has its period
  const rateOfSum = drafts.find((draft) => isMoney(draft.figure) && draft.rate?.per === 'month')?.rate;
  if (rate === undefined) return;
  for (const draft of drafts) {
    // Advertising that the package holds is spent as often as it is paid.
    if (draft.figure === 'adMoney' && isHeld(draft)) draft.rate ??= rateOfSum;
    // How often ad money is paid is never taken from the package beside it.
    const isWork = draft.figure === 'posts' || draft.figure === 'stories';
    // «С 1 марта по 31 мая публикуем 78 постов»
    const dates = segments.filter(({ sentence }) => sentence === draft.segment.sentence).flatMap(timesOf);
    // `9 grid posts one-off + 8 posts monthly`
    if (isWork && isSaidOnce(draft.segment, textOf)) draft.isOnce = draft.rate === undefined;
    if (isWork && draft.isOnce) continue;
    // «Ежедневно по посту и по 3 истории; 36 000 ₽ в месяц»: of the day, or of the month.
    if (isWork && isUnderOtherRate(draft, segments)) continue;
    const term = isWork && isMoneyRate(rate, drafts) ? termAhead(draft, segments, textOf) : undefined;
    if (term !== undefined) {
      workOfTerm(draft, term, rate);
      continue;
    }
    if (isWork && isJoinedToOther(draft, drafts, segments)) continue;
    // `36 posts across 3 months, $450 a month`: so many in all of them.
    if (isWork && timesOf(draft.segment).some(isOfMonths)) continue;
    // «Полгода работы = 96 постов, 180 сторис. … 25 000 ₽ в месяц»: so many in all of it.
    const isOfSentence = segments.some(
      ({ sentence, tokens }) => sentence === draft.segment.sentence && tokens.includes(rate),
    );
    if (
      isWork &&
      !isOfSentence &&
      dates.some((time) => isOfMonths(time) && (!time.isLasting || time.end <= (draft.number?.start ?? 0)))
    )
      continue;
    if (isWork && dates.some(({ isStart, calendarMonth }) => isStart && calendarMonth !== undefined)) continue;
    if (isWork ? !isOfAnotherRate(draft, segments) : draft.figure === 'adMoney' && draft.number === undefined)
      draft.rate ??= rate;
  }
}

/** «Договор на 6 месяцев: 72 поста, 25 000 ₽ в месяц»: in all of it where a month would be too few or too many, of a month the other way round. */
function workOfTerm(draft: Draft, { months = 1 }: Time, rate: Rate): void {
  const count = draft.number?.low ?? 0;
  const [isMany, isEnough] = [count > daysOfMonth, count / months >= leastPosts];
  if (isMany && isEnough) return;
  draft.rate ??= rate;
  if (isMany || isEnough) draft.asks = [...draft.asks, 'asRead'];
}

/** A post a day, and the fewest posts a month anybody is hired for: chosen. */
const daysOfMonth = 31;
const leastPosts = 4;

const isMoneyRate = (rate: Token, drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.rate === rate && isMoney(draft.figure));

/** «Годовой договор: 30 000 ₽ в месяц, 144 поста»: for how long, before a colon ahead of it. */
const termAhead = (
  { segment, number }: Draft,
  segments: readonly Segment[],
  textOf: Line['textOf'],
): Time | undefined =>
  segments
    .filter(({ statement }) => statement === segment.statement)
    .flatMap(({ tokens }) =>
      tokens.filter((token, at) => {
        const next = tokens[at + 1] ?? segments[segments.findIndex((each) => each.tokens === tokens) + 1]?.tokens[0];
        return (
          token.type === 'time' &&
          isOfMonths(token as Time) && // found by its type
          token.end < (number?.start ?? 0) &&
          next !== undefined &&
          /:/.test(textOf({ start: token.end, end: next.start }))
        );
      }),
    )[0] as Time | undefined; // found by its type

/** «Один пост в день и две истории, 21 000 ₽ в месяц»: of the day, or of the month. */
const isJoinedToOther = (
  { segment, number }: Draft,
  drafts: readonly Draft[],
  segments: readonly Segment[],
): boolean => {
  const before = segments[segments.indexOf(segment) - 1];
  return (
    /^(?:and|и|&)$/u.test(segment.joint) &&
    ratesOf(segment).length === 0 &&
    drafts.some(
      (other) =>
        other.segment === before &&
        isWork(other) &&
        ratesOf(before).some(({ per }) => per !== 'month') &&
        (number?.low ?? Infinity) <= Math.max(mostOfRate, other.number?.low ?? 0),
    )
  );
};

/** Posts or stories so few may be of the day or the week before them. */
const mostOfRate = 7;

/** Another rate is said before it in its sentence, with no number of its own. */
const isUnderOtherRate = ({ segment }: Draft, segments: readonly Segment[]): boolean =>
  segments.slice(0, segments.indexOf(segment)).some(
    (each) =>
      each.sentence === segment.sentence &&
      ratesOf(each).some(
        ({ per, start, end }) =>
          // «Ежедневные посты, 60 сторис»: of those alone.
          !each.tokens.some((token) => token.type === 'what' && token.start === end + 1) &&
          per !== 'month' &&
          numbersOf(each).every((number) => number.start > start),
      ),
  );

/** Two months or more, and no beginning. */
export const isOfMonths = ({ isSpan, isStart, months }: Time): boolean => isSpan && !isStart && (months ?? 0) > 1;

/** `incl. $100 ad budget`. */
const isHeld = ({ segment }: Draft): boolean => hasSign(segment, 'held');

/** «3 поста, 5 сторис, 1 рилс (в неделю)»: how often may be said once, behind all of them. */
const isListOfRate = (segment: Segment, segments: readonly Segment[]): boolean => {
  const behind = segments.slice(segments.indexOf(segment) + 1);
  const end = behind.findIndex((each) => numbersOf(each).some(({ unit }) => unit === 'money'));
  const list = end < 0 ? behind : behind.slice(0, end);
  return list.some(
    (each) =>
      numbersOf(each).length === 0 &&
      whatsOf(each).length === 0 &&
      each.tokens.every(({ type }) => type === 'rate') &&
      ratesOf(each).some(({ per }) => per !== 'month'),
  );
};

/** `12 posts, 20 stories and 2 reels a week, €340 a month`: the week may be of all of them. */
const isOfListWithRate = (segment: Segment, segments: readonly Segment[]): boolean => {
  const behind = segments.slice(segments.indexOf(segment) + 1);
  const end = behind.findIndex((each) => each.sentence !== segment.sentence || !isOfCount(each));
  const list = behind.slice(0, end < 0 ? behind.length : end);
  const last = list.findIndex((each) => ratesOf(each).length > 0);
  const rates = last < 0 ? [] : ratesOf(list[last] as Segment); // it was found
  return rates.some(({ per }) => per !== 'month') && /^(?:and|и|&|\+|plus|плюс)$/u.test(list[last]?.joint ?? '');
};

/** «15 сторис, 3 рилс в неделю»: whether the week is of both is not told. */
const isOfAnotherRate = ({ segment, number }: Draft, segments: readonly Segment[]): boolean => {
  const next = segments[segments.indexOf(segment) + 1];
  if (isListOfRate(segment, segments) || isOfListWithRate(segment, segments)) return true;
  // `10 posts, a story every day` are no ten a day.
  const count = next === undefined ? undefined : numbersOf(next)[0];
  // `8 posts, 2 stories a day` are no eight a day.
  const isOneADay = next !== undefined && (number?.low ?? 0) > 2 * (count?.low ?? 1);
  if (isOneADay && ratesOf(next).every(({ per }) => per === 'day' || per === 'weekday')) return false;
  // `8 stories, inbox checked daily` are no eight a day.
  return (
    next?.sentence === segment.sentence &&
    (whatsOf(next).length > 0 || (joins.includes(next.joint) && numbersOf(next).length > 0)) &&
    ratesOf(next).some(({ per }) => per !== 'month')
  );
};
