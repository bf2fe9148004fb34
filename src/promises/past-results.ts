import { isDirected } from '#clauses/direction.ts';
import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { isCost, isTerm } from '#domain/promise.ts';
import { businesses, harmlessDenial, ofBase, ofToday, promising } from '#lexing/doubt-words.ts';
import type { Token } from '#lexing/token.ts';
import { isUnknownWord, labelOf } from './strange-words.ts';

/** What is there today is what a promise starts from, and none itself. */
export const isOfToday = ({ figure, kind, number, segment }: Draft, line: Line): boolean =>
  kind === 'amount' &&
  number !== undefined &&
  number.sign === undefined &&
  !isTerm(figure) &&
  !isDirected(segment) &&
  (line.says(ofToday, segment, harmlessDenial) ||
    (segment.isCell && line.segments.some((each) => isNowColumn(each, line))) ||
    (figure === 'visits' && line.says(ofBase, segment, harmlessDenial)));

/** `KPI | Now | In 3 months`. */
const isNowColumn = ({ isCell, tokens: [first, ...others] }: Segment, line: Line): boolean =>
  isCell &&
  first !== undefined &&
  others.length === 0 &&
  /^(?:сейчас|now|today|current|baseline)$/u.test(line.textOf(first));

/** Nobody promises 183 leads, or what is told of a shop by its name: it is what somebody counted. */
export function isLikePast(
  { figure, kind, number, rate, time, segment }: Draft,
  drafts: readonly Draft[],
  line: Line,
): boolean {
  if (number === undefined || isTerm(figure)) return false;
  if (/^(?:avg|average|в среднем)/u.test(line.textOf(number)) && !isCost(figure)) return true;
  if (time && /^since/.test(line.textOf(time))) return true;
  if (!isOfferedIn(drafts, line) && (isReport(drafts) || isBehindArrow(segment, line))) return true;
  if (
    !isOfferedIn(drafts, line) &&
    (isOddCount({ kind, number, time }) || isOddShare({ kind, number, time }) || isOddCost({ figure, number }))
  )
    return true;
  if (!isOfferedIn(drafts, line) && !isDatedIn(drafts) && line.segments.some((segment) => hasIncome(segment, line)))
    return true;
  if (kind === 'amount' && number.unit === 'count' && number.low === number.high && !isRoundRise(number)) return true;
  // `CPL 26 max`, «заявка до 500 ₽»
  const isLimited = drafts.some((each) => each.number !== undefined && each.number.low === undefined);
  const isOffered = isLimited || isOfferedIn(drafts, line);
  if (!isOffered && time?.isSpan && (number.low ?? 0) >= (boasted[figure] ?? Infinity) && kind === 'amount')
    return true;
  return (
    !isOffered &&
    !isDatedIn(drafts) &&
    (number.from !== undefined || (rate === undefined && !isRangeOfCost({ figure, number }) && isLabelled(line)))
  );
}

const isDatedIn = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ time }) => time !== undefined && (!time.isSpan || time.isStart));

/** What one of them came to is no range. */
const isRangeOfCost = ({ figure, number }: Pick<Draft, 'figure' | 'number'>): boolean =>
  isCost(figure) && number?.low !== undefined && number.high !== undefined && number.low !== number.high;

/** Nobody asks for 2,963.42 of advertising money: it is what was spent; so is what stands beside results that were counted. */
export function isSpent({ figure, number, rate, segment }: Draft, drafts: readonly Draft[], line: Line): boolean {
  if (figure !== 'adMoney') return false;
  // `40 calls from $900 in ad spend`.
  const next = number && segment.tokens[segment.tokens.indexOf(number) + 1];
  if (next && numbersOf(segment).length > 1 && /^from /.test(line.textOf(number)) && /^in /.test(line.textOf(next)))
    return true;
  if (rate !== undefined) return false;
  const sum = number !== undefined && number.low === number.high ? (number.low ?? 0) : 0;
  const isOffer = drafts.some((each) => each.figure === 'fee') || isDatedIn(drafts);
  if (!isOffer && sum >= 100 && (!Number.isInteger(sum) || (sum % 5 > 0 && sum % 10 !== 9))) return true;
  const beside = drafts.filter((each) => each.segment.sentence === segment.sentence && !isTerm(each.figure));
  return beside.some((each) => isLikePast(each, drafts, line));
}

/** `$21K in revenue`, «30 762 ₽ прибыли» beside a result: nobody promises what is earned with it. */
const hasIncome = (segment: Segment, line: Line): boolean =>
  numbersOf(segment).some(({ unit }) => unit === 'money') &&
  whatsOf(segment).some(
    (name) =>
      (line.isIncome(name) && !/чек|aov/u.test(line.textOf(name))) ||
      (name.what === 'sales' && segment.tokens.some((token) => /^(?:на|worth)$/u.test(line.textOf(token)))),
  );

/** `Stagnant accounts → growth of 30 %`: how it was, and what came of it. */
const isBehindArrow = (segment: Segment, { segments }: Line): boolean => {
  const before = segments[segments.indexOf(segment) - 1];
  return /^(?:→|->|=>)$/.test(segment.joint) && before !== undefined && numbersOf(before).length === 0;
};

