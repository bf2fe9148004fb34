import type { Draft } from './draft.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from './segments.ts';
import { perMonth } from './times.ts';
import type { Token } from './token.ts';

/** Segments without what only says again what stands elsewhere: `12 posts a month (3 a week)`, the parts of a total. */
export function withoutRestated(
  segments: readonly Segment[],
  drafts: readonly Draft[],
  textOf: (token: Token) => string,
): readonly Segment[] {
  const parts = partsOfTotal(drafts, textOf);
  return segments
    .filter((segment, index) => !isRestated(segment, segments[index - 1], drafts))
    .map((segment) =>
      segment.tokens.some((token) => parts.has(token))
        ? { ...segment, tokens: segment.tokens.map((token) => (parts.has(token) ? passed(token) : token)) }
        : segment,
    );
}

const passed = ({ start, end }: Token): Token => ({ type: 'passed', start, end });

/** Weeks of a month are four to whoever writes a list. */
const slack = 0.1;

function isRestated(segment: Segment, before: Segment | undefined, drafts: readonly Draft[]): boolean {
  const of = drafts.find((draft) => draft.segment === before && draft.number?.unit === 'count' && draft.rate);
  const [number, another] = numbersOf(segment);
  if (segment.joint !== '(' || of?.number === undefined || of.rate === undefined) return false;
  if (number?.unit !== 'count' || number.low === undefined || another !== undefined) return false;
  if (whatsOf(segment).some(({ what }) => what !== of.figure)) return false;
  if (whatsOf(segment).length === 0 && segment.tokens.some(({ type }) => type === 'word')) return false;
  const rate = segment.tokens.find((token) => token.type === 'rate')?.per;
  const whole = (of.number.low ?? 0) * perMonth[of.rate.per];
  const again = number.low * perMonth[rate ?? of.rate.per];
  return Math.abs(whole - again) <= whole * slack;
}

/** `Total fee $250 a month: $200 for posts, $50 for ads`. */
function partsOfTotal(drafts: readonly Draft[], textOf: (token: Token) => string): ReadonlySet<Token> {
  const sums = drafts.filter(
    ({ number, figure }) => number?.unit === 'money' && (figure === 'fee' || figure === 'price'),
  );
  const total = sums.find(
    ({ segment }) => hasSign(segment, 'inTotal') || segment.tokens.some((token) => totals.test(textOf(token))),
  );
  const parts = sums.filter((draft) => draft !== total).flatMap(({ number }) => (number ? [number] : []));
  const whole = parts.reduce((sum, { low }) => sum + (low ?? Number.NaN), 0);
  return new Set(total && parts.length > 1 && whole === total.number?.low ? parts : []);
}

const totals = /^(?:total|итого|всего)$/u;
