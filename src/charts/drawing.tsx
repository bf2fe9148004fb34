import type { ReactNode } from 'react';
import type { Frame } from './chart-frame.tsx';
import styles from './drawing.module.css';

interface DrawingProps {
  readonly frame: Frame;
  readonly height: number;
  readonly children: ReactNode;
}

/** One pixel of the drawing is one of the screen; on a narrower sheet of paper it shrinks. */
export function Drawing({ frame, height, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the caption of the figure is its name
    <svg
      className={styles.drawing}
      role="img"
      aria-labelledby={frame.titleId}
      width={frame.width}
      height={height}
      viewBox={`0 0 ${frame.width} ${height}`}
    >
      {children}
    </svg>
  );
}
