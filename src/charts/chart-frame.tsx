import { type ReactNode, useId, useRef, useState } from 'react';
import { Details } from '#ui/details.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import styles from './chart-frame.module.css';
import { type PictureNumbers, PictureTable } from './picture-table.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { useChartWords } from './use-chart-words.ts';
import { useMeasuredWidth } from './use-measured-width.ts';

/** What every picture is given. */
export interface PictureProps {
  /** What the picture shows, as a finding: a sentence, not a subject. */
  readonly title: string;
  readonly describe?: string | undefined;
}

/** What a drawing has to know of its frame. */
export interface Frame {
  /** In pixels. */
  readonly width: number;
  readonly titleId: string;
}

interface ChartFrameProps extends PictureProps {
  readonly table: PictureNumbers;
  /** The width below which the picture scrolls instead of shrinking. */
  readonly leastWidth?: number | undefined;
  /** The values pointed at. */
  readonly reading?: string | undefined;
  /** How to point at them, shown while there is no reading. */
  readonly hint?: string | undefined;
  /** Given the frame, draws; undefined where there is nothing to draw. */
  readonly children: ((frame: Frame) => ReactNode) | undefined;
}

const widestDrawing = 880;
const narrowestDrawing = 272;

/** Browsers break a line between a minus and the currency’s sign. */
const unbroken = (text: string): string => text.replaceAll('\u2212', '\u2212\u2060');

/** A picture under the sentence it proves, with its numbers as a table and as files to keep. */
export function ChartFrame({ title, describe, table, leastWidth = 0, reading, hint, children }: ChartFrameProps) {
  const titleId = useId();
  const words = useChartWords();
  const [room, measure] = useMeasuredWidth();
  // A plan has hundreds of cells in its tables: they are made when somebody asks for them.
  const [isOpen, setOpen] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const least = Math.max(narrowestDrawing, leastWidth);
  const width = Math.min(widestDrawing, Math.max(least, room));
  const drawing = children && (
    <div ref={picture} className={styles.picture} data-scrolls={room < least}>
      {children({ width, titleId })}
    </div>
  );
  return (
    <figure ref={measure} className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.title}>
        {title}
      </figcaption>
      {describe && <p className={styles.describe}>{describe}</p>}
      {drawing && room < least ? <ScrollRegion labelledBy={titleId}>{drawing}</ScrollRegion> : drawing}
      {!drawing && <p className={styles.describe}>{words.nothing}</p>}
      {drawing && (
        <p className={reading ? styles.reading : styles.hint}>{reading === undefined ? hint : unbroken(reading)}</p>
      )}
      {drawing && (
        <div className={styles.more}>
          <Details summary={words.numbers} onToggle={setOpen}>
            {isOpen && <PictureTable numbers={table} labelledBy={titleId} />}
          </Details>
          <SaveButtons title={title} drawingIn={() => picture.current?.querySelector('svg') ?? undefined} />
        </div>
      )}
    </figure>
  );
}
