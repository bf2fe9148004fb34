import control from './control.module.css';
import { describedBy, type FieldProps, LabelledField } from './field.tsx';

interface WhenFieldProps extends FieldProps {
  readonly kind: 'date' | 'time';
  /** `'2027-03-05'` or `'10:00'`; empty while nothing is chosen. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A day or a time of day: the browser's own control, in the order its user is used to. */
export function WhenField({ kind, value, onChange, ...field }: WhenFieldProps) {
  return (
    <LabelledField field={field}>
      <input
        id={field.id}
        type={kind}
        className={control.select}
        value={value ?? ''}
        aria-describedby={describedBy(field)}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </LabelledField>
  );
}
