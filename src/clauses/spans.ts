import { isMoney, isTerm } from '#domain/promise.ts';
import { sameSpan } from '#lexing/passed-over.ts';
import { matchAt } from '#lexing/pattern.ts';
import type { Per, TimeToken, Token } from '#lexing/token.ts';
import type { Draft } from './draft.ts';
import type { Line } from './nearest.ts';
import { hasSign, type Segment } from './segments.ts';

export type Time = Token & TimeToken;
export type Rate = Token & { readonly per: Per };

export const timesOf = ({ tokens }: Segment): readonly Time[] => tokens.filter((token) => token.type === 'time');
export const isWork = ({ figure }: Draft): boolean => figure === 'posts' || figure === 'stories';
export const joins: readonly string[] = ['and', 'и', '&', 'plus', 'а также', 'плюс', '+', '/'];

/** `15 posts in 5 days for $60`: the sum is of all of them. */
export function sumOfWork(drafts: readonly Draft[]): void {
  const works = drafts.filter(isWork);
  const sums = drafts.filter(({ figure }) => isMoney(figure) && isTerm(figure));
  const [sum] = sums;
  const isOfWork =
    sum !== undefined && (works.some(({ segment }) => segment === sum.segment) || hasSign(sum.segment, 'price', 'fee'));
  const isAllAtOnce = works.length > 0 && works.every(({ time, rate }) => time?.isSpan && rate === undefined);
  if (
    sum &&
    sums.length === 1 &&
    isAllAtOnce &&
    drafts.length === works.length + 1 &&
    !sum.rate &&
    !sum.isOnce &&
    isOfWork
  )
    sum.time ??= works[0]?.time;
}

/** «90 000 ₽ за 3 месяца работы, туда входит 36 постов и 60 сторис»: all of it is done for that sum. */
export function workHeld(drafts: readonly Draft[]): void {
  const [sum, ...others] = drafts.filter(({ figure }) => isMoney(figure) && isTerm(figure));
  if (sum?.time === undefined || sum.rate !== undefined || others.length > 0) return;
  const behind = drafts
    .slice(drafts.indexOf(sum) + 1)
    .filter(({ segment }) => segment.sentence === sum.segment.sentence);
  const [first] = behind;
  if (first === undefined || !hasSign(first.segment, 'held') || !behind.every(isWork)) return;
  for (const work of behind) if (work.rate === undefined) work.time ??= sum.time;
}

/** `Launch package $900 one-time: 9 posts`: all of them are made for what is paid once, where nothing is said of a month. */
export function workPaidOnce(segments: readonly Segment[], drafts: readonly Draft[]): void {
  const works = drafts.filter(isWork);
  const sums = drafts.filter(({ figure }) => isMoney(figure) && isTerm(figure));
  const isTimed = segments.some(({ tokens }) => tokens.some(({ type }) => type === 'rate' || type === 'time'));
  const isAllOnce = sums.length === 1 && sums[0]?.isOnce === true && drafts.length === works.length + 1;
  if (isAllOnce && !isTimed) for (const work of works) work.isOnce = true;
}

/** `€720 for the six weeks`: paid in all of that time. */
export function spanOfSum(
  { segment, number, rate, isOnce }: Draft,
  segments: readonly Segment[],
  textOf: Line['textOf'],
): Time | undefined {
  if (number === undefined || rate !== undefined || isOnce) return undefined;
  const at = segment.tokens.indexOf(number);
  // «Стоимость услуг за 3 месяца – 96 000 ₽»
  const before = segments[segments.indexOf(segment) - 1];
  const isTitled = at === 0 && /^[-–]$/.test(segment.joint) && before !== undefined && hasSign(before, 'price');
  const ahead = isTitled
    ? before.tokens.at(-1)
    : hasSign(segment, 'fee', 'ads', 'price')
      ? segment.tokens[at - 1]
      : undefined;
  // `$2,000 ad budget across the 3 months`
  const behind = segment.tokens.slice(at + 1).find(({ type }) => type !== 'sign');
  return [behind, ahead].find((token) => token?.type === 'time' && isPaidOver(token, textOf)) as Time | undefined; // found by its type
}

/** `$800 for months 1-3` is paid in each of them. */
export const isPaidOver = (time: Token & TimeToken, textOf: Line['textOf']): boolean =>
  time.isSpan && !time.isStart && /^(?:for|over|across|за|на) (?!months? \d|месяц\p{L}* \d)/u.test(textOf(time));

