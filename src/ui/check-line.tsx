import styles from './choice.module.css';
import { HiddenText } from './hidden-text.tsx';

interface CheckLineProps {
  readonly label: string;
  /** The question's id and this answer to it, where the line is one of several. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Read aloud after the label, where several of the same label stand on one page. */
  readonly about?: string | undefined;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One checkbox with its words; the whole line can be pressed. */
export function CheckLine({ label, name, value, about, hint, checked, onChange }: CheckLineProps) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        className={styles.check}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {about && <HiddenText>: {about}</HiddenText>}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
