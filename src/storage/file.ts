import type { Strategy } from '#strategy/strategy.ts';
import { currentFormat } from './format.ts';
import type { StoredRecord } from './stores.ts';

/** The key by which a file says that it is ours, and in which format. */
export const mark = 'stageZero';

const written = (format: unknown, strategy: unknown): string =>
  `${JSON.stringify({ [mark]: format, strategy }, undefined, 2)}\n`;

/** A strategy as the text of a file that `open-file.ts` reads back. */
export const fileOf = (strategy: Strategy): string => written(currentFormat, strategy);

/** The same on one line. */
export const compactFileOf = (strategy: Strategy): string => JSON.stringify({ [mark]: currentFormat, strategy });

/** A record that cannot be read, as a file: the program that can read the record can read the file. */
export const recordFileOf = (record: StoredRecord): string => written(record.format, record.body);

/** Whether parsed JSON says that it is ours. */
export const isOurs = (content: unknown): content is Readonly<Record<typeof mark | 'strategy', unknown>> =>
  typeof content === 'object' && content !== null && mark in content;
