import { isCost, isMoney, isTerm } from '#domain/promise.ts';
import { isDirected } from './direction.ts';
import {
  apportioned,
  condition,
  entrusted,
  harmlessDenial,
  hedge,
  influencers,
  market,
  narrowing,
  ofBase,
  ofToday,
  onEach,
  onTop,
  promising,
  sequel,
} from './doubt-words.ts';
import type { Draft } from './draft.ts';
import type { FoundAsk } from './found.ts';
import type { Line } from './nearest.ts';
import { numbersOf, type Segment, whatsOf } from './segments.ts';
import { isStrange, isStrangeSum, isUnknownWord, labelOf, piecesOf } from './strange-words.ts';
import type { Token } from './token.ts';
import { isUnaccounted } from './unaccounted-words.ts';

/** What is asked of a draft because something said about it was put to no use: a number is never taken in part. */
export function doubtsOf(draft: Draft, drafts: readonly Draft[], line: Line): readonly FoundAsk[] {
  const sentence = line.segments.filter((each) => each.sentence === draft.segment.sentence);
  const ofTheLine = line.segments.filter((each) => !drafts.some(({ segment }) => segment.sentence === each.sentence));
  if (draft.figure !== 'fee' && [...sentence, ...ofTheLine].some((each) => line.says(hedge, each, harmlessDenial)))
    return ['isPromise'];
  if (isMoney(draft.figure) && isTerm(draft.figure)) {
    if ([...sentence, ...ofTheLine].some((each) => line.says(market, each, harmlessDenial))) return ['asRead'];
    if (sentence.some((each) => line.says(sequel, each, harmlessDenial))) return ['asRead'];
    // Money that others have given to be spent is no budget of this plan.
    const isDoubtful = line.says(draft.figure === 'fee' ? onTop : entrusted, draft.segment, harmlessDenial);
    return isDoubtful || isStrangeSum(draft, line) ? ['feeOrAdMoney'] : [];
  }
  if (isOfToday(draft, line)) return ['isPromise'];
  const beside = drafts.filter(({ segment }) => segment.sentence === draft.segment.sentence);
  if (!isTerm(draft.figure) && beside.some((each) => isLikePast(each, drafts, line))) return ['isPromise'];
  const isOpen =
    line.says(narrowing, draft.segment, harmlessDenial) ||
    line.says(apportioned, draft.segment, harmlessDenial) ||
    isOnEach(draft, line) ||
    sentence.some((each) => line.says(sequel, each, harmlessDenial)) ||
    [...sentence, ...ofTheLine].some((each) => line.says(condition, each, harmlessDenial)) ||
    isCompared(draft, line) ||
    isOfOthers(draft, sentence, line) ||
    isLoose(draft, drafts, sentence, line) ||
    isStrangeHeir(draft, line) ||
    isLentOddly(draft, line) ||
    isStrange(draft, drafts, line) ||
    isUnaccounted(draft, drafts, sentence, line);
  return isOpen ? ['asRead'] : [];
}

const isOnEach = ({ segment }: Draft, line: Line): boolean => {
  const next = line.segments[line.segments.indexOf(segment) + 1];
  return next?.joint === '/' && line.says(onEach, next, harmlessDenial);
};

/** What is there today is what a promise starts from, and none itself. */
const isOfToday = ({ figure, kind, number, segment }: Draft, line: Line): boolean =>
  kind === 'amount' &&
  number !== undefined &&
  number.sign === undefined &&
  !isTerm(figure) &&
  !isDirected(segment) &&
  (line.says(ofToday, segment, harmlessDenial) || (figure === 'visits' && line.says(ofBase, segment, harmlessDenial)));

/** «На 30 заявок больше», `30 more leads`: so many, or so many on top of today's. */
function isCompared({ figure, kind, segment, number, name }: Draft, line: Line): boolean {
  if (kind !== 'amount' || !['reach', 'visits', 'leads', 'sales'].includes(figure)) return false;
  const places = [number, name].flatMap((piece) => (piece === undefined ? [] : [segment.tokens.indexOf(piece)]));
  return segment.tokens.some(
    (token, at) =>
      /^(?:больше|меньше|more|fewer|less)$/u.test(line.textOf(token)) &&
      places.some((place) => Math.abs(place - at) === 1),
  );
}

/** Nobody promises 183 leads, or what is told of a shop by its name: it is what somebody counted. */
function isLikePast({ figure, kind, number, rate, time }: Draft, drafts: readonly Draft[], line: Line): boolean {
  if (number === undefined || isTerm(figure)) return false;
  if (/^(?:avg|average|в среднем)/u.test(line.textOf(number)) && !isCost(figure)) return true;
  if (kind === 'amount' && number.unit === 'count' && number.low === number.high && !isRound(number.low ?? 0))
    return true;
  const isOffered =
    drafts.some((draft) => draft.figure === 'fee' || draft.figure === 'price') ||
    line.segments.some((segment) => line.says(promising, segment, harmlessDenial));
  const isDated = time !== undefined && !time.isSpan;
  return !isOffered && !isDated && (number.from !== undefined || (rate === undefined && isLabelled(line)));
}

/** Two digits that say something, or quarters of a hundred. */
const isRound = (value: number): boolean => value < 100 || value % 25 === 0 || Number(value.toPrecision(2)) === value;

