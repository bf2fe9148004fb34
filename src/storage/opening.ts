import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { currentFormat, firstFormat, upgrade } from './migrations.ts';

/** What became of an attempt to read: `newer` was saved by a later program, `unreadable` by nobody we know. */
export type Opened<Found> =
  | ({ readonly kind: 'opened' } & Found)
  | { readonly kind: 'empty' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

const isFormat = (format: unknown): format is number =>
  typeof format === 'number' && Number.isInteger(format) && format >= firstFormat;

/** Never throws. */
export function openBody(body: unknown, format: unknown): Opened<{ readonly strategy: Strategy }> {
  if (!isFormat(format)) return { kind: 'unreadable' };
  if (format > currentFormat) return { kind: 'newer' };
  try {
    const { data } = strategySchema.safeParse(upgrade(body, format));
    return data === undefined ? { kind: 'unreadable' } : { kind: 'opened', strategy: data };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** What opening would most likely come to, told from the outside alone: two hundred records are glanced at in no time. */
export function glance(body: unknown, format: unknown): 'opened' | 'newer' | 'unreadable' {
  if (!isFormat(format)) return 'unreadable';
  if (format > currentFormat) return 'newer';
  const isBody = typeof body === 'object' && body !== null && 'answers' in body && typeof body.answers === 'object';
  return isBody ? 'opened' : 'unreadable';
}
