import { type ReactNode, useId } from 'react';
import { byPlace } from './by-place.ts';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { ScrollRegion } from './scroll-region.tsx';

export type ColumnAlign = 'left' | 'right' | 'center';

interface DataTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly head: readonly ReactNode[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** By column; the first is left and the rest right unless said otherwise. */
  readonly align?: readonly ColumnAlign[] | undefined;
  /** The last row stands apart as a sum. */
  readonly totalRow?: boolean | undefined;
}

/** Figures in rows; the first cell of a row is its heading. */
export function DataTable({ caption, captionHidden, head, rows, align = [], totalRow }: DataTableProps) {
  const captionId = useId();
  const alignOf = (column: number) => styles[align[column] ?? (column === 0 ? 'left' : 'right')];
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={classNames(styles.table, totalRow && styles.withTotal)}>
        <caption id={captionId} className={classNames(styles.caption, captionHidden && styles.captionHidden)}>
          {caption}
        </caption>
        <thead>
          <tr>
            {byPlace(head).map(({ item, place, key }) =>
              item === '' ? (
                <td key={key} />
              ) : (
                <th key={key} scope="col" className={alignOf(place)}>
                  {item}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {byPlace(rows).map(({ item: cells, key: rowKey }) => (
            <tr key={rowKey}>
              {byPlace(cells).map(({ item, place, key }) =>
                place === 0 ? (
                  <th key={key} scope="row" className={alignOf(place)}>
                    {item}
                  </th>
                ) : (
                  <td key={key} className={alignOf(place)}>
                    {item}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
