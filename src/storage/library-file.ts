import type { Strategy } from '#strategy/strategy.ts';
import { shared } from '#workshop/library/exchange.ts';
import { type Library, librarySchema, type Template } from '#workshop/library/library.ts';
import { templateOf } from '#workshop/library/template.ts';
import { currentFormat } from './format.ts';
import { brokenLimitIn } from './json-limits.ts';
import { type Opened, openBody } from './opening.ts';
import { fileBytesMax } from './packing.ts';

const libraryFormat = 2;

export const libraryFileOf = (library: Library): string =>
  `${JSON.stringify({ stageZeroLibrary: libraryFormat, library: shared(library) }, undefined, 2)}\n`;

export type LibraryRead =
  | {
      readonly kind: 'read';
      readonly library: Library /** Templates that could not be opened. */;
      readonly refused: number;
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** A template as any strategy is opened: what an older program saved is brought up to date. */
export const openTemplate = ({
  format,
  body,
}: Pick<Template, 'format' | 'body'>): Opened<{ readonly strategy: Strategy }> => openBody(body, format);

/** A template as it lies in the library. */
export const sealTemplate = (name: string, strategy: Strategy): Omit<Template, 'id'> => ({
  name,
  madeOn: strategy.createdOn,
  format: currentFormat,
  body: strategy,
});

/** Looks at a text nobody vouches for; never throws. A template in it is held to the allow-list anew. */
export function readLibrary(text: string): LibraryRead {
  if (text.length > fileBytesMax) return { kind: 'unreadable' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'unreadable' };
  }
  if (typeof content !== 'object' || content === null || !('stageZeroLibrary' in content))
    return { kind: 'unreadable' };
  if (brokenLimitIn(content)) return { kind: 'unreadable' };
  if (Number(content.stageZeroLibrary) > libraryFormat) return { kind: 'newer' };
  const { data } = librarySchema.safeParse('library' in content ? content.library : undefined);
  if (data === undefined) return { kind: 'unreadable' };
  const templates = data.templates.flatMap(({ id, ...template }) => {
    const opened = openTemplate(template);
    return opened.kind === 'opened'
      ? [{ ...sealTemplate(template.name, templateOf(opened.strategy, new Set(), template.madeOn)), id }]
      : [];
  });
  return {
    kind: 'read',
    library: shared({ ...data, templates }),
    refused: data.templates.length - templates.length,
  };
}
