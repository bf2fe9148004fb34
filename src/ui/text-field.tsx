import type { KeyboardEvent } from 'react';
import styles from './control.module.css';
import { describedBy, type FieldProps, LabelledField } from './field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean | undefined;
  readonly maxLength?: number | undefined;
  /** A text that becomes an answer only by a button: until then its undo is the browser's. */
  readonly isUnsaved?: boolean | undefined;
  /** What Enter does with the line, in place of what it does in the form around it. */
  readonly onEnter?: (() => void) | undefined;
}

/** What no text holds and no file may carry: a line break of a presentation becomes a space, the rest goes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is kept out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const typed = (value: string): string => value.replace(/[\v\f\u0085\u2028\u2029]/g, ' ').replace(controls, '');

export function TextField({
  value,
  onChange,
  multiline,
  maxLength = 5000,
  isUnsaved,
  onEnter,
  ...field
}: TextFieldProps) {
  const common = {
    id: field.id,
    value,
    maxLength,
    autoComplete: 'off',
    'data-own-undo': isUnsaved || undefined,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.problem ? true : undefined,
  } as const;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onEnter === undefined) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <LabelledField field={field}>
      {multiline ? (
        <textarea
          {...common}
          rows={2}
          className={styles.text}
          onChange={(event) => onChange(typed(event.currentTarget.value))}
        />
      ) : (
        <input
          {...common}
          type="text"
          className={styles.text}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(typed(event.currentTarget.value))}
        />
      )}
    </LabelledField>
  );
}
