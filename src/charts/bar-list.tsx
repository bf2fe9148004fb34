import type { ReactNode } from 'react';
import styles from './bar-list.module.css';
import type { Frame, PictureProps } from './chart-frame.tsx';
import type { PictureNumbers } from './picture-table.tsx';
import { type Drawn, type Picking, ReadPicture } from './read-picture.tsx';
import { useChartWords } from './use-chart-words.ts';

interface BarListProps extends PictureProps {
  readonly table: PictureNumbers;
  readonly count: number;
  /** What is read at a place. */
  readonly textAt: (place: number) => string;
  readonly children: (frame: Frame, picking: Picking) => Drawn;
}

/** Bars under each other, read one after the other by pointer or by keyboard. */
export function BarList(props: BarListProps) {
  const words = useChartWords();
  return <ReadPicture {...props} label={words.reader.bars} hint={words.reader.hint} isList />;
}

interface BarRowProps extends Picking {
  readonly place: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** One bar with all that belongs to it; it is shaded while it is read. */
export function BarRow({ place, picked, onPick, top, width, height, children }: BarRowProps) {
  return (
    <g onPointerEnter={() => onPick(place)}>
      <rect className={styles.row} data-picked={place === picked} x={0} y={top} width={width} height={height} />
      {children}
    </g>
  );
}

interface BarProps {
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const Bar = (props: BarProps) => <rect className={styles.bar} {...props} />;
