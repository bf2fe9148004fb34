import styles from './segmented-choice.module.css';

interface PickProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
  /** On narrow pages the label is read aloud only: the value says what it is. */
  readonly compact?: boolean;
}

/** A small choice in a line: language, theme. */
export function Pick<Value extends string>({ label, options, value, onPick, compact }: PickProps<Value>) {
  return (
    <label className={styles.pick}>
      <span className={compact ? styles.compact : undefined}>{label}</span>
      <select
        className={styles.select}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value as Value)} // the options are made of values
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
