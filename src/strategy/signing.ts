import { sha256 } from './checksum.ts';
import { type Said, type Signed, type Strategy, saidParts } from './strategy.ts';
import { isGroup } from './tree.ts';

/** All that can be signed of a strategy. */
export const saidOf = (strategy: Strategy): Said =>
  Object.fromEntries(
    saidParts.flatMap((part) => (strategy[part] === undefined ? [] : [[part, strategy[part]]])),
  ) as Said; // its own parts

/** One tree for one content: names in order, nothing for what is not there. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isGroup(value)) return value;
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return names.toSorted().map((name) => [name, canonical(value[name])]);
}

const digits = 8;

/** Eight hexadecimal digits that change with any answer. */
export const checksumOf = (said: Said): string => sha256(JSON.stringify(canonical(said))).slice(0, digits);

/** Whether the frozen answers still are those that were signed. */
export const isAsSigned = ({ said, checksum, movedChecksum }: Signed): boolean =>
  checksumOf(said) === (movedChecksum ?? checksum);

/** The strategy as it stands, frozen under a name. */
export function signedVersion(strategy: Strategy, name: string, on: string): Signed {
  const said = saidOf(strategy);
  return { name, on, checksum: checksumOf(said), said };
}

/** The strategy as it was signed. */
export function asSigned(strategy: Strategy, { said }: Signed): Strategy {
  const { id, createdOn, createdIn, idsGiven } = strategy;
  return { id, createdOn, createdIn, idsGiven, ...said };
}
