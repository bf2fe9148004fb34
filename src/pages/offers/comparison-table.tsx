import type { TableGroup } from '#contractor/offers/table.ts';
import { byPlace } from '#ui/by-place.ts';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import styles from './offers.module.css';

interface ComparisonTableProps {
  readonly corner: string;
  readonly names: readonly string[];
  readonly groups: readonly TableGroup[];
}

const headId = 'offers-head';

/** Offers side by side; what is missing is said in words and stands in red besides. */
export function ComparisonTable({ corner, names, groups }: ComparisonTableProps) {
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
