import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import styles from './number-input.module.css';
import { type Quantity, readTyped, unitsOf, withUnit, writeTyped } from './number-kinds.ts';
import { useUiWords } from './use-ui-words.ts';

interface NumberInputProps extends Quantity {
  readonly id: string;
  /** Text stands for what was typed and not understood. */
  readonly value: number | string | undefined;
  readonly onChange: (value: number | string | undefined) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
}

/** The longest text a draft keeps in the place of a number. */
const typedLengthMax = 200;

/** An input for one number with its unit; keeps what is typed while typed and says what was understood. */
export function NumberInput(props: NumberInputProps) {
  const { id, kind, value, onChange } = props;
  const language = useLanguage();
  const [typing, setTyping] = useState<string | undefined>(undefined);
  const written = typeof value === 'number' ? writeTyped(language, props, value) : (value ?? '');
  const understood = typing === undefined || typeof value !== 'number' ? undefined : echoOf(typing, written);
  const notUnderstood = typing === undefined && typeof value === 'string' && value.trim() !== '';
  const { before, after } = unitsOf(language, props);
  const echoId = `${id}--understood`;

  const take = (text: string) => {
    setTyping(text);
    onChange(text.trim() === '' ? undefined : (readTyped(language, props, text) ?? text));
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
          type="text"
          inputMode={kind === 'count' ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={typedLengthMax}
          className={classNames(control.text, styles.input)}
          value={typing ?? written}
          onFocus={() => setTyping(written)}
          onChange={(event) => take(event.currentTarget.value)}
          onBlur={() => setTyping(undefined)}
          aria-describedby={classNames(props.describedBy, before && `${id}--before`, after && `${id}--after`, echoId)}
          aria-invalid={props.invalid || undefined}
        />
        {after && (
          <span id={`${id}--after`} className={styles.unit}>
            {after}
          </span>
        )}
      </span>
      <Echo
        id={echoId}
        understood={understood && withUnit(language, props, understood)}
        notUnderstood={notUnderstood}
      />
    </div>
  );
}

interface EchoProps {
  readonly id: string;
  readonly understood: string | undefined;
  readonly notUnderstood: boolean;
}

function Echo({ id, understood, notUnderstood }: EchoProps) {
  const words = useUiWords();
  return (
    <span id={id} aria-live="polite" className={styles.echo}>
      {understood !== undefined && words.understoodAs(understood)}
      {notUnderstood && words.notUnderstood}
    </span>
  );
}

/** What was understood, where the text typed does not already say it. */
function echoOf(typed: string, written: string): string | undefined {
  const bare = typed.trim();
  const saysIt = bare.replace(/\s/g, '') === written.replace(/\s/g, '') || /^\d{1,4}$/.test(bare);
  return saysIt ? undefined : written;
}
