import styles from './stage-mark.module.css';

/** One of five hues, told apart by the colour-blind as well; always shown with a number or a label. */
export type StageHue = 0 | 1 | 2 | 3 | 4;

interface StageMarkProps {
  readonly hue: StageHue;
  readonly number: number | string;
}

/** The number of a stage on its hue. */
export function StageMark({ hue, number }: StageMarkProps) {
  return (
    <span className={styles.mark} data-hue={hue}>
      {number}
    </span>
  );
}
