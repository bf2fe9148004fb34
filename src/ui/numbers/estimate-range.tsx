import { useUiWords } from '../use-ui-words.ts';
import { EstimateCurve } from './estimate-curve.tsx';
import styles from './estimate-field.module.css';
import type { EstimateShape } from './estimate-shape.ts';
import { NumberInput } from './number-input.tsx';
import type { Quantity } from './number-kinds.ts';

interface EstimateRangeProps extends Quantity {
  readonly id: string;
  readonly value: EstimateShape;
  readonly onChange: (value: EstimateShape) => void;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** Low, typical and high, each with what it means, and the curve they make. */
export function EstimateRange({ id, value, onChange, describedBy, invalid, ...quantity }: EstimateRangeProps) {
  const words = useUiWords().estimate;
  const parts = [
    { key: 'low', label: words.low, meaning: words.lowMeaning },
    { key: 'typical', label: words.typical, meaning: words.typicalMeaning },
    { key: 'high', label: words.high, meaning: words.highMeaning },
  ] as const;
  return (
    <>
      <div className={styles.range}>
        {parts.map(({ key, label, meaning }) => (
          <div key={key} className={styles.answer}>
            <label className={styles.part} htmlFor={`${id}.${key}`}>
              {label}
            </label>
            <p id={`${id}.${key}--meaning`} className={styles.meaning}>
              {meaning}
            </p>
            <NumberInput
              {...quantity}
              invalid={invalid}
              id={`${id}.${key}`}
              value={value[key]}
              onChange={(typed) => onChange({ ...value, [key]: typed })}
              describedBy={[describedBy, `${id}.${key}--meaning`].filter(Boolean).join(' ')}
            />
          </div>
        ))}
      </div>
      <EstimateCurve {...quantity} low={value.low} typical={value.typical} high={value.high} />
    </>
  );
}
