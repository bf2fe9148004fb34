import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { isPartOfMonth, isWork, timesOf } from '#clauses/spans.ts';
import { isCost, isMoney, isTerm } from '#domain/promise.ts';
import { isSameCurrency } from '#i18n/currency-said.ts';
import {
  allIn,
  apportioned,
  besides,
  commonly,
  divided,
  entrusted,
  forYou,
  harmlessDenial,
  market,
  notPaid,
  ofCase,
  ofPlacement,
  ofThatSum,
  onSomeDays,
  onTop,
  sequel,
  underCondition,
  wasPaid,
  wasSpent,
} from '#lexing/doubt-words.ts';
import { promised, told } from '#lexing/told-words.ts';
import type { FoundAsk } from './found.ts';
import { tier } from './package-price.ts';
import { isSpent } from './past-results.ts';
import { isStrangeSum } from './strange-words.ts';

/** Of what is paid: somebody else's, given back, for another span, one of several. */
export function doubtsOfSum(
  draft: Draft,
  drafts: readonly Draft[],
  sentence: readonly Segment[],
  ofTheLine: readonly Segment[],
  line: Line,
): readonly FoundAsk[] {
  if (sentence.some((each) => line.says(ofCase, each, harmlessDenial))) return ['isPromise'];
  if ([...sentence, ...ofTheLine].some((each) => line.says(market, each, harmlessDenial))) return ['asRead'];
  if (sentence.some((each) => line.says(sequel, each, harmlessDenial)) && !isBehindSetUp(drafts)) return ['asRead'];
  if (isUnderCondition(sentence, line)) return ['asRead'];
  if (sentence.some((each) => line.says(divided, each, harmlessDenial))) return ['asRead'];
  if (isBesides(sentence, line)) return ['feeOrAdMoney'];
  if (isSumOfOthers(draft, drafts, line)) return ['asRead'];
  if (isRestated(draft, drafts) || isAllIn(draft, sentence, line)) return ['feeOrAdMoney'];
  if (isBehindShareOfSpend(draft, line)) return ['feeOrAdMoney'];
  if (draft.rate?.per === 'day' && line.says(onSomeDays, draft.segment, harmlessDenial)) return ['asRead'];
  const isTermSaid = [...sentence, ...ofTheLine].some((each) =>
    timesOf(each).some(({ isSpan, isStart, months }) => isSpan && !isStart && (months ?? 0) > 1),
  );
  if (isWholeOfMonths(draft, drafts) && !isTermSaid) return ['period'];
  if (draft.figure === 'fee' && line.says(commonly, draft.segment, harmlessDenial)) return ['asRead'];
  if (draft.figure === 'adMoney' && line.says(apportioned, draft.segment, harmlessDenial)) return ['asRead'];
  const past = draft.figure === 'fee' ? wasSpent : wasPaid;
  const isOfThePast = line.says(past, draft.segment, harmlessDenial);
  if (isOfThePast || isSpent(draft, drafts, line) || isToldOf(draft, sentence, line)) return ['isPromise'];
  if (isForDays(draft, drafts, line)) return ['period'];
  const isFirst = timesOf(draft.segment).some((time) => time.months === 1 && /first|перв/u.test(line.textOf(time)));
  const isForBeginning =
    draft.rate !== undefined &&
    (isFirst || /(?:first|перв)(?!.* of (?:each|every) month)/u.test(line.textOf(draft.rate)));
  const statement = line.segments.filter((each) => each.statement === draft.segment.statement);
  if (isForBeginning || isOfNumberedMonth(statement, line) || isOfFewDays(draft, sentence, line)) return ['asRead'];
  if (isChoiceOfSums(draft, line) || isForEach(draft, line) || isBesideShare(draft, line)) return ['asRead'];
  if (line.saysOfTerm(notPaid, draft.segment, harmlessDenial)) return ['asRead'];
  if (isInOtherCurrency(draft, drafts) || isOneOfPackages(draft, drafts)) return ['asRead'];
  if (isBesideNamedFee(draft, drafts, line) || isPlaced(draft, line)) return ['feeOrAdMoney'];
  if (sentence.flatMap(numbersOf).filter(({ unit }) => unit === 'share').length > 1) return ['asRead'];
  // Money that others have given to be spent is no budget of this plan.
  const words = draft.figure === 'fee' ? onTop : entrusted;
  const isDoubtful = [draft.segment, titleOf(draft.segment, line)].some(
    (each) => each !== undefined && line.says(words, each, harmlessDenial),
  );
  if (isStartedLater(draft, line) || isPartSaid(draft, line) || isForAll(draft, sentence, line)) return ['asRead'];
  return isDoubtful || isStrangeSum(draft, line) ? ['feeOrAdMoney'] : [];
}

