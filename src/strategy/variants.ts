import type { Strategy, Variant } from './strategy.ts';

const other = { first: 'second', second: 'first' } as const satisfies Record<Variant, Variant>;

/** The variant whose answers are being worked on. */
export const variantOf = ({ otherVariant }: Strategy): Variant =>
  otherVariant === undefined ? 'first' : other[otherVariant.variant];

function alone({ otherVariant: _other, ...strategy }: Strategy): Strategy {
  return strategy;
}

/** Both variants as strategies of their own; undefined while there is only one. */
export function variantsOf(strategy: Strategy): Readonly<Record<Variant, Strategy>> | undefined {
  const { otherVariant } = strategy;
  if (otherVariant === undefined) return undefined;
  const worked = alone(strategy);
  const laidAside = { ...worked, answers: otherVariant.answers };
  return otherVariant.variant === 'first' ? { first: laidAside, second: worked } : { first: worked, second: laidAside };
}

/** A second variant that begins with the answers of the first; it is worked on from now on. */
export const withSecond = (strategy: Strategy): Strategy => ({
  ...strategy,
  otherVariant: { variant: 'first', answers: strategy.answers },
});

/** The strategy with one of its variants worked on, the other laid aside. */
export function workingOn(strategy: Strategy, variant: Variant): Strategy {
  const both = variantsOf(strategy);
  if (both === undefined) return strategy;
  const laidAside = other[variant];
  return { ...both[variant], otherVariant: { variant: laidAside, answers: both[laidAside].answers } };
}

/** The strategy with one of its variants, the other gone: dropped or put in the place of the first. */
export const keeping = (strategy: Strategy, variant: Variant): Strategy => variantsOf(strategy)?.[variant] ?? strategy;
