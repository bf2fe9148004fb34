import type { Line } from '#clauses/nearest.ts';
import type { Segment } from '#clauses/segments.ts';
import type { Token } from '#lexing/token.ts';
import { aside, ofOthers } from './strange-words.ts';

/** `Sales training for 20 people`, `lead forms: 3`: the name only says which training it is. */
export function isOfCompound(name: Token, { tokens }: Segment, line: Line): boolean {
  const next = tokens[tokens.indexOf(name) + 1];
  if (next?.type !== 'word' || !ofOthers.test(line.textOf(name))) return false;
  const text = line.textOf(next);
  return /^[a-z]/.test(text) && !aside.test(text) && !counted.test(text);
}

const counted =
  /^(?:goals?|targets?|volume|counts?|numbers?|growth|increase|total|kpis?|guarantees?|promised|expected|forecast|per|each)$/;
