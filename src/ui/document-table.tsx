import type { Table, TableCell } from 'mdast';
import { useId } from 'react';
import { byPlace } from './by-place.ts';
import { phrasingOf } from './document-view.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** A table of a document; the first cell of a row is its heading. */
export function DocumentTable({ table }: { readonly table: Table }) {
  const headId = useId();
  const [head, ...rows] = table.children;
  const alignOf = (column: number) => table.align?.[column] ?? 'left';
  const cellsOf = (cells: readonly TableCell[], inHead: boolean) =>
    byPlace(cells).map(({ item, place, key }) => {
      const Cell = inHead || place === 0 ? 'th' : 'td';
      const scope = inHead ? 'col' : place === 0 ? 'row' : undefined;
      return (
        <Cell key={key} scope={scope} data-align={alignOf(place)}>
          {phrasingOf(item.children)}
        </Cell>
      );
    });
  return (
    <ScrollRegion labelledBy={headId}>
      <table>
        <thead>
          <tr id={headId}>{cellsOf(head?.children ?? [], true)}</tr>
        </thead>
        <tbody>
          {byPlace(rows).map(({ item, key }) => (
            <tr key={key}>{cellsOf(item.children, false)}</tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
