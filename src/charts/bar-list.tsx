import { type ReactNode, useState } from 'react';
import styles from './bar-list.module.css';
import { ChartFrame, type Frame, type PictureProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import type { PictureNumbers } from './picture-table.tsx';
import type { Plot } from './plot.ts';
import { Reader } from './reader.tsx';
import { useChartWords } from './use-chart-words.ts';

/** What is drawn at a width; sizes in pixels of the drawing. */
export interface DrawnBars {
  readonly height: number;
  readonly plot: Plot;
  readonly marks: ReactNode;
}

interface BarListProps extends PictureProps {
  readonly table: PictureNumbers;
  readonly count: number;
  /** What is read at a place. */
  readonly textAt: (place: number) => string;
  readonly children: (frame: Frame, picking: Picking) => DrawnBars;
}

export interface Picking {
  readonly picked: number | undefined;
  readonly onPick: (place: number) => void;
}

/** Bars under each other, read one after the other by pointer or by keyboard. */
export function BarList({ title, describe, table, count, textAt, children }: BarListProps) {
  const words = useChartWords();
  const [picked, onPick] = useState<number>();
  const draw = (frame: Frame) => {
    const { height, plot, marks } = children(frame, { picked, onPick });
    return (
      <>
        <Drawing frame={frame} height={height}>
          {marks}
        </Drawing>
        <Reader
          label={words.reader.bars}
          count={count}
          picked={picked}
          onPick={onPick}
          textAt={textAt}
          plot={plot}
          size={{ width: frame.width, height }}
          isList
        />
      </>
    );
  };
  return (
    <ChartFrame
      title={title}
      describe={describe}
      table={table}
      hint={words.reader.hint}
      reading={picked === undefined ? undefined : textAt(picked)}
    >
      {count > 0 ? draw : undefined}
    </ChartFrame>
  );
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
