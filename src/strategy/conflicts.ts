import type { Formats } from '#i18n/format.ts';
import type { Change } from './changes.ts';
import { partLabel, plainText } from './differences/plain-text.ts';
import { type Difference, differencesBetween } from './differences.ts';
import type { Strategy } from './strategy.ts';

/** What two sides said to one question, each in words; undefined where a side has no answer. */
export interface ConflictTexts {
  readonly conflict: Change;
  readonly label: string;
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

const keyOf = ({ path: [part, ...rest] }: Change): string => (part === 'answers' ? rest : [part, ...rest]).join('.');

/** An estimate conflicts as a whole or in a part of it, an entry as well. */
const isAbout = ({ key }: Difference, conflictKey: string): boolean =>
  `${key}.`.startsWith(`${conflictKey}.`) || `${conflictKey}.`.startsWith(`${key}.`);

export function conflictTexts(
  conflicts: readonly Change[],
  mine: Strategy,
  theirs: Strategy,
  formats: Formats,
): readonly ConflictTexts[] {
  const differences = differencesBetween(mine, theirs, formats);
  return conflicts.map((conflict) => {
    const texts = differences.find((difference) => isAbout(difference, keyOf(conflict)));
    if (texts) return { conflict, label: texts.label, mine: texts.was, theirs: texts.now };
    const [was, now] = [conflict.was, conflict.now].map((value) => plainText(value, formats));
    return { conflict, label: partLabel(conflict.path, formats.language), mine: was, theirs: now };
  });
}
