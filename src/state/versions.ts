import { signedVersion } from '#strategy/signing.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { EditingContext } from './editing-context.ts';
import { edited } from './history.ts';

/** One step of history with no other edit in it. */
function step(context: EditingContext, change: (strategy: Strategy) => Strategy): void {
  const before = context.get().strategy;
  if (!before) return;
  const after = change(before);
  context.change(after, edited({ ...context.history, last: undefined }, before, after, context.world.now()));
}

/** Puts a copy's answers in the place of the open strategy's, with a copy taken before. */
export async function restore(context: EditingContext, copy: Strategy): Promise<void> {
  const before = context.get().strategy;
  if (before?.id !== copy.id) return;
  await context.copies.take(before, 'beforeRestore');
  if (context.get().strategy?.id !== copy.id) return;
  step(context, (strategy) => asCurrent(copy, strategy));
}

/** Ids are never given twice, and what was signed stays signed. */
const asCurrent = (copy: Strategy, { idsGiven, signed }: Strategy): Strategy => ({
  ...copy,
  idsGiven: Math.max(copy.idsGiven, idsGiven),
  signed,
});

/** Freezes the strategy as it stands, with what was decided in the same step. */
export const sign = (context: EditingContext, name: string, decided: Partial<Strategy> = {}): void =>
  step(context, (strategy) => {
    const after = { ...strategy, ...decided };
    return { ...after, signed: signedVersion(after, name, context.world.today()) };
  });
