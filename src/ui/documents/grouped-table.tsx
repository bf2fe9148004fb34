import { useId } from 'react';
import { byPlace } from '../by-place.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import styles from './grouped-table.module.css';

interface Row {
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly { readonly text: string; readonly isMissing: boolean }[];
}

interface GroupedTableProps {
  /** Over the names of the rows. */
  readonly corner: string;
  /** Of the columns. */
  readonly names: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly Row[] }[];
}

/** Things side by side, rows in groups; what is missing is said in words and stands in red besides. */
export function GroupedTable({ corner, names, groups }: GroupedTableProps) {
  const headId = useId();
  return (
    <ScrollRegion labelledBy={headId}>
      <table className={styles.table}>
        <thead>
          <tr id={headId}>
            <th scope="col">{corner}</th>
            {byPlace(names).map(({ item, key }) => (
              <th key={key} scope="col">
                {item}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={names.length + 1} className={styles.group}>
                {title}
              </th>
            </tr>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {byPlace(cells).map(({ item, key }) => (
                  <td key={key} className={item.isMissing ? styles.missing : undefined}>
                    {item.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
