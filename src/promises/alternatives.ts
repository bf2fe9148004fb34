import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import type { Segment } from '#clauses/segments.ts';
import { isMoney, isTerm } from '#domain/promise.ts';

const choosable: readonly string[] = ['posts', 'stories', 'fee', 'adMoney'];

/** `8 posts (Gold) or 16 (Platinum)`: which of them is offered is not told. */
export function isAlternative(draft: Draft, drafts: readonly Draft[], line: Line): boolean {
  if (isBySort(draft, drafts, line)) return true;
  if (isOneOfTiers(draft, drafts)) return true;
  if (!choosable.includes(draft.figure) || draft.isOnce) return false;
  const alike = drafts.filter(
    ({ figure, isOnce, heirOf }) => figure === draft.figure && !isOnce && heirOf === undefined,
  );
  return alike.length > 1 && isChoice(alike, line);
}

/** «15 000 для локальных услуг, для B2B — от 30 000»: it hangs on who asks. */
function isBySort(draft: Draft, drafts: readonly Draft[], line: Line): boolean {
  const isForSome = ({ tokens }: Segment): boolean =>
    tokens.some((token, at) => /^(?:для|for)$/u.test(line.textOf(token)) && tokens[at + 1]?.type === 'word');
  const isFor = ({ figure, segment }: Draft): boolean => {
    const before = line.segments[line.segments.indexOf(segment) - 1];
    const isTitled = before !== undefined && /^[-–:]$/.test(segment.joint) && isForSome(before);
    return isMoney(figure) && isTerm(figure) && (isForSome(segment) || isTitled);
  };
  const same = drafts.filter((each) => each.segment.sentence === draft.segment.sentence && isFor(each));
  return same.length > 1 && same.includes(draft);
}

/** `Tier 1: 10 leads a month, tier 2: 20, tier 3: 40`. */
function isOneOfTiers(draft: Draft, drafts: readonly Draft[]): boolean {
  const alike = drafts.filter(
    ({ figure, kind, number, time, rate }) =>
      figure === draft.figure &&
      ['visits', 'leads', 'sales', 'members'].includes(figure) &&
      kind === 'amount' &&
      number?.unit === 'count' &&
      time === draft.time &&
      rate?.per === draft.rate?.per,
  );
  return alike.includes(draft) && new Set(alike.map(({ number }) => number?.low ?? number?.high)).size > 2;
}

/** An `or` before the second of them. */
function isChoice(alike: readonly Draft[], { segments, textOf }: Line): boolean {
  return alike.slice(1).some((each, place) => {
    const before = alike[place];
    if (before === undefined || before.segment.sentence !== each.segment.sentence) return false;
    const from = segments.indexOf(before.segment) + 1;
    return segments
      .slice(from, segments.indexOf(each.segment) + 1)
      .some(({ tokens }) => /^(?:or|или|либо)$/u.test(textOf(tokens[0] ?? { start: 0, end: 0 })));
  });
}
