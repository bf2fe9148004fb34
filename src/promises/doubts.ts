import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { numbersOf, type Segment } from '#clauses/segments.ts';
import { isWork } from '#clauses/spans.ts';
import { isCost, isMoney, isTerm } from '#domain/promise.ts';
import {
  aimed,
  apportioned,
  beyond,
  binding,
  byOwner,
  condition,
  forEach,
  forSomebody,
  harmlessDenial,
  hedge,
  market,
  narrowing,
  notPaid,
  ofCase,
  onSomeDays,
  proposing,
  resultHead,
  sequel,
} from '#lexing/doubt-words.ts';
import type { Token } from '#lexing/token.ts';
import { promised, told, toldOfCount } from '#lexing/told-words.ts';
import { isAlternative } from './alternatives.ts';
import { doubtsOfSum, isBehindSetUp, isBesides, isStartedLater } from './doubted-sums.ts';
import type { FoundAsk } from './found.ts';
import { isBehindRate, isLentOddly, isOddTime, isRateLent, isStrangeHeir } from './lent-words.ts';
import { isLoose } from './loose-numbers.ts';
import {
  isCompared,
  isEither,
  isOfOthers,
  isOfTwoNames,
  isOnEach,
  isPartOfOther,
  isSummedUp,
  isThereAlready,
} from './other-counts.ts';
import { isLikePast, isOfToday, isSpent } from './past-results.ts';
import { isStrange, labelOf } from './strange-words.ts';
import { isUnaccounted } from './unaccounted-words.ts';

/** What is asked of a draft because something said about it was put to no use: a number is never taken in part. */
export function doubtsOf(draft: Draft, drafts: readonly Draft[], line: Line): readonly FoundAsk[] {
  // What a cell of a table is headed with is said of the next one as well: `Expected: 800 sign-ups | CPA: $1`.
  const last = draft.segment.isCell ? draft.segment.sentence - 1 : draft.segment.sentence;
  const cells = line.segments.filter(({ sentence: each }) => each === last && each !== draft.segment.sentence);
  const sentence = line.segments.filter((each) => each.sentence === draft.segment.sentence);
  const ofTheLine = line.segments.filter((each) => !drafts.some(({ segment }) => segment.sentence === each.sentence));
  // What is hoped for beside it makes no hope of a budget or of work.
  const hoped = isTerm(draft.figure)
    ? [draft.segment, ...headOf(sentence, drafts, line)]
    : [...cells, ...sentence, ...ofTheLine];
  const says = isTerm(draft.figure) ? line.saysOfTerm : line.says;
  if (draft.isEach) return isPriceDoubtful(draft, sentence, line) ? ['asRead'] : [];
  const isProposed = isTerm(draft.figure) && hoped.some((each) => line.says(proposing, each, harmlessDenial));
  if (draft.figure !== 'fee' && !isProposed && hoped.some((each) => says(hedge, each, harmlessDenial)))
    return ['isPromise'];
  const isFromThen =
    draft.time !== undefined &&
    (draft.time.isStart || !draft.time.isSpan) &&
    drafts.some(({ figure }) => figure === 'fee');
  if (!isTerm(draft.figure) && !isFromThen && hoped.some((each) => line.says(resultHead, each, harmlessDenial)))
    return ['isPromise'];
  const isOffered = isTerm(draft.figure) && drafts.some(({ figure }) => figure === 'fee');
  if (draft.figure !== 'fee' && !isOffered && hoped.some((each) => line.says(forSomebody, each, harmlessDenial)))
    return ['isPromise'];
  if (draft.figure !== 'fee' && isAimedAt(draft.segment, hoped, line)) return ['isPromise'];
  if (isTold(draft, sentence, line) || isOfCase(draft, sentence, line)) return ['isPromise'];
  const [first] = sentence;
  if (first && line.says(forEach, { ...first, tokens: first.tokens.slice(0, 3) }, harmlessDenial)) return ['asRead'];
  if (isAlternative(draft, drafts, line)) return ['asRead'];
  if (isMoney(draft.figure) && isTerm(draft.figure)) {
    return doubtsOfSum(draft, drafts, sentence, ofTheLine, line);
  }
  if (isOfToday(draft, line)) return ['isPromise'];
  const beside = drafts.filter(({ segment }) => segment.sentence === draft.segment.sentence);
  if (!isTerm(draft.figure) && beside.some((each) => isLikePast(each, drafts, line) || isSpent(each, drafts, line)))
    return ['isPromise'];
  const isOpen =
    ((isCost(draft.figure) || isWork(draft)) && line.says(beyond, draft.segment, harmlessDenial)) ||
    isOverThreshold(draft, line) ||
    isOfOneNetwork(draft, sentence, line) ||
    says(narrowing, draft.segment, harmlessDenial) ||
    line.says(apportioned, draft.segment, harmlessDenial) ||
    isOnEach(draft, line) ||
    (draft.rate?.per === 'day' &&
      sentence.some((each) => isDayTold(each, draft, drafts, line) && line.says(onSomeDays, each, harmlessDenial))) ||
    isOddTime(draft, line) ||
    isPartOfOther(draft, line) ||
    isThereAlready(draft, line) ||
    isSummedUp(draft, drafts, line) ||
    (!((isTerm(draft.figure) || isCost(draft.figure)) && isBehindSetUp(drafts)) &&
      sentence.some((each) => line.says(sequel, each, harmlessDenial) && !isThenPaid(each, drafts))) ||
    [...sentence, ...ofTheLine].some((each) => says(condition, each, harmlessDenial)) ||
    isCompared(draft, line) ||
    isOfOthers(draft, sentence, line) ||
    isLoose(draft, drafts, sentence, line) ||
    isStrangeHeir(draft, line) ||
    isLentOddly(draft, line) ||
    isRateLent(draft, line) ||
    isBehindRate(draft, drafts, line) ||
    isEither(draft, line) ||
    isOfTwoNames(draft, line) ||
    isOnTopOfPay(draft, line) ||
    isOfOwner(draft, line) ||
    (isWork(draft) &&
      (isBesides(sentence, line) ||
        isStartedLater(draft, line) ||
        isOfMany(draft) ||
        line.says(market, draft.segment, harmlessDenial))) ||
    isStrange(draft, drafts, line) ||
    isUnaccounted(draft, drafts, sentence, line);
  return isOpen ? ['asRead'] : [];
}

