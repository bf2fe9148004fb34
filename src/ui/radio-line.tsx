import styles from './choice.module.css';
import type { Option } from './option.ts';

interface RadioLineProps extends Option {
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: () => void;
}

/** One radio button with its words; the whole line can be pressed. */
export function RadioLine({ name, value, label, hint, checked, onPick }: RadioLineProps) {
  return (
    <label className={styles.option}>
      <input type="radio" className={styles.radio} name={name} value={value} checked={checked} onChange={onPick} />
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