/** «1 месяц — 15 000 ₽, 2 месяц — 20 000 ₽»: of each month another sum. */
const isOfNumberedMonth = (sentence: readonly Segment[], line: Line): boolean => {
  const ofSums = sentence.filter((each) => numbersOf(each).every(({ unit }) => unit === 'money'));
  const months = ofSums.flatMap(timesOf).filter((time) => ofNumberedMonth.test(line.textOf(time)));
  return months.length > 1 || months.some((time) => /\d(?:[-–]| (?:to|through|по) )\d/u.test(line.textOf(time)));
};

/** `month 2`, «2-й месяц», «со 2-го»; and not `2 months`. */
const ofNumberedMonth =
  /^(?:(?:in|from|с|со|в|во) )?(?:month \d|\d+(?:-?(?:й|го|м))? мес(?:яц|\.)?$|месяц \d|(?:перв|втор|трет)\p{L}+ месяц|months? \d)/u;

/** «Тест 7 дней: 1 000 ₽ в день» is paid on no other day. */
const isOfFewDays = ({ rate }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  rate?.per === 'day' &&
  sentence.flatMap(timesOf).some((time) => time.isSpan && !time.isStart && isPartOfMonth(line.textOf(time)));

/** «Ведение 30 000 ₽ за 30 дней»: a month's, or paid but once. */
const isForDays = ({ figure, rate, time }: Draft, drafts: readonly Draft[], line: Line): boolean =>
  figure === 'fee' &&
  rate === undefined &&
  time?.months === 1 &&
  /day|дн|week|нед/u.test(line.textOf(time)) &&
  // `15 posts in 5 days for $60` are paid for once.
  !drafts.some((other) => isWork(other) && other.time === time);

/** `Ad budget $500 or $1,000`. */
const isChoiceOfSums = ({ number }: Draft, line: Line): boolean =>
  number !== undefined && number.low !== number.high && / (?:or|или) /u.test(line.textOf(number));

/** `$500 a month + 10 % of ad spend`: what is paid besides grows with something else. */
function isBesideShare({ figure, segment }: Draft, line: Line): boolean {
  const next = line.segments[line.segments.indexOf(segment) + 1];
  return (
    figure === 'fee' &&
    next?.sentence === segment.sentence &&
    /^(?:\+|plus|плюс|and|и)$/u.test(next.joint) &&
    numbersOf(next).some(({ unit }) => unit === 'share') &&
    next.tokens.some((token) => ofShare.test(line.textOf(token)))
  );
}

const ofShare = /(?:spend|budget|sales|revenue|turnover|orders|бюджет|оборот|выручк|продаж|прибыл|commission|комисси)/u;

/** «VK и Telegram по 15 000 ₽ в месяц»: so much for each of them. */
const isForEach = ({ figure, segment, number }: Draft, line: Line): boolean => {
  const ahead = number && segment.tokens[segment.tokens.indexOf(number) - 1];
  const isManyTimes = segment.tokens.some(
    (token, at) =>
      (token.type === 'number' && token.unit === 'times') ||
      line.textOf(token) === 'раза' ||
      // «Платите раз в квартал 45 000 ₽ за ведение»
      (line.textOf(token) === 'раз' && !(hasSign(segment, 'fee') && segment.tokens[at + 1]?.type === 'rate')),
  );
  return figure === 'fee' && ((ahead !== undefined && line.textOf(ahead) === 'по') || isManyTimes);
};

/** What stands before a dash or a colon. */
function titleOf(segment: Segment, { segments }: Line): Segment | undefined {
  const before = segments[segments.indexOf(segment) - 1];
  const isTitle = before?.sentence === segment.sentence && /^[-–:]$/.test(segment.joint);
  return isTitle && numbersOf(before).length === 0 ? before : undefined;
}

/** «При желании: +4 поста за 3 000 ₽». */
export function isBesides([head]: readonly Segment[], line: Line): boolean {
  if (head === undefined) return false;
  const number = head.tokens.findIndex(({ type }) => type === 'number');
  const tokens = number < 0 ? head.tokens : head.tokens.slice(0, number);
  return tokens.length > 0 && line.says(besides, { ...head, tokens }, harmlessDenial);
}

/** «Стоимость 28 000 ₽ в месяц, для вас 24 000 ₽»: the first is nobody's. */
const isForAll = ({ figure, segment }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  figure === 'fee' &&
  sentence.some(
    (each) =>
      sentence.indexOf(each) > sentence.indexOf(segment) &&
      numbersOf(each).some(({ unit }) => unit === 'money') &&
      whatsOf(each).every(({ isCost }) => !isCost) &&
      line.says(forYou, each, harmlessDenial),
  );

/** `From month 4 the fee is £550 a month`: another, or none, until then. */
export const isStartedLater = ({ segment }: Draft, { segments }: Line): boolean => {
  const before = segments[segments.indexOf(segment) - 1];
  const isHead = before?.sentence === segment.sentence && /^[-–:]$/.test(segment.joint) && before.tokens.length <= 3;
  const times = [...timesOf(segment), ...(isHead && numbersOf(before).length === 0 ? timesOf(before) : [])];
  const isOfResult = whatsOf(segment).some(({ what }) => !['posts', 'stories', 'other'].includes(what));
  // `Set-up $650 once, from month 2 $480 a month`: what is paid before is told.
  const isBehindFirst = segments.some((each) => each !== segment && hasSign(each, 'once'));
  const least = isBehindFirst ? 2 : 1;
  return !isOfResult && times.some(({ isStart, months }) => isStart && (months ?? 0) > least);
};

/** `Fee £600 a month. Of this £150 is used for boosting.` */
const isPartSaid = ({ figure, segment }: Draft, line: Line): boolean =>
  figure === 'fee' &&
  line.segments.some(
    (each) =>
      each !== segment &&
      line.segments.indexOf(each) > line.segments.indexOf(segment) &&
      numbersOf(each).some(({ unit }) => unit === 'money') &&
      line.says(ofThatSum, each, harmlessDenial),
  );

/** `If you cancel, $399 a month`. */
const isUnderCondition = ([first]: readonly Segment[], line: Line): boolean => {
  const [opening, second] = first?.tokens ?? [];
  const isIf = opening !== undefined && /^(?:if|если|unless)$/u.test(line.textOf(opening));
  const tokens = [opening, second].filter((token) => token !== undefined);
  return isIf || (first !== undefined && line.says(underCondition, { ...first, tokens }, harmlessDenial));
};

/** What was spent in a story is no budget of this plan. */
const isToldOf = ({ figure }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  figure === 'adMoney' &&
  sentence.some((each) => line.says(told, each, harmlessDenial)) &&
  !sentence.some((each) => line.says(promised, each, harmlessDenial));

/** `Set-up £450, then £295 a month` tells the two apart, and so it does before several packages. */
export const isBehindSetUp = (drafts: readonly Draft[]): boolean => {
  const [first, ...others] = drafts.filter(({ figure, isEach }) => isMoney(figure) && isTerm(figure) && !isEach);
  const isBehindPiece = first?.rate?.per === 'month' && drafts[0]?.isEach === true;
  // «Разработка стратегии 25 000 ₽, затем ведение 30 000 ₽ в месяц»
  if (isBehindPiece && others.length === 0) return true;
  return (
    first?.isOnce === true &&
    (others.length > 0 || drafts.some(({ figure }) => isCost(figure))) &&
    others.every(({ rate }) => rate?.per === 'month' || rate?.per === 'day')
  );
};

/** `500 BYN / 15 000 RUB`: one price in two currencies, or two. */
const isInOtherCurrency = ({ figure, segment, number }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (other) =>
      other.segment.sentence === segment.sentence &&
      other.figure === figure &&
      other.number?.unit === 'money' &&
      other.number.currency !== undefined &&
      number?.currency !== undefined &&
      !isSameCurrency(other.number.currency, number.currency),
  );

/** `Management $500 a month, stock photos $40 a month`: beside what is named the fee another sum may be anything. */
const isBesideNamedFee = ({ figure, segment }: Draft, drafts: readonly Draft[], line: Line): boolean =>
  figure === 'fee' &&
  segment !== line.segments[0] &&
  !isNamedFee(segment, line) &&
  !segment.tokens.some((token) => tier.test(line.textOf(token))) &&
  drafts.some(
    (other) =>
      other.figure === 'fee' &&
      other.segment !== segment &&
      other.segment.sentence === segment.sentence &&
      isNamedFee(other.segment, line),
  );

/** «Посевы в пабликах 15 000 ₽ в месяц», «20 000 ₽ в месяц, оплачиваются напрямую площадке». */
function isPlaced({ figure, segment }: Draft, line: Line): boolean {
  if (figure !== 'fee') return false;
  const next = line.segments[line.segments.indexOf(segment) + 1];
  const isBehind = next?.sentence === segment.sentence && numbersOf(next).length === 0;
  const before = line.segments[line.segments.indexOf(segment) - 1];
  const isTitle = before?.sentence === segment.sentence && numbersOf(before).length === 0;
  const around = [segment, ...(isBehind ? [next] : []), ...(isTitle && before ? [before] : [])];
  return (
    !around.some((each) => hasSign(each, 'fee')) && around.some((each) => line.says(ofPlacement, each, harmlessDenial))
  );
}

/** As much as two or more others together. */
function isAddedUp(number: Draft['number'], drafts: readonly Draft[]): boolean {
  const sums = drafts.filter(
    (each) => isMoney(each.figure) && isTerm(each.figure) && !each.isEach && each.number !== number,
  );
  const whole = sums.reduce((sum, each) => sum + (each.number?.low ?? Number.NaN), 0);
  return sums.length > 1 && whole === number?.low;
}

/** `15 % of your ad spend, so on $3,000 a month that's $450`. */
const isBehindShareOfSpend = ({ figure, segment }: Draft, line: Line): boolean =>
  figure === 'fee' &&
  line.segments.some(
    (each) =>
      each.statement === segment.statement &&
      line.segments.indexOf(each) < line.segments.indexOf(segment) &&
      numbersOf(each).some(({ unit }) => unit === 'share') &&
      whatsOf(each).every(({ what }) => what === 'other') &&
      (hasSign(each, 'ads', 'budget', 'fee') || each.tokens.some((token) => /^spend$/.test(line.textOf(token)))),
  );

/** `20 posts a month, so $300 in total`: of a month, or of all. */
const isWholeOfMonths = ({ figure, segment, rate, time, isOnce }: Draft, drafts: readonly Draft[]): boolean =>
  figure === 'fee' &&
  rate === undefined &&
  time === undefined &&
  !isOnce &&
  hasSign(segment, 'inTotal') &&
  timesOf(segment).length === 0 &&
  drafts.some((each) => (isWork(each) || each.figure === 'fee') && each.rate?.per === 'month');

/** `Facebook $400, management $350, total $750`: a sum of others, where they were not told apart. */
const isSumOfOthers = ({ segment, number }: Draft, drafts: readonly Draft[], line: Line): boolean =>
  ((segment.tokens.some((token) => /^(?:total|итого|всего)$/u.test(line.textOf(token))) &&
    !isTotalOfOne(segment, drafts)) ||
    (!hasSign(segment, 'ads') &&
      !segment.tokens.some((token) => tier.test(line.textOf(token))) &&
      isAddedUp(number, drafts))) &&
  drafts.some(
    (other) =>
      other.segment !== segment &&
      other.segment.statement === segment.statement &&
      isMoney(other.figure) &&
      isTerm(other.figure) &&
      !other.isEach,
  );

/** `$3,000 for ads over three months, i.e. $1,000 a month`, «1 000 ₽ в день, то есть 30 000 ₽ в месяц»: the same money twice. */
const isRestated = ({ figure, number, rate, segment }: Draft, drafts: readonly Draft[]): boolean =>
  figure === 'fee' &&
  rate?.per === 'month' &&
  drafts.some((other) => {
    if (other.segment === segment || other.number?.unit !== 'money') return false;
    // `Total ad spend over the campaign $1,800, i.e. $600 a month`
    const isOfAds = other.figure === 'adMoney' && !hasSign(segment, 'fee');
    if (other.asks.length === 0 && !isOfAds) return false;
    const [own = 0, whole = 0] = [number?.high, other.number.high];
    return own > 0 && monthsTold.some((months) => Math.abs(whole / own / months - 1) < restatedWithin);
  });

/** Months that the other sum is of: a day, a quarter, half a year, a year. */
const monthsTold = [1 / 30, 3, 6, 12];
/** Share by which a rounded sum may differ: `$33 a day, i.e. $1,000 a month`. */
const restatedWithin = 0.03;

/** `Everything for $1,500 a month: $800 ad spend, our management`: the price holds the advertising. */
const isAllIn = ({ figure }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  (figure === 'fee' || figure === 'adMoney') &&
  sentence.some((each) => line.says(allIn, each, harmlessDenial)) &&
  sentence.some(
    (each) =>
      !hasSign(each, 'apart') &&
      (hasSign(each, 'ads', 'budget') ||
        each.tokens.some((token) => /^(?:ads|advertising|реклам(?:а|ой))$/u.test(line.textOf(token)))),
  );

/** `Ads €3,600 total, our fee €1,500`: named for itself, with no other sum of the same name. */
const isTotalOfOne = (segment: Segment, drafts: readonly Draft[]): boolean => {
  const figure = hasSign(segment, 'ads') ? 'adMoney' : hasSign(segment, 'fee') ? 'fee' : undefined;
  return (
    figure !== undefined &&
    hasSign(segment, 'inTotal') &&
    drafts.every((other) => other.segment === segment || other.figure !== figure) &&
    drafts.some((other) => other.segment !== segment && (other.figure === 'adMoney' || other.figure === 'fee'))
  );
};

/** By the word itself, by a title everybody gives a package, or as the first sum of a line. */
const isNamedFee = (segment: Segment, line: Line): boolean =>
  hasSign(segment, 'fee') ||
  whatsOf(segment).some(({ what }) => what === 'posts' || what === 'stories') ||
  (tier.test(line.textOf(segment.tokens[0] ?? { start: 0, end: 0 })) && segment.tokens.length <= 3) ||
  segment.tokens.every(({ type }) => type !== 'word');

/** `Setup 75k, Growth 150k, Scale 300k`: how often each of them is paid is not told, nor whether they add up. */
function isOneOfPackages({ segment }: Draft, drafts: readonly Draft[]): boolean {
  const sums = drafts.filter(
    ({ figure, isEach, segment: other }) =>
      other.sentence === segment.sentence && (figure === 'fee' || figure === 'price') && !isEach,
  );
  return sums.length > 2 && sums.some(({ rate, isOnce }) => rate === undefined && isOnce !== true);
}
