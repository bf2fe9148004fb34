import type { NumberToken, Token, What } from '#lexing/token.ts';
import type { Segment, whatsOf } from './segments.ts';

/** The whole line, for what a segment cannot know by itself. */
export interface Line {
  readonly segments: readonly Segment[];
  textOf(token: { readonly start: number; readonly end: number }): string;
  /** Whether the words of a segment hold one of these, numbers, times and what is passed over aside. */
  says(words: RegExp, segment: Segment, but: RegExp): boolean;
  /** The same of a sum or of work, which whoever looks for a contractor says to be needed. */
  saysOfTerm(words: RegExp, segment: Segment, but: RegExp): boolean;
  /** A rise or a fall is spoken of somewhere. */
  readonly isDirected: boolean;
  /** Posts or stories are spoken of, and no result. */
  readonly isWork: boolean;
  /** A package, a plan, running the pages. */
  readonly isPackage: boolean;
  /** Advertising is said to be paid apart, or inside. */
  readonly hasAds: boolean;
  /** Revenue, profit or an average order. */
  isIncome(name: { readonly start: number; readonly end: number }): boolean;
  /** The whole line is somebody's praise in quotation marks, with who said it behind. */
  readonly isQuoted: boolean;
  /** `zero ad spend`. */
  isWithout(segment: Segment): boolean;
}

type Named = ReturnType<typeof whatsOf>[number];

/** Most plain words between a count and what it counts, and behind the name of a rate or before a colon. */
const wordsMost = 3;
const wordsAheadMost = 6;
const rates: readonly What[] = ['roas', 'romi', 'adCostShare', 'engagementRate'];

/** What a number is of: what follows a count at most a few words on, else what stands before it. */
export function nearest(
  number: Token & NumberToken,
  segment: Segment,
  taken: ReadonlySet<Token>,
  textOf: Line['textOf'],
): Named | undefined {
  const at = segment.tokens.indexOf(number);
  const after = search(segment.tokens.slice(at + 1), taken);
  const ahead = segment.tokens.slice(0, at).toReversed();
  // `New customers through Google Business and Facebook: 12 per month`
  const isLabelled = ahead[0] !== undefined && /:/.test(textOf({ start: ahead[0].end, end: number.start }));
  const before = search(ahead, taken, isLabelled ? wordsAheadMost : undefined);
  if (number.unit === 'count') {
    if (after !== undefined) return after.name;
    const next = segment.tokens[at + 1];
    const behind = segment.tokens[at + 2];
    const isOfPeople = behind?.type === 'sign' && behind.sign === 'piece';
    const isUnknown =
      next?.type === 'word' &&
      !/^(?:over|within|during|across|за|per|уже|already)$/u.test(textOf(next)) &&
      before?.name.isCost !== true &&
      !isOfPeople &&
      // `we post 5 times a week`
      !(/^(?:times|раза?)$/u.test(textOf(next)) && before !== undefined && isOurPosting(before.name, segment, textOf));
    return isUnknown ? undefined : before?.name;
  }
  const [next, named] = segment.tokens.slice(at + 1);
  // `clients see 40 % more bookings`
  if (next?.type === 'sign' && (next.sign === 'up' || next.sign === 'down') && named === after?.name)
    return after?.name;
  if (before === undefined || after === undefined) return (before ?? after)?.name;
  return after.distance < before.distance ? after.name : before.name;
}

/** `We post` and `I'd post`, and nobody else. */
function isOurPosting(name: Token, { tokens }: Segment, textOf: Line['textOf']): boolean {
  // «Пост два раза в неделю»
  if (
    /^(?:посты?|сторис|публикаци[яи]|публику(?:ем|ю)|пост(?:им|инг)|запис.* на стене|posting|publishing)$/u.test(
      textOf(name),
    )
  )
    return true;
  const ahead = textOf({ start: tokens[0]?.start ?? name.start, end: name.start });
  return (
    /^(?:post|publish)$/.test(textOf(name)) &&
    /(?:^| )(?:we|i)(?:'(?:ll|d)| would| will| can)? (?:[^.;,]{0,60} and )?$/.test(ahead)
  );
}

/** `patient bookings` are bookings, `student leads` and `booking enquiries` leads. */
export const headOf = (name: Named, next: Token | undefined): Named =>
  next?.type === 'what' &&
  !next.isCost &&
  !name.isCost &&
  // `20 listing posts` are posts.
  (next.what === 'posts' ||
    next.what === 'stories' ||
    (people.has(name.what) && next.asks.includes('leadOrSale')) ||
    ((people.has(name.what) || name.asks.includes('leadOrSale')) && next.what === 'leads'))
    ? next
    : name;
const people: ReadonlySet<string> = new Set(['sales', 'members']);

function search(
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
  longest?: number,
): { readonly name: Named; readonly distance: number } | undefined {
  let words = 0;
  const name = tokens.find(({ type }) => type === 'what' || type === 'number');
  // «ROAS магазина детской одежды держим не ниже 4»
  const most = longest ?? (name?.type === 'what' && rates.includes(name.what) ? wordsAheadMost : wordsMost);
  for (const [distance, token] of tokens.entries()) {
    if (token.type === 'what')
      return taken.has(token) ? undefined : { name: headOf(token, tokens[distance + 1]), distance };
    if (token.type === 'number') return undefined;
    if (token.type === 'word') words += 1;
    if (words > most) return undefined;
  }
  return undefined;
}
