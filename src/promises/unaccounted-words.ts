import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { numbersOf, type Segment } from '#clauses/segments.ts';
import { isCost } from '#domain/promise.ts';
import { harmlessDenial, turning, workedOn } from '#lexing/doubt-words.ts';
import { isHarmless } from '#lexing/harmless.ts';
import { matchAt } from '#lexing/pattern.ts';
import type { Token } from '#lexing/token.ts';
import { isTopic } from '#lexing/topics.ts';
import { isOfNamedPage, isUnknownWord, labelOf } from './strange-words.ts';

const counts: readonly string[] = ['members', 'reach', 'visits', 'leads', 'sales'];
const ofAnyTopic: readonly string[] = ['leads', 'sales', 'visits', 'costPerLead', 'costPerSale'];

/** Whether words of the sentence are left that nobody has found harmless: then the reading is shown to be confirmed. */
export function isUnaccounted(
  draft: Draft,
  drafts: readonly Draft[],
  sentence: readonly Segment[],
  line: Line,
): boolean {
  // What posts are about says nothing of how many there are.
  if (draft.figure === 'posts' || draft.figure === 'stories') return false;
  if (counts.includes(draft.figure) && isWorkedOn(draft, line)) return true;
  const denials = denialsIn(sentence, line);
  const isDenied = ({ start }: Token) => denials.some((denial) => start >= denial.start && start < denial.end);
  // What stands before a colon says whose it is: `Wedding venue: 30 enquiries by May`.
  const label = labelOf(draft.segment, line);
  // Words about the count before it are of that count: `26 valuation requests at £38 each`.
  const from = beforeOf(draft, drafts, line);
  const said = draft.segment.tokens.filter((token) => !label.includes(token) && token.start >= from);
  if (said.some((token) => isUnsaid(token, line) && !isDenied(token) && !isTold(token, draft, line))) return true;
  return sentence.some(
    (segment) =>
      !drafts.some((other) => other.segment === segment) &&
      numbersOf(segment).length === 0 &&
      !(isCost(draft.figure) && isClause(segment, line)) &&
      line.says(turning, segment, harmlessDenial),
  );
}

/** Where what is said of another draft in the segment ends, if it stands before this one. */
const beforeOf = ({ segment, number, name }: Draft, drafts: readonly Draft[], line: Line): number => {
  // Of a pack the words before are of its price as well.
  if (segment.tokens.some((token) => /^(?:packs?|lots?|bundles?|batch|пакет|пачк)/u.test(line.textOf(token)))) return 0;
  const start = Math.min(...[number, name].flatMap((token) => (token ? [token.start] : [])));
  const ends = drafts.flatMap((other) => (other.segment === segment ? [other.name?.end ?? 0] : []));
  return Math.max(0, ...ends.filter((end) => end <= start));
};

/** «…, который уже изучил профиль» says of whom the price is. */
const isClause = ({ tokens }: Segment, line: Line): boolean =>
  /^(?:котор[а-яё]+|who|which|that)$/u.test(line.textOf(tokens[0] ?? { start: 0, end: 0 }));

/** «без накрутки и ботов», `our fee and the ads both counted`. */
function denialsIn(
  sentence: readonly Segment[],
  line: Line,
): readonly { readonly start: number; readonly end: number }[] {
  const tokens = sentence.flatMap((each) => each.tokens);
  const end = tokens.at(-1)?.end ?? 0;
  const text = line.textOf({ start: 0, end });
  return tokens.flatMap(({ start }) => {
    const length = matchAt(harmlessDenial, text, start)?.[0].length;
    return length === undefined ? [] : [{ start, end: start + length }];
  });
}

/** Parts of a word that a hyphen joins are known each by itself. */
const isUnsaid = (token: Token, line: Line): boolean =>
  isUnknownWord(token, line) &&
  !line
    .textOf(token)
    .split('-')
    .every((part) => isHarmless(part) || isTopic(part));

/** `handle 100 leads`; `booked calls` are a name. */
function isWorkedOn({ segment, number, name }: Draft, line: Line): boolean {
  const label = labelOf(segment, line);
  const tokens = segment.tokens.filter((token) => !label.includes(token));
  const places = [number, name].flatMap((piece) => (piece === undefined ? [] : [tokens.indexOf(piece)]));
  const around = [tokens.slice(0, Math.min(...places)), tokens.slice(Math.max(...places) + 1)];
  // `$18 a call` calls nobody.
  const isCostName = (token: Token | undefined) => token?.type === 'what' && token.isCost;
  return around.some((each) => {
    const end = each.findIndex(isCostName);
    const said = end < 0 ? [each] : [each.slice(0, end), each.slice(end + 1)];
    return said.some((tokens) => line.says(workedOn, { ...segment, tokens }, harmlessDenial));
  });
}