export const isSameSpan = (token: Token, textOf: Line['textOf']): boolean =>
  matchAt(sameSpan, textOf(token), 0) !== undefined;

/** «За то же время 36 постов»: the span that was said last before it. */
export function spanSaidAgain(segments: readonly Segment[], drafts: readonly Draft[], textOf: Line['textOf']): void {
  for (const draft of drafts) {
    const again = segments.find(
      ({ tokens, sentence }) =>
        sentence === draft.segment.sentence &&
        tokens.some((token, at) => {
          if (!isSameSpan(token, textOf)) return false;
          // `Term 6 months, for the whole term: 240 leads, 3,000 followers`
          const next = tokens[at + 1];
          const isHead = next !== undefined && /:/.test(textOf({ start: token.end, end: next.start }));
          return tokens === draft.segment.tokens || isHead;
        }),
    );
    if (draft.time || draft.rate || again === undefined) continue;
    draft.time = segments
      .slice(0, segments.indexOf(again))
      .flatMap(timesOf)
      .findLast(({ isSpan, isStart }) => isSpan && !isStart);
  }
}

/** «25 постов за 10 дней», `6-week campaign: 18 posts`: so many in all of that time. */
export function spanOfWork({ segment }: Draft, segments: readonly Segment[], textOf: Line['textOf']): Time | undefined {
  // `Month 1: 24 posts` is none: whether it goes on so is not told.
  const isNumbered = (time: Time) => /^(?:month|week|day|месяц|недел[яю]|день)\s?\d/u.test(textOf(time));
  const isSpan = (time: Time) =>
    !time.isStart && !/^за месяц$/u.test(textOf(time)) && !isNumbered(time) && !isOfPhase(time, segment);
  const head = segments.find(({ sentence }) => sentence === segment.sentence);
  const [ahead] = head === undefined ? [] : timesOf(head);
  const isHead =
    head !== undefined &&
    ahead !== undefined &&
    (isHeading(ahead, head, textOf) || isBeforeBrackets(ahead, head, segments));
  // «KPI на первые 3 месяца | … | публикаций 60»
  const [title] = segments;
  const [ofTable] = title === undefined ? [] : timesOf(title);
  const isOfTable =
    title !== undefined && ofTable !== undefined && title.tokens.at(-1) === ofTable && segments[1]?.isCell;
  // `25 posts and 25 stories in 5 weeks`
  const next = segments[segments.indexOf(segment) + 1];
  const isJoined = next !== undefined && next.sentence === segment.sentence && joins.includes(next.joint);
  const before = segments[segments.indexOf(segment) - 1];
  const isBehind = before !== undefined && before.sentence === segment.sentence && joins.includes(segment.joint);
  return (
    timesOf(segment).find(isSpan) ??
    (isJoined ? timesOf(next).find(isSpan) : undefined) ??
    (isBehind ? timesOf(before).find(isSpan) : undefined) ??
    (isHead && isSpan(ahead) ? ahead : undefined) ??
    (isOfTable && isSpan(ofTable) ? ofTable : undefined) ??
    spanInBrackets(segment, segments, textOf)
  );
}

/** «KPI за срок договора (6 месяцев): публикации — 120»: in brackets before the colon that heads the list. */
function spanInBrackets(
  { statement, tokens }: Segment,
  segments: readonly Segment[],
  textOf: Line['textOf'],
): Time | undefined {
  const at = segments.findIndex((each) => each.joint === '(' && isTermIn(each, textOf));
  const [brackets, next] = [segments[at], segments[at + 1]];
  const [time] = brackets === undefined ? [] : timesOf(brackets);
  const start = next?.tokens[0]?.start ?? 0;
  const isHead = time !== undefined && brackets?.statement === statement && start > time.end;
  const isAhead = isHead && (tokens[0]?.start ?? 0) >= start && /\)\s?:/.test(textOf({ start: time.end, end: start }));
  return isAhead && time.isSpan && !time.isStart ? time : undefined;
}

/** `(6 months)`, «(срок 6 месяцев)». */
const isTermIn = (segment: Segment, textOf: Line['textOf']): boolean =>
  timesOf(segment).length === 1 &&
  segment.tokens.every(
    (token) => token.type === 'time' || /^(?:срок|период|term|period|duration)$/u.test(textOf(token)),
  );

