import { currencySign } from '#i18n/money-text.ts';
import type { TypedNumber } from '#i18n/typed-number.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '../button.tsx';
import { useUiWords } from '../use-ui-words.ts';
import styles from './number-input.module.css';
import { type Quantity, withUnit, writeTyped } from './number-kinds.ts';

/** Three ends of an estimate in the values kept. */
export interface TypedRange {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

interface NumberUnderstoodProps {
  readonly id: string;
  readonly quantity: Quantity;
  /** What was read, wherever it says otherwise than the field. */
  readonly read: TypedNumber | undefined;
  readonly onPick: (value: number) => void;
  /** Given where an estimate may stand. */
  readonly onRange?: ((range: TypedRange) => void) | undefined;
}

/** What was understood of a typed text, beside its field; where that cannot be told, the readings to choose from. */
export function NumberUnderstood({ id, quantity, read, onPick, onRange }: NumberUnderstoodProps) {
  const words = useUiWords();
  const language = useLanguage();
  const shown = (value: number) => withUnit(language, quantity, writeTyped(language, quantity, value));
  const range = read && onRange && rangeOf(read, quantity.kind === 'count' || quantity.kind === 'money');

  const said = () => {
    if (read === undefined) return undefined;
    if (read.kind === 'either') return words.twoReadings;
    if (read.kind === 'otherCurrency') return words.otherCurrency(currencySign(language, quantity.currency ?? 'USD'));
    const value = 'value' in read && words.understoodAs(shown(read.value));
    const offer = range && words.rangeOffered(shown(range.low), shown(range.high));
    return [value, offer].filter(Boolean).join('. ') || (read.kind === 'range' ? words.isRange : words.notUnderstood);
  };
  return (
    <>
      <span id={id} aria-live="polite" className={styles.echo}>
        {said()}
      </span>
      {range && (
        <Button aria-describedby={id} onClick={() => onRange(range)}>
          {words.takeRange}
        </Button>
      )}
      {read?.kind === 'either' && (
        <span className={styles.readings}>
          <Button aria-describedby={id} onClick={() => onPick(read.asThousands)}>
            {words.asThousands(shown(read.asThousands))}
          </Button>
          <Button aria-describedby={id} onClick={() => onPick(read.asFraction)}>
            {words.asFraction(shown(read.asFraction))}
          </Button>
        </span>
      )}
    </>
  );
}

/** A typical value half way, where none was given. */
function rangeOf(read: TypedNumber, isWhole: boolean): TypedRange | undefined {
  if (read.kind !== 'range' && read.kind !== 'about') return undefined;
  const { low, high } = read;
  const middle = Number(((low + high) / 2).toPrecision(3));
  const isInside = read.kind === 'about' && low < read.value && read.value < high;
  const typical = isInside ? read.value : isWhole ? Math.round(middle) : middle;
  return low < high ? { low, typical, high } : undefined;
}
