import type { Line } from '#clauses/nearest.ts';
import { clubs, harmlessDenial, places } from '#lexing/doubt-words.ts';

/** Members of a gym are its customers; where people follow a page as well, they may be followers. */
export const isClub = (line: Line): boolean =>
  line.segments.some((each) => line.says(clubs, each, harmlessDenial)) &&
  !line.segments.some((each) => line.says(places, each, harmlessDenial));