/** What is said ahead of a sum or of work in its sentence; of a result that stands there only its title. */
function headOf([first]: readonly Segment[], drafts: readonly Draft[], line: Line): readonly Segment[] {
  if (first === undefined) return [];
  const isOfResult = drafts.some(({ figure, segment }) => segment === first && !isTerm(figure));
  return [isOfResult ? { ...first, tokens: labelOf(first, line) } : first];
}

/** «Выпускаем 300 публикаций в месяц» are for all that the contractor works for. */
const isOfMany = ({ number, rate }: Draft): boolean =>
  rate?.per === 'month' && number?.unit === 'count' && (number.low ?? 0) > mostOfMonth;

/** Posts or stories, where they are counted by the month: chosen above all packages for one business that were seen. */
const mostOfMonth = 150;

/** «Настройка 14 000 ₽, дальше ведение 17 000 ₽ в месяц» says of nothing else when it is. */
const isThenPaid = (segment: Segment, drafts: readonly Draft[]): boolean =>
  isBehindSetUp(drafts) &&
  drafts.some((each) => each.segment === segment && isMoney(each.figure) && isTerm(each.figure));

/** «Оклад 50 000 + 100 ₽ за заявку»: a reward, and not all that one costs. */
function isOnTopOfPay({ figure, segment, number }: Draft, { segments, textOf }: Line): boolean {
  if (!isCost(figure) || number === undefined) return false;
  const before = segments[segments.indexOf(segment) - 1];
  const own = segment.tokens.slice(0, segment.tokens.indexOf(number));
  const isPay = (token: Token) => /^(?:оклад|base|salary|ставка|фикс[а-яё]*|commission)$/u.test(textOf(token));
  // `Cost per lead $12 plus our fee of $5 per lead`
  const next = segments[segments.indexOf(segment) + 1];
  const isFeeBehind =
    next?.sentence === segment.sentence &&
    /^(?:\+|plus|плюс)$/u.test(next.joint) &&
    numbersOf(next).some(({ unit }) => unit === 'money') &&
    next.tokens.some((token) => /(?:fee|commission|комисси|вознагражд|работ)/u.test(textOf(token)));
  if (isFeeBehind) return true;
  // `$950 monthly, plus a success fee of $15 per lead`
  if (own.some((token) => /^(?:success|bonus|премия|бонус)$/u.test(textOf(token)))) return true;
  const isPlus = (said: string) => /^(?:\+|plus|плюс|and|и)$/u.test(said);
  return (
    (isPlus(segment.joint) && before?.tokens.some(isPay) === true) ||
    (own.some(isPay) && own.some((token) => isPlus(textOf(token))))
  );
}

/** «Сторис каждый день снимает ваш администратор», `12 posts (4 from you)`. */
function isOfOwner({ figure, segment }: Draft, line: Line): boolean {
  if (figure !== 'posts' && figure !== 'stories') return false;
  // `Hiring: you publish 5 posts a week` speaks to the contractor.
  if (
    line.segments[0]?.tokens.some((token) => /^(?:hiring|wanted|vacancy|вакансия|требуется)$/u.test(line.textOf(token)))
  )
    return false;
  const at = line.segments.indexOf(segment);
  const [before, next] = [line.segments[at - 1], line.segments[at + 1]];
  const isBeside = (each: Segment | undefined): each is Segment =>
    each?.sentence === segment.sentence &&
    (numbersOf(each).length === 0 || each.joint === '(' || (each === before && /^(?:and|и)$/u.test(segment.joint)));
  return [segment, ...[before, next].filter(isBeside)].some((each) => line.says(byOwner, each, harmlessDenial));
}