/** `200 members join your gym's channel`. */
const isYours = (token: Token | undefined, line: Line): boolean =>
  token !== undefined && /^your$/.test(line.textOf(token));

const where = /^(?:in|across|around|near|throughout|по|в|во|из)$/u;
const noPlace =
  /^(?:bulk|advance|batch[a-z]*|arrears|exchange|return|case|addition|part[a-z]*|phases?|waves?|question|dispute|pipeline|theory|practice|between|случа[а-яё]*|обмен[а-яё]*|теори[а-яё]*|плане?|среднем|сумме|очеред[а-яё]*|базе|работ[а-яё]*|возврат[а-яё]*|архив[а-яё]*)$/u;
/** `10 new clients in 30 days for aesthetic surgeons`: for whom; `for free` and `for each of 3 sites` are something else. */
const notForWhom =
  /^(?:existing|current|old|past|former|our|their|zero|scratch|there|referrals?|base|database|lists?|whom|which|where|free|each|every|both|all|another|review|approval|testing|comparison|nothing|example|instance|less|more|half|up|just|only|one|two|three|then|later)$/u;
const cyrillic = /[а-яё]/u;
const toward = /^(?:на|по|для|из|с|со|от|в|во)$/u;
const adjective = /(?:ому|ему|ых|их|ые|ие|ого|его|ую|ая|ый|ий|ой|ым|им|ом|ой|ей)$/u;
/** Most words that say which leads: «заявок на ремонт двухкомнатной квартиры». */
const topicMost = 3;

/** A word that only says which of them: before the name, behind it, or what the enquiry is about. */
function isTold(token: Token, { segment, number, name, figure, kind }: Draft, line: Line): boolean {
  const { tokens } = segment;
  const at = tokens.indexOf(token);
  const text = line.textOf(token);
  if (isYours(tokens[at - 1], line)) return true;
  if (isOfNamedPage({ segment, number, figure }, at, line)) return true;
  // `30,000 people in Leeds`, «охват по Казани»: where they are.
  const before = tokens[at - 1];
  if (before !== undefined && where.test(line.textOf(before)) && !noPlace.test(text)) return true;
  if (isMeans(tokens.slice(0, at + 1), line)) return true;
  if (isForWhom(tokens.slice(0, at + 1), figure === 'visits' ? /^(?:for|to|на)$/u : /^(?:for|from)$/, name, line))
    return true;
  if (kind !== 'amount' || number?.unit === 'share') return cyrillic.test(text);
  const [first, last] = [number, name].map((piece) => (piece === undefined ? at : tokens.indexOf(piece))) as [
    number,
    number,
  ];
  if (at > Math.min(first, last) && at < Math.max(first, last)) return true;
  // `26 valuation requests at £38 each`: which of them, to the price behind as well.
  if (ofAnyTopic.includes(figure) && tokens[at + 1] === name && before?.type === 'number') return true;
  if (cyrillic.test(text) && adjective.test(text) && at < Math.max(first, last)) return true;
  if (!ofAnyTopic.includes(figure) || !cyrillic.test(text)) return false;
  const ahead = tokens.slice(Math.max(0, at - topicMost), at);
  return ahead.some(
    (each) => each === name || toward.test(line.textOf(each)) || (each === number && figure.startsWith('costPer')),
  );
}

/** `using targeted strategies`: how they are brought. */
function isMeans(tokens: readonly Token[], line: Line): boolean {
  const from = tokens.findLastIndex((token) =>
    /^(?:using|via|through|leveraging|посредством)$/u.test(line.textOf(token)),
  );
  const behind = tokens.slice(from + 1);
  return from > 0 && behind.length <= meansMost && behind.every(({ type }) => ['word', 'sign', 'what'].includes(type));
}

const meansMost = 4;

/** Behind the name a `for`, and no more than three words of which none leads elsewhere. */
function isForWhom(tokens: readonly Token[], leads: RegExp, name: Token | undefined, line: Line): boolean {
  const words = tokens.slice(tokens.findLastIndex((token) => leads.test(line.textOf(token))));
  const [preposition, ...others] = words;
  return (
    preposition !== undefined &&
    name !== undefined &&
    leads.test(line.textOf(preposition)) &&
    preposition.start > name.start &&
    others.length <= topicMost &&
    others.every((token) => ['word', 'sign'].includes(token.type) && !notForWhom.test(line.textOf(token)))
  );
}
