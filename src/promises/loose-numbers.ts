import type { Draft } from './draft.ts';
import type { Line } from './nearest.ts';
import { numbersOf, type Segment, whatsOf } from './segments.ts';
import { piecesOf } from './strange-words.ts';
import type { Token } from './token.ts';

/** A number, a time or how often, beside the draft and put to no use. */
export function isLoose(draft: Draft, drafts: readonly Draft[], sentence: readonly Segment[], line: Line): boolean {
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
