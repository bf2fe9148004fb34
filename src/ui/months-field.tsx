import { Button } from './button.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';
import { HiddenText } from './hidden-text.tsx';
import styles from './months-field.module.css';
import { useUiWords } from './use-ui-words.ts';

interface MonthsFieldProps extends FieldProps {
  readonly months: readonly { readonly number: number; readonly label: string }[];
  readonly value: readonly number[];
  readonly onChange: (value: number[]) => void;
}

/** Any of the plan's months, in order. */
export function MonthsField({ months, value, onChange, ...field }: MonthsFieldProps) {
  const words = useUiWords();
  const toggle = (toggled: number, checked: boolean) =>
    onChange(months.map((month) => month.number).filter((each) => (each === toggled ? checked : value.includes(each))));
  return (
    <FieldGroup field={field}>
      <div className={styles.months}>
        {months.map((month) => (
          <label key={month.number} className={styles.month}>
            <input
              type="checkbox"
              className={styles.check}
              name={field.id}
              value={month.number}
              checked={value.includes(month.number)}
              onChange={(event) => toggle(month.number, event.currentTarget.checked)}
            />
            <span className={styles.name}>
              <span className={styles.number}>{month.number}</span>
              {month.label}
            </span>
          </label>
        ))}
      </div>
      <div className={styles.all}>
        <Button kind="quiet" onClick={() => onChange(months.map((month) => month.number))}>
          {words.allMonths}
          <HiddenText>: {field.label}</HiddenText>
        </Button>
        <Button kind="quiet" onClick={() => onChange([])}>
          {words.noMonths}
          <HiddenText>: {field.label}</HiddenText>
        </Button>
      </div>
    </FieldGroup>
  );
}
