import { type ReactNode, useId } from 'react';
import type { Cell, Table } from '#document/table.ts';
import { byPlace } from '../by-place.ts';
import { Explained } from '../explained.tsx';
import { ScrollRegion } from '../scroll-region.tsx';
import { lineOf } from './document-line.tsx';

const inStrong = (content: ReactNode): ReactNode => <strong>{content}</strong>;

/** A table of a document; the first cell of a row is its heading, the row of totals is strong. */
export function DocumentTable({ table: { columns, rows, total } }: { readonly table: Table }) {
  const headId = useId();
  const cellsOf = (cells: readonly Cell[], set: (content: ReactNode) => ReactNode) =>
    byPlace(cells).map(({ item, place, key }) => {
      const CellTag = place === 0 ? 'th' : 'td';
      return (
        <CellTag
          key={key}
          scope={place === 0 ? 'row' : undefined}
          data-align={columns[place]?.align}
          data-unit={columns[place]?.unit === 'day' ? 'day' : undefined}
        >
          {set(lineOf(item))}
        </CellTag>
      );
    });
  return (
    <ScrollRegion labelledBy={headId}>
      <table>
        <thead>
          <tr id={headId}>
            {byPlace(columns).map(({ item: { title, align }, key }) => (
              <th key={key} scope="col" data-align={align}>
                <Explained text={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byPlace(rows).map(({ item, key }) => (
            <tr key={key}>{cellsOf(item, (content) => content)}</tr>
          ))}
          {total && <tr>{cellsOf(total, inStrong)}</tr>}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
