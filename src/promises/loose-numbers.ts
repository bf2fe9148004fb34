import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { isOfPhase, isPartOfMonth } from '#clauses/spans.ts';
import type { Token } from '#lexing/token.ts';
import { piecesOf } from './strange-words.ts';

/** A number, a time or how often, beside the draft and put to no use. */
export function isLoose(draft: Draft, drafts: readonly Draft[], sentence: readonly Segment[], line: Line): boolean {
  const isWork = draft.figure === 'posts' || draft.figure === 'stories';
  const used = new Set(drafts.flatMap(piecesOf).map(({ start }) => start));
  return sentence.some((segment) => {
    const isOwn = segment === draft.segment;
    // How long the work goes on says nothing of how much of it is done.
    if (isWork && !isOwn && (isTermAlone(segment, line) || isOfThing(segment, line))) return false;
    // `Reels or short video (2 a month)` counts those.
    const before = line.segments[line.segments.indexOf(segment) - 1];
    const isOfOtherBefore = segment.joint === '(' && before !== undefined && isOfAnother(before) && !isOwn;
    if (isOfOtherBefore) return false;
    // Of several times it is not told which is whose.
    if (
      !isOfAnother(segment) &&
      segment.tokens.some(
        (token) =>
          token.type === 'time' &&
          !used.has(token.start) &&
          !isSameTime(token, draft) &&
          !isOfPhase(token, segment) &&
          !isSprint(token, draft, line),
      )
    )
      return true;
    if (!isOwn && (isOfAnother(segment) || ownerOf(segment, drafts) !== draft.segment)) return false;
    if (arePartsOf(segment, draft, line)) return false;
    return segment.tokens.some(
      (token) =>
        !used.has(token.start) && !isOfPlaces(token, draft, line) && isLeftOver(token, segment, isOwn, draft, line),
    );
  });
}

/** `24 posts (12 on Facebook, 12 on LinkedIn)`: what stands in the brackets adds up to them. */
function arePartsOf(segment: Segment, draft: Draft, { segments }: Line): boolean {
  const from = segments.indexOf(draft.segment) + 1;
  if (segments[from]?.joint !== '(') return false;
  const behind = segments.slice(from);
  const end = behind.findIndex(
    (each, at) =>
      each.sentence !== draft.segment.sentence ||
      numbersOf(each).length !== 1 ||
      (at > 0 && !/^(?:,|\+|and|и|\/)$/u.test(each.joint)),
  );
  const parts = behind.slice(0, end < 0 ? behind.length : end);
  for (let length = 2; length <= parts.length; length += 1) {
    const sum = parts
      .slice(0, length)
      .flatMap(numbersOf)
      .reduce((whole, { low }) => whole + (low ?? Number.NaN), 0);
    if (sum === draft.number?.low) return parts.slice(0, length).includes(segment);
  }
  return false;
}

/** `comments answered 3x a week`, `12 months of support`: a thing of its own beside the posts. */
const isOfThing = ({ tokens }: Segment, line: Line): boolean =>
  tokens.some((token) => token.type === 'word' && !network.test(line.textOf(token))) &&
  tokens.some(({ type }) => type === 'number' || type === 'rate');

/** `90-day guarantee: 30 leads in 90 days` says it twice. */
const isSameTime = (token: Token, { time }: Draft): boolean =>
  token.type === 'time' && time !== undefined && token.months === time.months;

/** `A 100-day sprint: 10 leads a month`. */
const isSprint = (token: Token, { figure, rate, number }: Draft, line: Line): boolean =>
  rate !== undefined &&
  ((token.start < (number?.start ?? 0) && /^\d+-(?:day|week|month)$/.test(line.textOf(token))) ||
    ((figure === 'posts' || figure === 'stories') && isWholeMonths(token, line)));

/** «План на 30 дней: 3 поста в неделю». */
const isWholeMonths = (token: Token, line: Line): boolean =>
  token.type === 'time' &&
  token.isSpan &&
  !token.isStart &&
  !/first|перв/u.test(line.textOf(token)) &&
  !isPartOfMonth(line.textOf(token));

const isTermAlone = ({ tokens }: Segment, line: Line): boolean =>
  tokens.some(({ type }) => type === 'time') &&
  /^(?:срок|период|длительность|term|duration)$/u.test(line.textOf(tokens[0] ?? { start: 0, end: 0 }));

/** `12 posts across 2 platforms` are twelve posts; of followers it would not be told. */
function isOfPlaces(token: Token, { figure, segment }: Draft, line: Line): boolean {
  const at = line.segments.find(({ tokens }) => tokens.includes(token)) ?? segment;
  const behind = at.tokens.slice(at.tokens.indexOf(token) + 1).slice(0, 3);
  const isWork = figure === 'posts' || figure === 'stories';
  return (
    isWork &&
    token.type === 'number' &&
    token.unit === 'count' &&
    behind.some((each) => networks.test(line.textOf(each)))
  );
}

/** «3 в неделю в ВК, 2 в неделю в Телеграм»: as many of the same on each. */
const network =
  /^(?:вк|вконтакте|vk|инст[а-яё]*|instagram|insta|ig|телеграм[а-яё]*|тг|telegram|tg|facebook|fb|tik-?tok|linkedin|threads|дзен[а-яё]*|ок|для|for)$/u;
/** Digits that count nothing. */
const names = /^(?:b2[bcg]|ga4|web3|1с|2гис|2gis|3d|4k)(?:-|$)/u;
const networks = /^(?:platforms?|networks?|channels|соцсет[а-яё]+|соц|сет[а-яё]+|канал(?:а|ов)?|площад[а-яё]+)$/u;

function isLeftOver(token: Token, segment: Segment, isOwn: boolean, draft: Draft, line: Line): boolean {
  if (token.type === 'time')
    return !isOfPhase(token, segment) && !isSameTime(token, draft) && !isSprint(token, draft, line);
  // `monthly analytics` says nothing of the posts before it.
  if (token.type === 'rate')
    return (
      (isOwn && token.per !== draft.rate?.per) ||
      !segment.tokens.some(({ type }) => ['word', 'passed', 'sign', 'what'].includes(type))
    );
  if (token.type === 'word') return /\d/.test(line.textOf(token)) && !names.test(line.textOf(token));
  return token.type === 'number' && !(token.low === 1 && token.high === 1);
}

/** Counts with nouns of their own, which the program has no figure for: they say nothing of what stands beside them. */
function isOfAnother(segment: Segment): boolean {
  const isOther = whatsOf(segment).some(({ what }) => what === 'other');
  const [number] = numbersOf(segment);
  const next = number && segment.tokens[segment.tokens.indexOf(number) + 1];
  const ahead = number && segment.tokens[segment.tokens.indexOf(number) - 1];
  // «доля негатива < 3 %»
  if (number?.unit === 'share' && ahead?.type === 'word' && whatsOf(segment).length === 0) return true;
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
