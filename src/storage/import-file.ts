import type * as z from 'zod/mini';
import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { isOurs } from './file.ts';
import { type BrokenLimit, brokenLimitIn, stepped } from './json-limits.ts';
import { looselyEmbeddedIn } from './loose-embedding.ts';
import { embeddedIn } from './markdown-embedding.ts';
import { upgrade } from './migrations.ts';
import { openBody } from './opening.ts';
import { fileBytesMax, unpack } from './packing.ts';

/** Why a file, or one strategy in it, was not taken in. `where` is a path in the file. */
export type Refusal =
  | { readonly kind: 'empty' | 'nothingInside' | 'otherFormat' | 'newer' | 'damaged' | 'unreadable' }
  | { readonly kind: 'tooBig'; readonly bytes: number | undefined }
  | { readonly kind: 'notJson'; readonly line: number | undefined }
  | { readonly kind: 'cut'; readonly letters: number; readonly lettersSent: number | undefined }
  | BrokenLimit
  | { readonly kind: 'wrongAnswer'; readonly where: string; readonly why: WrongAnswer; readonly max: number };

/** `tooLong` and `tooManyEntries`: more than `max` characters or entries. */
export type WrongAnswer = 'missing' | 'tooLong' | 'tooManyEntries' | 'otherValue';

export interface ImportFile {
  readonly strategies: readonly Strategy[];
  readonly refusals: readonly Refusal[];
}

const refused = (refusal: Refusal): ImportFile => ({ strategies: [], refusals: [refusal] });

/** What is in a file: a strategy, all of somebody's strategies, or a document that carries its own. Never throws. */
export async function openImportFile(text: string): Promise<ImportFile> {
  if (text.length > fileBytesMax) return refused({ kind: 'tooBig', bytes: text.length });
  if (text.trim() === '') return refused({ kind: 'empty' });
  const packed = embeddedIn(text);
  const carried = packed === undefined ? undefined : await openPacked(packed);
  if (carried !== undefined && !isHurt(carried)) return carried;
  for (const letters of looselyEmbeddedIn(text)) {
    const loose = await openPacked(letters);
    if (loose.strategies.length > 0) return loose;
  }
  if (carried !== undefined) return carried;
  if (text.startsWith(packedFile) || otherFormat.test(text)) return refused({ kind: 'otherFormat' });
  return /^\s*[[{]/.test(text) ? openJson(text) : refused({ kind: 'nothingInside' });
}

/** As Word files and everything in a zip begin. */
const packedFile = 'PK\u0003\u0004';
/** RTF, PDF and web pages: they begin so. */
const otherFormat = /^\ufeff?\s*(?:\{\\rtf|%PDF-|<(?:!doctype|html|\?xml))/i;

/** Letters that did not arrive as they were sent. */
const isHurt = ({ refusals }: ImportFile): boolean => refusals.some(({ kind }) => kind === 'cut' || kind === 'damaged');

/** What is in the letters a document or a link carries. Never throws. */
export async function openPacked(packed: string): Promise<ImportFile> {
  const unpacked = await unpack(packed);
  if (unpacked.kind === 'unpacked') return openJson(unpacked.text);
  return refused(unpacked.kind === 'tooBig' ? { ...unpacked, bytes: undefined } : unpacked);
}

function openJson(text: string): ImportFile {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused({ kind: 'notJson', line: lineOf(String(error), text) });
  }
  const unsound = brokenLimitIn(content);
  return unsound ? refused(unsound) : openContent(content);
}

function openContent(content: unknown): ImportFile {
  if (!isOurs(content)) return refused({ kind: 'nothingInside' });
  const entries = entriesOf(content);
  const opened = entries.map(([entry, path]) => openEntry(entry, path));
  return {
    strategies: opened.flatMap((each) => ('strategy' in each ? [each.strategy] : [])),
    refusals: opened.flatMap((each) => ('strategy' in each ? [] : [each])),
  };
}

/** The strategies of an archive with their places in it, or the one the file is. */
function entriesOf(content: object): readonly (readonly [entry: unknown, path: string])[] {
  if (!('strategies' in content) || !Array.isArray(content.strategies)) return [[content, '']];
  return content.strategies.map((entry: unknown, place) => [entry, `strategies[${place}]`]);
}

function openEntry(entry: unknown, path: string): Refusal | { readonly strategy: Strategy } {
  if (!isOurs(entry)) return { kind: 'unreadable' };
  const opened = openBody(entry.strategy, entry.stageZero);
  if (opened.kind !== 'unreadable') return opened.kind === 'opened' ? opened : { kind: opened.kind };
  if (typeof entry.stageZero !== 'number') return { kind: 'unreadable' };
  return firstFault(entry.strategy, entry.stageZero, stepped(path, 'strategy'));
}

/** Where a body first differs from what a strategy may be. */
function firstFault(body: unknown, format: number, path: string): Refusal {
  try {
    const issue = strategySchema.safeParse(upgrade(body, format)).error?.issues[0];
    if (!issue) return { kind: 'unreadable' };
    const where = issue.path.reduce<string>(stepped, path);
    return { kind: 'wrongAnswer', where, ...whyOf(issue, valueAt(body, issue.path)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], body); // an issue's path leads through lists and groups only

function whyOf(issue: z.core.$ZodIssue, value: unknown): { readonly why: WrongAnswer; readonly max: number } {
  if (value === undefined) return { why: 'missing', max: 0 };
  if (issue.code !== 'too_big') return { why: 'otherValue', max: 0 };
  return { why: Array.isArray(value) ? 'tooManyEntries' : 'tooLong', max: Number(issue.maximum) };
}

/** The line at which an engine says that JSON breaks off; engines say it in ways of their own, or not at all. */
function lineOf(error: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(error)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(error)?.[1];
  const end = position === undefined && /end of/i.test(error) ? text.trimEnd().length : position;
  return end === undefined ? undefined : text.slice(0, Number(end)).split('\n').length;
}
