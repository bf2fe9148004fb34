import { byPlace } from './by-place.ts';
import { HiddenText } from './hidden-text.tsx';
import styles from './timeline.module.css';
import { useUiWords } from './use-ui-words.ts';

export interface TimelineMilestone {
  /** 1 for the first month. */
  readonly month: number;
  readonly label: string;
}

interface MilestoneRowProps {
  readonly monthCount: number;
  readonly milestones: readonly TimelineMilestone[];
}

/** The last row of the timeline: a numbered flag in the month of each milestone. */
export function MilestoneRow({ monthCount, milestones }: MilestoneRowProps) {
  const words = useUiWords().timeline;
  const months = Array.from({ length: monthCount }, (_, index) => index + 1);
  return (
    <tr className={styles.milestones}>
      <th scope="row" className={styles.lane}>
        {words.milestones}
      </th>
      {months.map((month) => (
        <td key={month} className={styles.cell}>
          {byPlace(milestones)
            .filter(({ item }) => item.month === month)
            .map(({ item, place, key }) => (
              <span key={key} className={styles.milestone}>
                {place + 1}
                <HiddenText>: {item.label}</HiddenText>
              </span>
            ))}
        </td>
      ))}
    </tr>
  );
}

interface MilestoneListProps {
  readonly months: readonly string[];
  readonly milestones: readonly TimelineMilestone[];
}

/** What the numbered flags stand for. */
export function MilestoneList({ months, milestones }: MilestoneListProps) {
  return (
    <ol className={styles.milestoneList}>
      {byPlace(milestones).map(({ item, key }) => (
        <li key={key}>
          <span className={styles.milestoneMonth}>{months[item.month - 1]}:</span> {item.label}
        </li>
      ))}
    </ol>
  );
}
