import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { isTerm } from '#domain/promise.ts';
import { harmlessDenial, influencers, mirrored, onEach } from '#lexing/doubt-words.ts';

const network =
  /^(?:вк|вконтакте|vk|инст[а-яё]*|instagram|телеграм[а-яё]*|тг|tg|telegram|одноклассник[а-яё]*|ок|фейсбук[а-яё]*|facebook|дзен[а-яё]*)$/u;
const isOnNetworks = ({ tokens }: Segment, line: Line): boolean =>
  tokens.some((token) => network.test(line.textOf(token)));

export const isOnEach = ({ segment, number }: Draft, line: Line): boolean => {
  const next = line.segments[line.segments.indexOf(segment) + 1];
  // «По 2 поста в неделю в ВК, Телеграм и Одноклассники»
  const ahead = number && segment.tokens[segment.tokens.indexOf(number) - 1];
  const isEach = ahead !== undefined && line.textOf(ahead) === 'по';
  const isMany = next?.sentence === segment.sentence && /^[,/&+и]$/u.test(next.joint) && isOnNetworks(segment, line);
  return (
    (next?.joint === '/' && line.says(onEach, next, harmlessDenial)) ||
    (isEach && (isMany || isBehindNetworks(segment, line) || line.segments.some((each) => isOfSeveral(each, line))))
  );
};

/** «ВК+ТГ: по 12 постов в месяц» */
const isBehindNetworks = (segment: Segment, { segments, textOf }: Line): boolean =>
  segments
    .slice(0, segments.indexOf(segment))
    .filter(({ sentence }) => sentence === segment.sentence)
    .flatMap(({ tokens }) => tokens)
    .filter((token) => network.test(textOf(token))).length > 1;

/** «Ведение двух аккаунтов, по 12 постов»: so many on each. */
const isOfSeveral = ({ tokens: [first, ...others] }: Segment, line: Line): boolean =>
  first !== undefined &&
  /(?:^|\s)(?:[2-9]|двух|тр[её]х|дв[ае]|три) (?:\p{L}+ )?(?:аккаунт|соцсет|площад|групп|сообществ|канал)/u.test(
    line.textOf({ start: first.start, end: others.at(-1)?.end ?? first.end }),
  );

/** «На 30 заявок больше», `30 more leads`: so many, or so many on top of today's. */
export function isCompared({ figure, kind, segment, number, name, time, rate }: Draft, line: Line): boolean {
  // `15 more paying students by March` are won until then.
  const isWon = figure === 'sales' && time !== undefined && rate === undefined;
  if (kind !== 'amount' || !['reach', 'visits', 'leads', 'sales'].includes(figure)) return false;
  const places = [number, name].flatMap((piece) => (piece === undefined ? [] : [segment.tokens.indexOf(piece)]));
  return segment.tokens.some(
    (token, at) =>
      token.type !== 'passed' &&
      /^(?:больше|меньше|more|fewer|less)$/u.test(line.textOf(token)) &&
      !(isWon && line.textOf(token) === 'more' && at === (places[0] ?? at) + 1) &&
      places.some((place) => Math.abs(place - at) === 1),
  );
}

