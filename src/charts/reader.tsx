import type { CSSProperties, PointerEvent } from 'react';
import type { Plot } from './layouts/plot.ts';
import styles from './reader.module.css';

interface ReaderProps {
  readonly label: string;
  readonly count: number;
  /** The place that is read now. */
  readonly picked: number | undefined;
  readonly onPick: (place: number) => void;
  /** What is read at a place. */
  readonly textAt: (place: number) => string;
  readonly plot: Plot;
  readonly size: { readonly width: number; readonly height: number };
  /** Places lie under each other and are pointed at in the drawing itself. */
  readonly isList?: boolean | undefined;
}

/** Steps through the values of a picture: a slider over it, unseen until it has the focus. */
export function Reader({ label, count, picked, onPick, textAt, plot, size, isList }: ReaderProps) {
  const place = Math.min(picked ?? (isList ? 0 : count - 1), count - 1);
  // A slider grows upwards and a list downwards.
  const turned = (value: number) => (isList ? count - 1 - value : value);
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  const style: CSSProperties & { '--band': string } = {
    insetInlineStart: share(plot.left, size.width),
    inlineSize: share(plot.right - plot.left, size.width),
    insetBlockStart: share(plot.top, size.height),
    blockSize: share(plot.bottom - plot.top, size.height),
    '--band': share(1, count),
  };
  const point = ({ currentTarget, clientX }: PointerEvent<HTMLInputElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const pointed = Math.floor((count * (clientX - box.left)) / Math.max(1, box.width));
    onPick(Math.min(count - 1, Math.max(0, pointed)));
  };
  return (
    <input
      type="range"
      className={styles.reader}
      data-list={isList}
      style={style}
      aria-label={label}
      aria-valuetext={textAt(place)}
      min={0}
      max={count - 1}
      value={turned(place)}
      onChange={(event) => onPick(turned(event.currentTarget.valueAsNumber))}
      onFocus={() => onPick(place)}
      onPointerMove={isList ? undefined : point}
    />
  );
}
