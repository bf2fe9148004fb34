import type { Formats } from '#i18n/format.ts';
import type { Change } from './changes.ts';
import { partLabel, plainText } from './differences/plain-text.ts';
import { type Difference, differencesBetween } from './differences.ts';
import type { Strategy } from './strategy.ts';

/** What two sides said to one question, each in words; undefined where a side has no answer. */
export interface ToldQuarrel {
  readonly quarrel: Change;
  readonly label: string;
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

const keyOf = ({ path: [part, ...rest] }: Change): string => (part === 'answers' ? rest : [part, ...rest]).join('.');

/** An estimate quarrels as a whole or in a part of it, an entry as well. */
const isAbout = ({ key }: Difference, quarrelKey: string): boolean =>
  `${key}.`.startsWith(`${quarrelKey}.`) || `${quarrelKey}.`.startsWith(`${key}.`);

export function toldQuarrels(
  quarrels: readonly Change[],
  mine: Strategy,
  theirs: Strategy,
  formats: Formats,
): readonly ToldQuarrel[] {
  const differences = differencesBetween(mine, theirs, formats);
  return quarrels.map((quarrel) => {
    const told = differences.find((difference) => isAbout(difference, keyOf(quarrel)));
    if (told) return { quarrel, label: told.label, mine: told.was, theirs: told.now };
    const [was, now] = [quarrel.was, quarrel.now].map((value) => plainText(value, formats));
    return { quarrel, label: partLabel(quarrel.path, formats.language), mine: was, theirs: now };
  });
}
