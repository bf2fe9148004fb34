import type { Strategy } from '#strategy/strategy.ts';
import { currentFormat } from './format.ts';
import { type Opened, openBody } from './opening.ts';
import type { StoredRecord } from './stores.ts';

/** The key by which a file says that it is ours, and in which format. */
const mark = 'stageZero';

const written = (format: unknown, strategy: unknown): string =>
  `${JSON.stringify({ [mark]: format, strategy }, undefined, 2)}\n`;

/** A strategy as the text of a file that `openFile` reads back. */
export const fileOf = (strategy: Strategy): string => written(currentFormat, strategy);

/** The same on one line. */
export const compactFileOf = (strategy: Strategy): string => JSON.stringify({ [mark]: currentFormat, strategy });

/** A record that cannot be read, as a file: the program that can read the record can read the file. */
export const recordFileOf = (record: StoredRecord): string => written(record.format, record.body);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether parsed JSON says that it is ours. */
export const isOurs = (content: unknown): content is Readonly<Record<typeof mark | 'strategy', unknown>> =>
  typeof content === 'object' && content !== null && mark in content;

/** Never throws. */
export function openFile(text: string): Opened<{ readonly strategy: Strategy }> {
  if (text.trim() === '') return { kind: 'empty' };
  const content = parsed(text.replace(/^\ufeff/, ''));
  return isOurs(content) ? openBody(content.strategy, content[mark]) : { kind: 'unreadable' };
}