/** Followers of those who are to write about it: `2 influencers (50k followers each)`. */
export const isOfOthers = ({ figure, segment, number }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  (figure === 'members' && sentence.some((each) => line.says(influencers, each, harmlessDenial))) ||
  (number?.unit === 'count' &&
    numbersOf(segment).length === 1 &&
    segment.tokens.some(
      (token) => token.type !== 'rate' && /^(?:each|apiece|a piece|кажд\S*|за штуку)$/u.test(line.textOf(token)),
    ));

/** `500 followers/views`, «заявок или звонков»: which of the two is not told. */
export function isEither({ segment, name, figure }: Draft, line: Line): boolean {
  const next = line.segments[line.segments.indexOf(segment) + 1];
  if (next === undefined || next.joint !== '/' || next.sentence !== segment.sentence || name === undefined)
    return false;
  const [first] = next.tokens;
  return segment.tokens.at(-1) === name && first?.type === 'what' && first.what !== figure;
}

/** `Reels & Stories 15 a month`: how many of either is not told. */
export function isOfTwoNames({ segment, number, name }: Draft, line: Line): boolean {
  const before = line.segments[line.segments.indexOf(segment) - 1];
  return (
    number?.unit === 'count' &&
    name !== undefined &&
    name === segment.tokens[0] &&
    name.start < number.start &&
    before?.sentence === segment.sentence &&
    /^(?:&|\+|\/|and|и)$/u.test(segment.joint) &&
    whatsOf(before).length > 0 &&
    numbersOf(before).length === 0
  );
}

/** `1 a day on 3 networks = 90 a month`: one of the two counts is a part of the other, or nobody posts so much. */
export const isSummedUp = (
  { figure, segment, number, name, rate }: Draft,
  drafts: readonly Draft[],
  line: Line,
): boolean => {
  const alike = drafts.filter((each) => each.figure === figure && each.segment.sentence === segment.sentence);
  const isWork = figure === 'posts' || figure === 'stories';
  const isSum =
    alike.length > 1 &&
    alike.some(
      ({ segment: each, number: sum }) =>
        hasSign(each, 'inTotal') ||
        // `TikTok management (15 posts)` counts what nobody has counted before.
        (/^[(:–-]$/.test(each.joint) &&
          alike.some((other) => other.segment === line.segments[line.segments.indexOf(each) - 1])) ||
        (each.joint === '=' && !isOfMoney(line.segments[line.segments.indexOf(each) - 1])) ||
        (sum !== undefined &&
          /^=/.test(line.textOf(sum)) &&
          !(isWork && numbersOf(each).some(({ unit }) => unit === 'money'))),
    );
  const isFar = isWork && (number?.low ?? 0) > postsMost[rate?.per ?? 'month'];
  // `MQL 120, SQL 40`: the second are among the first.
  const isQualified = name !== undefined && /^sqls?$/.test(line.textOf(name)) && alike.length > 1;
  const isMirrored =
    alike.length > 1 &&
    line.segments.some((each) => each.sentence === segment.sentence && line.says(mirrored, each, harmlessDenial));
  return isSum || isFar || isQualified || isMirrored;
};

/** `$199 = 12 posts` leads from a price to what it buys. */
const isOfMoney = (segment: Segment | undefined): boolean =>
  segment !== undefined && numbersOf(segment).length > 0 && numbersOf(segment).every(({ unit }) => unit === 'money');

const postsMost = {
  day: 7,
  weekday: 7,
  otherDay: 14,
  threeDays: 14,
  twoDays: 9,
  week: 50,
  fortnight: 100,
  month: 500,
  quarter: Infinity,
  year: Infinity,
} as const;

/** `5 sales from 20 leads`: the second is what the first is made of, whoever brings it. */
export const isPartOfOther = ({ segment }: Draft, line: Line): boolean => {
  const counts = numbersOf(segment).filter(({ unit }) => unit === 'count');
  return counts.length > 1 && counts.slice(1).some((each) => /^from /.test(line.textOf(each)));
};

/** `your 1,200 followers` are there, and nobody gains as many in a month as a daily count of them would come to. */
export function isThereAlready({ figure, segment, number, rate }: Draft, line: Line): boolean {
  if (number === undefined || number.unit !== 'count' || isTerm(figure)) return false;
  const ahead = segment.tokens[segment.tokens.indexOf(number) - 1];
  const isYours = ahead !== undefined && /^(?:your|ваш[аеиу]?|ваших)$/u.test(line.textOf(ahead));
  const perMonthMost = figure === 'members' && rate !== undefined && rate.per !== 'month' ? 1000 : Infinity;
  // `10 site visits a month` of a builder are made in person.
  const isInPerson = figure === 'visits' && rate?.per === 'month' && (number.low ?? Infinity) < leastVisits;
  return isYours || isInPerson || (number.low ?? 0) > perMonthMost;
}

/** Visits to a site that anybody would promise a month: chosen, fewer were never seen. */
const leastVisits = 50;