/** A cost of 684, 31.37 or 0.16 is what came out. */
function isOddCost({ figure, number }: Pick<Draft, 'figure' | 'number'>): boolean {
  const value = number?.low === number?.high ? (number?.low ?? 0) : 0;
  if (!isCost(figure) || number?.unit !== 'money') return false;
  return Number.isInteger(value)
    ? value > 100 && value % 5 > 0 && value % 10 !== 9
    : (value > 10 && (value * 10) % 5 > 0) || (figure !== 'costPerMember' && Math.round(value * 1000) % 50 > 0);
}

/** Nor does anybody promise 312 % more, or a hundred without a month. */
const isOddShare = ({ kind, number, time }: Pick<Draft, 'kind' | 'number' | 'time'>): boolean => {
  const share = number?.low ?? 0;
  return kind === 'share' && (share % 5 > 0 ? share > 20 : share >= 100) && (time === undefined || share % 5 > 0);
};

/** People counted at two stages, and no month of either: `95 leads, 12 sales`. */
function isReport(drafts: readonly Draft[]): boolean {
  const counts = drafts.filter(
    ({ figure, kind, number, rate, time }) =>
      ['visits', 'leads', 'sales'].includes(figure) &&
      kind === 'amount' &&
      number?.unit === 'count' &&
      number.low === number.high &&
      number.sign === undefined &&
      rate === undefined &&
      (time === undefined || time.isSpan),
  );
  return new Set(counts.map(({ figure }) => figure)).size > 1;
}

/** Whoever promises promises 30, 36 or 40; 57 were counted. */
const isOddCount = ({ kind, number, time }: Pick<Draft, 'kind' | 'number' | 'time'>): boolean => {
  const value = number?.low === number?.high ? (number?.low ?? 0) : 0;
  const isDated = time !== undefined && !time.isSpan;
  return !isDated && kind === 'amount' && number?.unit === 'count' && value > 20 && value % 5 > 0 && value % 12 > 0;
};

/** A budget and a spend are named in reports as well. */
const isTermOfOffer = ({ figure, segment }: Draft, line: Line): boolean =>
  figure === 'fee' ||
  (figure === 'price' &&
    !hasSign(segment, 'budget', 'ads') &&
    !segment.tokens.some((token) => /^(?:spend|spent|расход[а-яё]*)$/u.test(line.textOf(token))));
const bounds =
  /^(?:a minimum|a maximum|capped|not|never|at least|at most|min|no less|not less|no fewer|no more|under|up to|не (?:менее|ниже|меньше|дороже|выше|более)|минимум|как минимум|[≤≥<>])/u;

const isOfferedIn = (drafts: readonly Draft[], line: Line): boolean =>
  drafts.some((each) => isTermOfOffer(each, line) || (each.number && bounds.test(line.textOf(each.number)))) ||
  line.segments.some(
    (segment) =>
      line.says(promising, segment, harmlessDenial) ||
      // What happens where it is not kept is said of a promise.
      segment.tokens.some(
        (token) => token.type === 'passed' && /^(?:or|if|или|если|иначе)(?: |$)/u.test(line.textOf(token)),
      ),
  );

/** So many in so short a time are told of afterwards: who sells to a small business promises fewer, or says that they are promised. */
const boasted: Readonly<Partial<Record<Draft['figure'], number>>> = {
  members: 50_000,
  visits: 50_000,
  leads: 500,
  sales: 500,
};

/** «С 640 до 2 140» are fifteen hundred more. */
const isRoundRise = ({ low = 0, from = 0 }: NonNullable<Draft['number']>): boolean =>
  isRound(low) || isRound(low - from);

/** Two digits that say something, or quarters of a hundred. */
const isRound = (value: number): boolean => value < 100 || value % 25 === 0 || Number(value.toPrecision(2)) === value;

const ofPlan =
  /^(?:план|plan|kpi|offer|proposal|кп|предложение|тз|бриф|brief|pricing|prices|guarantee|promise|пакет|тариф|package|quote|вакансия|договор|приложение|показатель|metric|scorecard)$/u;

/** `Travel firm: …`, `… – a shoe shop`, `… (massage)`. */
function isLabelled(line: Line): boolean {
  const [first] = line.segments;
  if (first?.tokens.some((token) => ofPlan.test(line.textOf(token)))) return false;
  const last = line.segments.at(-1);
  const isBehind =
    last !== undefined &&
    last !== first &&
    /^(?:–|-|\()$/.test(last.joint) &&
    last.tokens.every((token) => isOfSomebody(token, line) || token.type === 'sign') &&
    last.tokens.some((token) => isOfSomebody(token, line));
  // `Gym in Dubai, 60 days, 45 new members`
  const isHead =
    first !== last &&
    first &&
    numbersOf(first).length === 0 &&
    first.tokens.some((token) => businesses.test(line.textOf(token)));
  return (
    isHead === true ||
    isBehind ||
    (first !== undefined && labelOf(first, line).some((token) => isOfSomebody(token, line)))
  );
}

const isOfSomebody = (token: Token, line: Line): boolean =>
  isUnknownWord(token, line) || (token.type === 'word' && businesses.test(line.textOf(token)));
