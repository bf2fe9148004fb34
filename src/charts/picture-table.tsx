import { byPlace } from '#ui/by-place.ts';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import styles from './picture-table.module.css';

/** What a picture shows, in cells; the first of a row is its heading. */
export interface PictureNumbers {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns are text, from the first one; the rest are numbers. One if not said. */
  readonly textColumns?: number | undefined;
}

interface PictureTableProps {
  readonly numbers: PictureNumbers;
  /** The id of what names the table. */
  readonly labelledBy: string;
}

/** The numbers of a picture, for those who would rather read or copy them. */
export function PictureTable({ numbers, labelledBy }: PictureTableProps) {
  const { head, rows, textColumns = 1 } = numbers;
  const alignOf = (place: number) => (place < textColumns ? 'left' : 'right');
  return (
    <ScrollRegion labelledBy={labelledBy}>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {byPlace(head).map(({ item, place, key }) => (
              <th key={key} scope="col" data-align={alignOf(place)}>
                {item}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byPlace(rows).map((row) => (
            <tr key={row.key}>
              {byPlace(row.item).map(({ item, place, key }) => {
                const Cell = place === 0 ? 'th' : 'td';
                return (
                  <Cell key={key} scope={place === 0 ? 'row' : undefined} data-align={alignOf(place)}>
                    {item}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
