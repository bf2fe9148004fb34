import type { NumberToken } from '#lexing/token.ts';
import type { Line } from './nearest.ts';
import { hasSign, type Segment } from './segments.ts';

const falling = /сни[зж]|упа[лд]|снижен|fell|declin|shrank|halv|сократ|сокращ|уменьш|reduc|lower|\bcut|decreas|drop/u;

export const isDirected = (segment: Segment): boolean => hasSign(segment, 'up', 'down', 'reaches', 'past');

/** Whether a change is a rise or a fall: by its sign, its own words, or the only direction the line has. */
export function directionOf(number: NumberToken, segment: Segment, line: Line): 1 | -1 {
  if (number.sign !== undefined) return number.sign;
  if (isFalling(segment, line)) return -1;
  if (isDirected(segment) || number.unit === 'times') return 1;
  return line.segments.some(isDirected) && line.segments.filter(isDirected).every((each) => isFalling(each, line))
    ? -1
    : 1;
}

const isFalling = (segment: Segment, line: Line): boolean =>
  segment.tokens.some(
    (token) =>
      token.type === 'sign' && (token.sign === 'down' || (token.sign === 'past' && falling.test(line.textOf(token)))),
  );
