import { signedVersion } from '#strategy/signing.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Desk } from './desk.ts';
import { edited } from './history.ts';

/** One step of history with no other edit in it. */
function step(desk: Desk, change: (strategy: Strategy) => Strategy): void {
  const before = desk.get().strategy;
  if (!before) return;
  const after = change(before);
  desk.change(after, edited({ ...desk.history, last: undefined }, before, after, desk.world.now()));
}

/** Puts a copy's answers in the place of the open strategy's, with a copy taken before. */
export async function restore(desk: Desk, copy: Strategy): Promise<void> {
  const before = desk.get().strategy;
  if (before?.id !== copy.id) return;
  await desk.copies.take(before, 'beforeRestore');
  if (desk.get().strategy?.id !== copy.id) return;
  step(desk, (strategy) => asCurrent(copy, strategy));
}

/** Ids are never given twice, and what was signed stays signed. */
const asCurrent = (copy: Strategy, { idsGiven, signed }: Strategy): Strategy => ({
  ...copy,
  idsGiven: Math.max(copy.idsGiven, idsGiven),
  signed,
});

/** Freezes the strategy as it stands, with what was decided in the same step. */
export const sign = (desk: Desk, name: string, decided: Partial<Strategy> = {}): void =>
  step(desk, (strategy) => {
    const after = { ...strategy, ...decided };
    return { ...after, signed: signedVersion(after, name, desk.world.today()) };
  });
