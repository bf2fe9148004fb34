import type { FoundPromise } from '#promises/found.ts';
import { readLine } from '#promises/reading.ts';

/** What a line promises to a reader whose plan begins in January 2027. */
export const readOf = (line: string): readonly FoundPromise[] =>
  readLine(line, { startMonth: '2027-01', language: 'en' }).promises;

/** `fee 1500 month`, and a question mark behind what is asked about. */
export const told = (line: string): readonly string[] =>
  readOf(line).map(
    ({ figure, amount, per, asks }) =>
      `${figure} ${amount === undefined ? '?' : Math.round(amount * 100) / 100} ${per}${asks.length === 0 ? '' : ' ?'}`,
  );
