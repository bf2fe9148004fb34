import { useState } from 'react';
import type { TypedNumber } from '#i18n/typed-number.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { classNames } from '../class-names.ts';
import control from '../control.module.css';
import styles from './number-input.module.css';
import { keptOf, type Quantity, readTyped, unitsOf, writeTyped } from './number-kinds.ts';
import { NumberUnderstood, type TypedRange } from './number-understood.tsx';

interface NumberInputProps extends Quantity {
  readonly id: string;
  /** Text stands for what was typed and not understood. */
  readonly value: number | string | undefined;
  readonly onChange: (value: number | string | undefined) => void;
  /** Takes a range where one may stand in place of the number. */
  readonly onRange?: ((range: TypedRange) => void) | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
}

/** The longest text a draft keeps in the place of a number. */
const typedLengthMax = 200;

/**
 * An input for one number with its unit. Its text is the browser's while it is typed and is written over
 * only where the value has become another one, or the field is left.
 */
export function NumberInput(props: NumberInputProps) {
  const { id, kind, value, onChange, onRange } = props;
  const language = useLanguage();
  const [understood, setUnderstood] = useState<TypedNumber | undefined>(undefined);
  const written = typeof value === 'number' ? writeTyped(language, props, value) : (value ?? '');
  const { before, after } = unitsOf(language, props);
  const understoodId = `${id}--understood`;

  const take = (typed: string) => {
    const kept = keptOf(language, props, typed);
    setUnderstood(saysItself(typed, kept) ? undefined : readTyped(language, props, typed));
    onChange(kept);
  };
  const saysItself = (typed: string, kept: number | string | undefined) => {
    if (typeof kept !== 'number') return true;
    const bare = typed.replace(/\s/g, '');
    return bare === writeTyped(language, props, kept).replace(/\s/g, '') || /^\d{1,4}$/.test(bare);
  };
  /** A number is told as it was typed, a text as it stands. */
  const reading = () => {
    if (typeof value === 'string') return value.trim() === '' ? undefined : readTyped(language, props, value);
    return understood && 'value' in understood && understood.value === value ? understood : undefined;
  };
  const showValue = (input: HTMLInputElement | null) => {
    if (!input || input.value === written) return;
    const isBeingTyped = document.activeElement === input && keptOf(language, props, input.value) === value;
    if (!isBeingTyped) input.value = written;
  };

  return (
    <div className={styles.number}>
      <span className={styles.line}>
        {before && (
          <span id={`${id}--before`} className={styles.unit}>
            {before}
          </span>
        )}
        <input
          id={id}
          ref={showValue}
          type="text"
          inputMode={kind === 'count' ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={typedLengthMax}
          className={classNames(control.text, styles.input)}
          defaultValue={written}
          onChange={(event) => take(event.currentTarget.value)}
          onBlur={(event) => {
            event.currentTarget.value = written;
          }}
          aria-describedby={classNames(
            props.describedBy,
            before && `${id}--before`,
            after && `${id}--after`,
            understoodId,
          )}
          aria-invalid={props.invalid || undefined}
        />
        {after && (
          <span id={`${id}--after`} className={styles.unit}>
            {after}
          </span>
        )}
      </span>
      <NumberUnderstood id={understoodId} quantity={props} read={reading()} onPick={onChange} onRange={onRange} />
    </div>
  );
}
