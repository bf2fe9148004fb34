import styles from './control.module.css';
import { describedBy, type FieldProps, LabelledField } from './field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean | undefined;
  readonly maxLength?: number | undefined;
  /** A text that becomes an answer only by a button: until then its undo is the browser's. */
  readonly isUnsaved?: boolean | undefined;
}

export function TextField({ value, onChange, multiline, maxLength = 5000, isUnsaved, ...field }: TextFieldProps) {
  const common = {
    id: field.id,
    value,
    maxLength,
    autoComplete: 'off',
    'data-own-undo': isUnsaved || undefined,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.problem ? true : undefined,
  } as const;
  return (
    <LabelledField field={field}>
      {multiline ? (
        <textarea
          {...common}
          rows={2}
          className={styles.text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type="text"
          className={styles.text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
}