/** «KPI подрядчика на полугодие: 60 публикаций»: at the head of a list, or right before its colon. */
const isHeading = (time: Time, { tokens }: Segment, textOf: Line['textOf']): boolean => {
  const at = tokens.indexOf(time);
  const next = tokens[at + 1];
  // «По договору за 6 месяцев Исполнитель обеспечивает: 72 публикации»
  const number = tokens.slice(at).find(({ type }) => type === 'number');
  const isBeforeColon = (token: Token | undefined) =>
    token !== undefined && /:/.test(textOf({ start: time.end, end: token.start }));
  return at <= 1 || isBeforeColon(next) || (at <= headMost && isBeforeColon(number));
};

/** Words before the time at the head of a list. */
const headMost = 3;

/** `Content package for 3 months (36 posts, 48 stories)`. */
const isBeforeBrackets = (time: Time, head: Segment, segments: readonly Segment[]): boolean =>
  head.tokens.at(-1) === time && segments[segments.indexOf(head) + 1]?.joint === '(';

const spans: readonly (readonly [number, Per])[] = [
  [1, 'month'],
  [3, 'quarter'],
  [12, 'year'],
];

/** «72 000 ₽ за квартал»: what is paid for a span of time is so much of each month in it. */
export function spanBeside(number: Token, { tokens }: Segment, textOf: Line['textOf']): Rate | undefined {
  const at = tokens.indexOf(number);
  if (tokens.some(({ type }) => type === 'rate')) return undefined;
  // «75 000 ₽ за весь срок», «цена контракта 480 000 ₽ за год»
  const isWhole = (token: Token) =>
    token.type === 'sign' &&
    (token.sign === 'inTotal' || /^(?:цена|стоимость) (?:контракта|договора)$/u.test(textOf(token)));
  if (tokens.some(isWhole)) return undefined;
  const ahead = tokens[at - 1];
  // «Контент-план на 3 месяца: 30 000 ₽»
  const isLabel = ahead !== undefined && /:/.test(textOf({ start: ahead.end, end: number.start }));
  const time = [tokens[at + 1], isLabel ? undefined : ahead].find(
    // `$800 for months 1-3` is paid in each of them.
    (token) =>
      token?.type === 'time' &&
      token.isSpan &&
      !token.isStart &&
      !/(?:months?|месяц\p{L}*) \d|^(?:через|спустя|after|in) /u.test(textOf(token)),
  ) as Time | undefined; // found by its type
  // «96 000 ₽ за 3 месяца» is paid for them together, as for any other number of months.
  if (time && (time.months ?? 0) > 1 && /\d[\s-]?(?:mo|мес)|months|месяц/u.test(textOf(time))) return undefined;
  const per = spans.find(([months]) => months === time?.months)?.[1];
  return time && per && !isPartOfMonth(textOf(time)) ? Object.assign(time, { per }) : undefined;
}

/** «Прогрев 14 дней: 70 сторис» are so many of those days, and of no month. */
export function isPartOfMonth(said: string): boolean {
  const [, count = '1', unit] = /(\d+)?[\s-]?(day|дн|ден|сут|week|wk|нед)/u.exec(said) ?? [];
  return unit !== undefined && Number(count) * (/^(?:week|wk|нед)/u.test(unit) ? 7 : 1) < 28;
}

/** «Тест 5 дней», `Setup: 2 weeks`: how long a part of the work takes, and no time of what it brings. */
export const isOfPhase = (time: Token, { tokens }: Segment): boolean => {
  const at = tokens.indexOf(time);
  const ahead = tokens[at - 1];
  // `Month 1 is set-up, from month 2 …`
  const behind = tokens.slice(at + 1).filter((token) => token.type !== 'sign' || token.sign !== 'link');
  const isAll = at === 0 && behind.some(isPhase) && behind.every((token) => isPhase(token) || isAdsNamed(token));
  if (time.type === 'time' && !time.isStart && isAll) return true;
  return time.type === 'time' && time.isSpan && ahead !== undefined && isPhase(ahead);
};

/** «За 2 недели запустим рекламу». */
const isAdsNamed = (token: Token): boolean =>
  token.type === 'sign' && (token.sign === 'ads' || token.sign === 'targeting');

const isPhase = (token: Token): boolean =>
  token.type === 'word' ? token.isPhase === true : token.type === 'sign' && token.sign === 'once';