/** `1 post a day, except Sundays`; `you get a report each Friday` says nothing of the posts. */
const isDayTold = (segment: Segment, draft: Draft, drafts: readonly Draft[], { textOf }: Line): boolean =>
  // «Пост по вторникам и пятницам, сторис каждый день»
  !drafts.some((other) => other !== draft && other.segment === segment && other.rate !== undefined) &&
  (segment === draft.segment ||
    segment.tokens.length <= daysMost ||
    // `We post Monday to Friday, one post a day`
    [/^(?:mon|пн|понедельн)/u, /^(?:fri|пт|пятниц)/u].every((day) =>
      segment.tokens.some((token) => day.test(textOf(token))),
    ));

/** Words of a clause that only names days. */
const daysMost = 4;

/** `Goal: 40 leads a month` is no promise, a KPI is one. */
const isAimedAt = (own: Segment, around: readonly Segment[], line: Line): boolean => {
  const isBound = (each: Segment) => line.says(binding, each, harmlessDenial);
  // `Target CPL $25, guaranteed CPL $35`: only the second binds.
  if (line.says(aimed, own, harmlessDenial) && !isBound(own)) return true;
  return around.some((each) => line.says(aimed, each, harmlessDenial)) && !around.some(isBound);
};

/** Taken off a bill, or under a condition: `the client may deduct $45 per missed reel`. */
const isPriceDoubtful = ({ segment }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  line.says(notPaid, segment, harmlessDenial) || sentence.some((each) => line.says(condition, each, harmlessDenial));

/** `Leads over 50 a month are charged $10 each`: nobody promises them. */
function isOverThreshold({ figure, segment, number }: Draft, line: Line): boolean {
  if (isTerm(figure) || number === undefined) return false;
  const counts = numbersOf(segment).filter(({ unit }) => unit === 'count');
  const isOver = counts.some((each) => /^(?:over|above|more than|свыше|больше)/u.test(line.textOf(each)));
  const isPriced = numbersOf(segment).some(({ unit }) => unit === 'money');
  return isOver && isPriced;
}

/** `CPL on Meta $11, on TikTok $8`: which of them counts is not told. */
const isOfOneNetwork = ({ figure, segment }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  isCost(figure) &&
  sentence.filter(
    (each) =>
      numbersOf(each).some(({ unit }) => unit === 'money') &&
      each.tokens.some((token) => ofNetwork.test(line.textOf(token))),
  ).length > 1 &&
  segment.tokens.some((token) => ofNetwork.test(line.textOf(token)));

const ofNetwork =
  /^(?:(?:on |in )?(?:meta|google|facebook|instagram|tik-?tok|linkedin|youtube)|вк|vk|яндекс[а-яё]*|директ[а-яё]*|телеграм[а-яё]*|telegram)(?: ads)?$/u;

/** `Case: car wash, fee £400 a month, 90 bookings`: what was paid for it, and what it brought. */
function isOfCase({ figure }: Draft, sentence: readonly Segment[], line: Line): boolean {
  const isHead = line.segments.slice(0, 2).some((each) => line.says(ofCase, each, harmlessDenial));
  const isSaid = sentence.some((each) => line.says(ofCase, each, harmlessDenial));
  const isOffered = sentence.some((each) => line.says(promised, each, harmlessDenial));
  const isRow = line.segments.some(({ isCell }) => isCell);
  return !isOffered && (isSaid || (isHead && (isRow || isTerm(figure))));
}

/** `in the first 90 days`, `over the next month`: still to come. */
const ahead = /first|next|coming|перв|ближайш|следующ/u;

/** A story of what has been is of the whole line, but for what is promised in so many words. */
function isTold({ figure, segment, time }: Draft, sentence: readonly Segment[], line: Line): boolean {
  if (isTerm(figure)) return false;
  if (line.isQuoted) return true;
  if (sentence.some((each) => line.says(told, each, harmlessDenial))) return true;
  const isToldOfCount = (each: Segment) => {
    const same = line.segments.filter((other) => other.sentence === each.sentence);
    const isByDate = same.some(({ tokens }) =>
      tokens.some((token) => token.type === 'time' && (!token.isSpan || ahead.test(line.textOf(token)))),
    );
    return !isByDate && line.says(toldOfCount, each, harmlessDenial);
  };
  if (sentence.some(isToldOfCount)) return true;
  const isPromised = sentence.some((each) => line.says(promised, each, harmlessDenial));
  const isDated = time !== undefined && !time.isSpan;
  return (
    !isPromised &&
    !isDated &&
    line.segments.some((each) => each !== segment && (line.says(told, each, harmlessDenial) || isToldOfCount(each)))
  );
}
