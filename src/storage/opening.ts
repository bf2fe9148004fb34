import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { currentFormat, isFormat } from './format.ts';
import { upgrade } from './migrations.ts';

/** What became of an attempt to read: `newer` was saved by a later program, `unreadable` by nobody we know. */
export type Opened<Found> =
  | ({ readonly kind: 'opened' } & Found)
  | { readonly kind: 'empty' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

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