/** `Travel firm: …`, `… – a shoe shop`, `… (massage)`. */
function isLabelled(line: Line): boolean {
  const [first] = line.segments;
  const last = line.segments.at(-1);
  const isBehind =
    last !== undefined &&
    last !== first &&
    /^(?:–|-|\()$/.test(last.joint) &&
    last.tokens.every((token) => isUnknownWord(token, line) || token.type === 'sign') &&
    last.tokens.some((token) => isUnknownWord(token, line));
  return isBehind || (first !== undefined && labelOf(first, line).some((token) => isUnknownWord(token, line)));
}

/** A number, a time or how often, beside the draft and put to no use. */
function isLoose(draft: Draft, drafts: readonly Draft[], sentence: readonly Segment[], line: Line): boolean {
  const used = new Set(drafts.flatMap(piecesOf));
  return sentence.some((segment) => {
    const isOwn = segment === draft.segment;
    // Of several times it is not told which is whose.
    if (!isOfAnother(segment) && segment.tokens.some((token) => token.type === 'time' && !used.has(token))) return true;
    if (!isOwn && (isOfAnother(segment) || ownerOf(segment, drafts) !== draft.segment)) return false;
    return segment.tokens.some(
      (token) => !used.has(token) && !isOfPlaces(token, draft, line) && isLeftOver(token, segment, isOwn, line),
    );
  });
}

/** `12 posts across 2 platforms` are twelve posts; of followers it would not be told. */
function isOfPlaces(token: Token, { figure, segment }: Draft, line: Line): boolean {
  const next = segment.tokens[segment.tokens.indexOf(token) + 1];
  const isWork = figure === 'posts' || figure === 'stories';
  return isWork && token.type === 'number' && next !== undefined && networks.test(line.textOf(next));
}

const networks = /^(?:platforms?|networks?|соцсет[ияей]+|площадк[аиуек]+|площадок)$/u;

function isLeftOver(token: Token, segment: Segment, isOwn: boolean, line: Line): boolean {
  if (token.type === 'time') return true;
  // `monthly analytics` says nothing of the posts before it.
  if (token.type === 'rate') return isOwn || !segment.tokens.some(({ type }) => type === 'word' || type === 'passed');
  if (token.type === 'word') return /\d/.test(line.textOf(token));
  return token.type === 'number' && !(token.low === 1 && token.high === 1);
}

/** Counts with nouns of their own, which the program has no figure for: they say nothing of what stands beside them. */
function isOfAnother(segment: Segment): boolean {
  const isOther = whatsOf(segment).some(({ what }) => what === 'other');
  const [number] = numbersOf(segment);
  const next = number && segment.tokens[segment.tokens.indexOf(number) + 1];
  return (
    isOther ||
    (next?.type === 'word' && (number?.unit === 'count' || number?.unit === 'share') && whatsOf(segment).length === 0)
  );
}

/** The segment of the draft that a loose number would be about. */
function ownerOf(segment: Segment, drafts: readonly Draft[]): Segment | undefined {
  const same = drafts.filter((draft) => draft.segment.sentence === segment.sentence).map((draft) => draft.segment);
  const start = segment.tokens[0]?.start ?? 0;
  return same.findLast((each) => (each.tokens[0]?.start ?? 0) <= start) ?? same[0];
}

/** Followers of those who are to write about it: `2 influencers (50k followers each)`. */
const isOfOthers = ({ figure, segment, number }: Draft, sentence: readonly Segment[], line: Line): boolean =>
  (figure === 'members' && sentence.some((each) => line.says(influencers, each, harmlessDenial))) ||
  (number?.unit === 'count' &&
    numbersOf(segment).length === 1 &&
    segment.tokens.some((token) => /^(?:each|apiece|a piece|кажд\S*|за штуку)$/u.test(line.textOf(token))));

/** A number without a name takes the one before only where nothing else stands beside it. */
const isStrangeHeir = ({ heirOf, segment, number }: Draft, line: Line): boolean =>
  heirOf !== undefined &&
  [...segmentsBetween(heirOf.segment, segment, line).flatMap(({ tokens }) => tokens), ...segment.tokens].some(
    (token) =>
      token !== number &&
      token.type !== 'time' &&
      token.type !== 'rate' &&
      !(token.type === 'sign' && ['atLeast', 'up', 'gained'].includes(token.sign)) &&
      !(token.type === 'sign' && token.sign === 'piece'),
  );

const segmentsBetween = (one: Segment, other: Segment, { segments }: Line): readonly Segment[] =>
  segments.slice(segments.indexOf(one) + 1, segments.indexOf(other));

/** A time of another part of the sentence may be of what stands there: «50 абонементов, старт в сентябре». */
function isLentOddly({ time, segment, number, name }: Draft, line: Line): boolean {
  const lender = line.segments.find(({ tokens }) => time !== undefined && tokens.includes(time));
  if (lender === undefined || lender === segment || (number ?? name) === undefined) return false;
  const isNamed = numbersOf(lender).length > 0 || whatsOf(lender).length > 0;
  const isTitle = lender === line.segments[0] && lender.tokens.length === 2;
  return !isNamed && !isTitle && lender.tokens.some((token) => isUnknownWord(token, line));
}
