import { harmlessDenial, inPerson, places } from './doubt-words.ts';
import type { Draft } from './draft.ts';
import { isHarmless } from './harmless.ts';
import { isBesideAds } from './money-role.ts';
import type { Line } from './nearest.ts';
import { hasSign, type Segment } from './segments.ts';
import type { Token } from './token.ts';

export const piecesOf = ({ number, name, rate, time }: Draft): readonly Token[] =>
  [number, name, rate, time].filter((token) => token !== undefined);

/** A sum that names what it is for in words that are not known. */
export function isStrangeSum({ figure, segment, isOnce, number }: Draft, line: Line): boolean {
  if (figure !== 'fee' || isOnce || number === undefined || hasSign(segment, 'fee')) return false;
  if (isBesideAds(number, segment, line)) return false;
  const at = segment.tokens.indexOf(number);
  const behind = segment.tokens.slice(at + 1).find(({ type }) => type !== 'rate' && type !== 'passed');
  const ahead = wordAhead(segment, at, line);
  // `Silver $2,400 a month: …` is a package with a name.
  const label = labelOf(segment, line);
  if (label.length > 1 && label.some((token) => isUnknownWord(token, line))) return true;
  const isTitle = ahead === segment.tokens[0] && line.isWork && segment === line.segments[0];
  return isUnknownWord(behind, line) || (!isTitle && isUnknownWord(ahead, line));
}

export const isUnknownWord = (token: Token | undefined, line: Line): boolean =>
  token?.type === 'word' && /\p{L}/u.test(line.textOf(token)) && !isHarmless(line.textOf(token));

/** What stands before a colon in a segment. */
export function labelOf({ tokens }: Segment, line: Line): readonly Token[] {
  const end = tokens.findIndex((token, place) => {
    const next = tokens[place + 1];
    return next !== undefined && /:/.test(line.textOf({ start: token.end, end: next.start }));
  });
  return tokens.slice(0, end + 1);
}

/** The word that a number or a name follows at once, small words aside; a colon or a dash parts them. */
function wordAhead(segment: Segment, at: number, line: Line): Token | undefined {
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = segment.tokens[place] as Token; // within the segment
    const next = segment.tokens[place + 1] as Token; // within the segment
    if (/[:–"«»]/u.test(line.textOf({ start: token.end, end: next.start }))) return undefined;
    if (token.type !== 'sign' && !(token.type === 'word' && isHarmless(line.textOf(token)))) return token;
  }
  return undefined;
}

/** Results of which what stands between them and their number only says which: `20 roofing leads`. */
const anyKindOf: readonly string[] = ['leads', 'sales', 'costPerLead', 'costPerSale'];
const adjective = /(?:ых|их|ые|ие|ого|его|ую|ая)$/u;
const verb = /(?:[её]м|им|ите|ете|ает|яет|ует|ит|[её]т|ают|яют|уют|ят)$/u;
const between = /^(?:to|in|on|of|with|for|на|в|во|из|с|со|к|от|до|при|для|по)$/u;

/** A word that may make another thing of it: before it, between number and name, or right behind. */
export function isStrange(draft: Draft, drafts: readonly Draft[], line: Line): boolean {
  const { segment, number, name, figure, kind } = draft;
  const places = [number, name].flatMap((piece) => (piece === undefined ? [] : [segment.tokens.indexOf(piece)]));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const ahead = wordAhead(segment, first, line);
  if (ahead && isUnknownWord(ahead, line) && !isPlainly(line.textOf(ahead)) && !isKindOf(draft, ahead)) return true;
  if (isUnplaced(draft, line)) return true;
  const isCount = kind === 'amount' && number?.unit === 'count' && name !== undefined && number.start < name.start;
  const isChanged = segment.tokens.slice(first + 1, last).some((token) => {
    const text = line.textOf(token);
    // `5 pages for your customers` counts no customers.
    if (isCount && between.test(text)) return true;
    const isLatin = /^[a-z]/.test(text);
    return isUnknownWord(token, line) && !adjective.test(text) && !(isLatin && anyKindOf.includes(figure));
  });
  if (isChanged) return true;
  const behind = segment.tokens[last + 1];
  if (behind?.type === 'what' && behind.what === figure) return false;
  if (behind?.type === 'what') return !drafts.some((other) => piecesOf(other).includes(behind));
  if (name === undefined || segment.tokens.indexOf(name) !== last || behind?.type !== 'word') return false;
  // `20 lead campaigns` are campaigns: English counts leads in the plural.
  if (number && number.high !== 1 && ofOthers.test(line.textOf(name)) && things.test(line.textOf(behind))) return true;
  if (!isUnknownWord(behind, line)) return false;
  // `20 sales scripts` are scripts; «20 продаж курса» are sales.
  const text = line.textOf(behind as Token); // an unknown word is one
  if (text === 'for' || text === 'для')
    return !yours.test(line.textOf(segment.tokens[last + 2] ?? { start: 0, end: 0 }));
  return !(/[а-яё]/u.test(text) && (anyKindOf.includes(figure) || verb.test(text)));
}

const ofOthers =
  /^(?:(?:new )?(?:lead|customer|client|follower|member|order|visitor|subscriber|patient|student|buyer|guest|purchase)|sales|traffic)$/;
const things =
  /^(?:campaigns?|services?|content|accounts?|pages?|profiles?|channels?|groups?|ads?|strategy|results?|deals?|offers?|calendars?|pipelines?|reports?|reporting|analytics|audits?|funnels?|teams?|stores?|sites?|brands?|companies|managers?|posts?)$/;
const yours = /^(?:your|you|вашего|вашей|ваших|вашему|вас)$/u;
const isPlainly = (text: string): boolean =>
  /(?:ый|ий|ой)$/u.test(text) || adjective.test(text) || (/[а-яё]/u.test(text) && verb.test(text));

/** `8 seller leads at $60`: the word before the leads is between them and their own number. */
function isKindOf({ figure, segment }: Draft, ahead: Token): boolean {
  const before = segment.tokens[segment.tokens.indexOf(ahead) - 1];
  return anyKindOf.includes(figure) && before?.type === 'number';
}

/** `30 new members` of a gym are its customers, and visits to a club none of a site: where is said, or asked. */
function isUnplaced({ figure, name }: Draft, line: Line): boolean {
  if (name === undefined) return false;
  const text = line.textOf(name);
  if (figure === 'members' && /^(?:member|участник)/u.test(text))
    return !line.segments.some((each) => line.says(places, each, harmlessDenial));
  const isVisit = (figure === 'visits' || figure === 'costPerVisit') && !/site|клик|click/u.test(text);
  return isVisit && line.segments.some((each) => line.says(inPerson, each, harmlessDenial));
}
