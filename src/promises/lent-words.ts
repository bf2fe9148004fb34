import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { isPartOfMonth, isSameSpan, timesOf } from '#clauses/spans.ts';
import type { Token } from '#lexing/token.ts';
import { bringing } from '#lexing/told-words.ts';
import { isUnknownWord } from './strange-words.ts';

/** A number without a name takes the one before only where nothing else stands beside it. */
export const isStrangeHeir = ({ figure, heirOf, segment, number, time, rate }: Draft, line: Line): boolean =>
  heirOf !== undefined &&
  // «Охват 50 000, прирост 400 в месяц» may be of followers.
  ((heirOf.figure === 'reach' && hasSign(segment, 'gained', 'up')) ||
    (heirOf.figure !== figure && heirOf.number?.unit !== 'money') ||
    (time?.isWithin === true && rate !== undefined && !segment.tokens.includes(rate)) ||
    [...segmentsBetween(heirOf.segment, segment, line).flatMap(({ tokens }) => tokens), ...segment.tokens].some(
      (token) =>
        token !== number &&
        token.type !== 'time' &&
        token.type !== 'rate' &&
        !(heirOf.number?.unit === 'money' && bringing.test(line.textOf(token))) &&
        !/^(?:количество|кол-во|объ[её]м|число|quantity|volume|number)$/u.test(line.textOf(token)) &&
        !(token.type === 'sign' && ['atLeast', 'up', 'gained'].includes(token.sign)) &&
        !(token.type === 'sign' && (token.sign === 'piece' || line.textOf(token) === 'по')),
    ));

const segmentsBetween = (one: Segment, other: Segment, { segments }: Line): readonly Segment[] =>
  segments.slice(segments.indexOf(one) + 1, segments.indexOf(other));

/** A time of another part of the sentence may be of what stands there: «50 абонементов, старт в сентябре». */
export function isLentOddly({ figure, time, segment, number, name }: Draft, line: Line): boolean {
  const lender = line.segments.find(({ tokens }) => time !== undefined && tokens.includes(time));
  if (lender === undefined || lender === segment || (number ?? name) === undefined) return false;
  // «Срок договора 4 месяца, за это время …»
  const isSaidAgain = line.segments.some(
    (each) => each.statement === segment.statement && each.tokens.some((token) => isSameSpan(token, line.textOf)),
  );
  if (isSaidAgain) return false;
  if (figure.startsWith('costPer') && line.segments.indexOf(lender) > line.segments.indexOf(segment)) return true;
  const isNamed = numbersOf(lender).length > 0 || whatsOf(lender).length > 0;
  const isTitle = lender === line.segments[0] && lender.tokens.length === 2;
  // «на курсы кройки и шитья к 1 октября»
  const isJoined = /^(?:и|and)$/u.test(lender.joint) && lender.tokens.length === 2;
  const isOfBeginning = lender.tokens.some((token) => token.type !== 'time' && beginning.test(line.textOf(token)));
  if (isJoined && !isOfBeginning) return false;
  return (
    !isNamed &&
    !isTitle &&
    lender.tokens.some(
      (token) =>
        (isUnknownWord(token, line) && !/^(?:together|combined|both|вместе)$/u.test(line.textOf(token))) ||
        (token.type !== 'time' && beginning.test(line.textOf(token))),
    )
  );
}

/** When the work begins is no time of what it brings. */
const beginning =
  /^(?:скид|акци|цен[аы]$|оплат|набор|прайс|рассрочк|сайт|логотип|обучени|гаранти|отмен|контент-план|контракт|договор|стратеги|discount|offer|price|payment|report|audit|kick|pixel|crm|brand|live|photo|аудит|отч[её]т|website|logo|training|cancel|contract|strategy|start|launch|begin|kick|open|старт|запус|начн|начин|начал|открыва|открыт)/u;

/** `By June 30 leads a month and 10 sales`: of each month as well, or by then. */
export function isBehindRate({ figure, rate, segment }: Draft, drafts: readonly Draft[], line: Line): boolean {
  const before = line.segments[line.segments.indexOf(segment) - 1];
  return (
    rate === undefined &&
    ['visits', 'leads', 'sales'].includes(figure) &&
    /^(?:and|и|&|\+)$/u.test(segment.joint) &&
    timesOf(segment).length === 0 &&
    drafts.some((other) => other.segment === before && other.rate !== undefined && before.tokens.includes(other.rate))
  );
}

