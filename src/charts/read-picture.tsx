import { type ReactNode, useState } from 'react';
import { ChartFrame, type Frame, type PictureProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import type { Plot } from './layouts/plot.ts';
import type { PictureNumbers } from './picture-table.tsx';
import { Reader } from './reader.tsx';

/** What is drawn at a width; sizes in pixels of the drawing. */
export interface Drawn {
  readonly height: number;
  /** Where values are pointed at. */
  readonly plot: Plot;
  readonly marks: ReactNode;
}

export interface Picking {
  readonly picked: number | undefined;
  readonly onPick: (place: number) => void;
}

interface ReadPictureProps extends PictureProps {
  readonly table: PictureNumbers;
  readonly leastWidth?: number | undefined;
  /** What is stepped through: months, rows. */
  readonly label: string;
  readonly count: number;
  /** What is read at a place. */
  readonly textAt: (place: number) => string;
  /** Places lie under each other. */
  readonly isList?: boolean | undefined;
  /** Shown while nothing is read. */
  readonly hint?: string | undefined;
  /** Read before anything is pointed at. */
  readonly firstRead?: number | undefined;
  readonly isDrawn?: boolean | undefined;
  readonly children: (frame: Frame, picking: Picking) => Drawn;
}

/** A picture in its frame, read value by value with pointer or keyboard. */
export function ReadPicture({
  label,
  count,
  textAt,
  isList,
  firstRead,
  isDrawn,
  children,
  ...frame
}: ReadPictureProps) {
  const [picked, onPick] = useState<number>();
  const read = picked === undefined ? firstRead : Math.min(picked, count - 1);
  const draw = (at: Frame) => {
    const { height, plot, marks } = children(at, { picked, onPick });
    return (
      <>
        <Drawing frame={at} height={height}>
          {marks}
        </Drawing>
        <Reader
          label={label}
          count={count}
          picked={picked}
          onPick={onPick}
          textAt={textAt}
          plot={plot}
          size={{ width: at.width, height }}
          isList={isList}
        />
      </>
    );
  };
  return (
    <ChartFrame {...frame} reading={read === undefined ? undefined : textAt(read)}>
      {(isDrawn ?? count > 0) ? draw : undefined}
    </ChartFrame>
  );
}
