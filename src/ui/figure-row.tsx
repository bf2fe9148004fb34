import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Explained } from './explained.tsx';
import styles from './figure-row.module.css';

export interface Figure {
  readonly id: string;
  readonly label: string;
  /** The label where there is hardly any room. */
  readonly short?: string | undefined;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

interface FigureRowProps {
  readonly figures: readonly Figure[];
  /** `column` stands in a side panel, `bar` lies under the page, `row` is part of the text. */
  readonly form?: 'row' | 'column' | 'bar' | undefined;
}

/** Big figures, each with what it is and how to read it. */
export function FigureRow({ figures, form = 'row' }: FigureRowProps) {
  return (
    <dl className={classNames(styles.figures, styles[form])}>
      {figures.map(({ id, label, short = label, value, note }) => (
        <div key={id} className={styles.figure}>
          <dt className={styles.label}>{form === 'bar' ? short : <Explained text={label} />}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