/** `500 followers and 30 leads a month`: people who follow are gained month by month, or once. */
export const isRateLent = ({ figure, rate, segment, number }: Draft, line: Line): boolean => {
  const lender = line.segments.find(({ tokens }) => rate !== undefined && tokens.includes(rate));
  // «24 сторис и 1 карусель в неделю, 600 000 ₸ в месяц»: of the week, or of the month.
  const isWork = figure === 'posts' || figure === 'stories';
  const next = line.segments[line.segments.indexOf(segment) + 1];
  const isJoined = next?.sentence === segment.sentence && /^(?:and|и|&|\+|plus|плюс)$/u.test(next.joint);
  // `4 posts and 6 stories a week for €700 a month`
  const isOfSum = (token: Token) =>
    next?.tokens.some((sum, at) => sum.type === 'number' && sum.unit === 'money' && next.tokens[at + 1] === token);
  const isOther = (token: Token) => token.type === 'rate' && token.per !== rate?.per && isOfSum(token) !== true;
  // `14 posts + daily stories` are no fourteen a day.
  const isImplied = next !== undefined && numbersOf(next).length === 0 && (number?.low ?? 0) > 2;
  const isShared = isJoined && !isImplied && next.tokens.some(isOther);
  if (isWork && lender !== undefined && lender !== segment && isShared) return true;
  // `Contract KPIs per month: 20 posts, 120 new followers`
  const behind = rate && lender?.tokens[lender.tokens.indexOf(rate) + 1];
  const isHead = behind !== undefined && /:/.test(line.textOf({ start: rate?.end ?? 0, end: behind.start }));
  return figure === 'members' && lender !== undefined && lender !== segment && !isHead && numbersOf(lender).length > 0;
};

const ofMonths = /(?:months?|weeks?|days?|месяц\p{L}*|недел\p{L}+|дн\p{L}+) ?\d+(?:[-–]| (?:to|through|по) )\d/u;
const ofOneMonth =
  /^(?:(?:in|for|в|во|на) )?(?:the )?(?:month \d|(?:first|second) month|\d(?:-?(?:й|м))? мес(?:яц)?(?![а-яё])|(?:перв|втор)\p{L}+ мес)/u;

/** `+300 in month 1, +500 in month 2`: of each month, or by its end. */
const isOneOfMonths = ({ segments, textOf }: Line): boolean =>
  segments
    .filter((each) => whatsOf(each).every(({ what }) => what === 'members'))
    .flatMap(timesOf)
    .filter((time) => inOneMonth.test(textOf(time))).length > 1;
const ofOneQuarter = /^(?:(?:в|во|за|in) )?(?:[2-4](?:-?(?:й|м))? квартал|(?:втор|трет|четв)[а-яё]+ квартал)/u;
const inOneMonth =
  /^(?:(?:in|for|за|в|во) )?(?:the )?(?:month (?:\d|one|two|three)|месяц \d|\d+(?:-?(?:й|м))? мес(?:яц)?(?![а-яё]))/u;

/** What comes in the next thirty days comes on top of the first, and later. */
const isNextSpan = (said: string, { segments, textOf }: Line): boolean =>
  /(?:next|следующ)/u.test(said) && segments.flatMap(timesOf).some((time) => /(?:first|перв)/u.test(textOf(time)));

/** «1 заявка в 2 дня», `Q1: 10 a month`: how often, or by when. */
export const isOddTime = ({ figure, kind, time, rate, segment, number }: Draft, line: Line): boolean => {
  const said = time === undefined ? '' : line.textOf(time);
  // `Next 30 days: 30`, behind the first; «месяцы 4–6: 20 постов», «в 1-й месяц 20 постов»; «2 дня: 50 лидов в день».
  if (isNextSpan(said, line) || ofMonths.test(said)) return true;
  if (figure === 'members' && isOneOfMonths(line)) return true;
  if (rate === undefined && ofOneQuarter.test(said)) return true;
  const isWork = figure === 'posts' || figure === 'stories';
  if (
    isWork &&
    ((ofOneMonth.test(said) && /(?:месяц|month \w+)$/u.test(said)) ||
      timesOf(segment).some((each) => ofOneMonth.test(line.textOf(each))))
  )
    return true;
  // «Три месяца по 30 заявок»: so many in each of them.
  const ahead = number && segment.tokens[segment.tokens.indexOf(number) - 1];
  if (time?.isSpan && !time.isStart && ahead !== undefined && line.textOf(ahead) === 'по') return true;
  const isOften = rate !== undefined && ['day', 'weekday', 'week'].includes(rate.per);
  if (isOften && time?.isSpan && !time.isStart && isPartOfMonth(said)) return true;
  // People reached in a week are no fewer by the end of the month.
  if (figure === 'reach' && rate === undefined && kind === 'amount' && /week|нед|day|дн/u.test(said)) return true;
  // «До марта 20 заявок в месяц», «1–3 месяц», `the first 3 months`: from then on, or until then.
  const isUntil = /^(?:до (?!конца)|until |till |before |to )/u.test(said);
  const isOfSeveral = /\d[-–]\d|(?:first|перв\p{L}+) (?:\d|two|three|quarter|дв|три|четыре|квартал)/u.test(said);
  if (rate !== undefined && kind === 'amount' && (isUntil || isOfSeveral)) return true;
  return (
    /^(?:в|per|every) (?:\d|дв|тр|четы|tw|th)/u.test(said) ||
    (rate !== undefined && /^(?:in |за |в )?(?:q[1-4]|.*квартал)/u.test(said) && !/^(?:by|to|к|ко|до) /u.test(said))
  );
};
