import { FieldGroup, type FieldProps } from './field.tsx';
import { HiddenText } from './hidden-text.tsx';
import styles from './scale-field.module.css';

interface ScaleFieldProps extends FieldProps {
  readonly from: number;
  readonly to: number;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly value: number | string | undefined;
  readonly onChange: (value: number) => void;
}

/** A step on a short scale whose two ends are named. */
export function ScaleField({ from, to, fromLabel, toLabel, value, onChange, ...field }: ScaleFieldProps) {
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const endLabel = (step: number) => (step === from ? fromLabel : step === to ? toLabel : undefined);
  return (
    <FieldGroup field={field} role="radiogroup">
      <div className={styles.scale}>
        <div className={styles.steps}>
          {steps.map((step) => (
            <label key={step} className={styles.step}>
              <input
                type="radio"
                className={styles.radio}
                name={field.id}
                value={step}
                checked={value === step}
                onChange={() => onChange(step)}
              />
              <span className={styles.number}>
                {step}
                {endLabel(step) && <HiddenText>: {endLabel(step)}</HiddenText>}
              </span>
            </label>
          ))}
        </div>
        <div className={styles.ends} aria-hidden>
          <span>{fromLabel}</span>
          <span>{toLabel}</span>
        </div>
      </div>
    </FieldGroup>
  );
}
