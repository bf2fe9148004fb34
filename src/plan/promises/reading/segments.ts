import type { NumberToken, Sign, Token } from './token.ts';

/** What stands between two joints. */
export interface Segment {
  readonly tokens: readonly Token[];
  /** The mark before it; empty at the head of a sentence. */
  readonly joint: string;
  readonly sentence: number;
  /** Sentences that a semicolon joins: what is past in one is past in all. */
  readonly statement: number;
}

const isSentenceEnd = (mark: string): boolean => /^[;|.!?\n]$/.test(mark);

/** The pieces of a line, parted at its joints; a question promises nothing and is left out. */
export function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  let current: Token[] = [];
  let joint = '';
  let sentence = 0;
  let statement = 0;
  const close = () => {
    if (current.length > 0) segments.push({ tokens: current, joint, sentence, statement });
    current = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'joint') {
      if (opensSum(token, tokens.slice(index + 1)) && current.some(({ type }) => type === 'number')) {
        close();
        joint = 'with';
      }
      current.push(countedByRate(token, tokens[index + 1]));
      continue;
    }
    // A name before a colon is of what stands behind it: `Setup: $900`.
    if (token.mark === ':' && current.every(({ type }) => type === 'sign' || type === 'word' || type === 'what'))
      continue;
    close();
    if (token.mark === '?') while (segments.at(-1)?.sentence === sentence) segments.pop();
    if (isSentenceEnd(token.mark)) sentence += 1;
    if (isSentenceEnd(token.mark) && token.mark !== ';') statement += 1;
    joint = isSentenceEnd(token.mark) ? '' : token.mark;
  }
  close();
  return segments;
}

export const hasSign = (segment: Segment, ...signs: readonly Sign[]): boolean =>
  segment.tokens.some((token) => token.type === 'sign' && signs.includes(token.sign));

export const numbersOf = ({ tokens }: Segment): readonly (Token & NumberToken)[] =>
  tokens.filter((token) => token.type === 'number');

export const whatsOf = ({ tokens }: Segment) => tokens.filter((token) => token.type === 'what');

/** Neither a number nor a name in it: only when, how often, or nothing. */
export const isBare = (segment: Segment): boolean => numbersOf(segment).length === 0 && whatsOf(segment).length === 0;

/** `3x a week` counts, it multiplies nothing. */
const countedByRate = (token: Token, next: Token | undefined): Token =>
  token.type === 'number' && token.unit === 'times' && next?.type === 'rate' ? { ...token, unit: 'count' } : token;

/** `…, CPA 1,200 with an ad budget of 60k`: a budget with a sum behind it is a thing of its own. */
function opensSum(token: Token, rest: readonly Token[]): boolean {
  if (token.type !== 'sign' || (token.sign !== 'ads' && token.sign !== 'budget')) return false;
  return rest.find(({ type }) => type === 'joint' || type === 'number')?.type === 'number';
}
