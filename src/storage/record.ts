import type { Strategy } from '#strategy/strategy.ts';
import { currentFormat } from './format.ts';
import type { StoredRecord } from './stores.ts';

/** One strategy as it lies on the disk. */
export interface SealedRecord extends StoredRecord {
  readonly format: number;
  /** Grows by one with every save; two tabs find out by it that they differ. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Kept beside the body so that the list can name what it cannot read. */
  readonly title: string;
  readonly body: Strategy;
}

/** The name of the business; empty before it was given. */
export const titleOf = (strategy: Strategy): string => strategy.answers.business?.name?.trim() ?? '';

export const seal = (strategy: Strategy, revision: number, now: number): SealedRecord => ({
  id: strategy.id,
  format: currentFormat,
  revision,
  savedAt: now,
  title: titleOf(strategy),
  body: strategy,
});
