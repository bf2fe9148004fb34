import { useId } from 'react';
import { byPlace } from './by-place.ts';
import { HiddenText } from './hidden-text.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { type StageHue, StageMark } from './stage-mark.tsx';
import styles from './timeline.module.css';
import { MilestoneList, MilestoneRow, type TimelineMilestone } from './timeline-milestones.tsx';
import { useUiWords } from './use-ui-words.ts';

export interface TimelineLane {
  readonly id: string;
  readonly number: number | string;
  readonly label: string;
  readonly hue: StageHue;
  /** One for each month: whether the lane is worked on in it. */
  readonly cells: readonly boolean[];
  readonly notes?: string | undefined;
}

interface TimelineProps {
  readonly caption: string;
  readonly lanes: readonly TimelineLane[];
  /** Short names of the plan's months, the first one first. */
  readonly months: readonly string[];
  readonly milestones: readonly TimelineMilestone[];
}

/** What is worked on in which month: a table that is read like one and looks like a chart. */
export function Timeline({ caption, lanes, months, milestones }: TimelineProps) {
  const captionId = useId();
  const words = useUiWords().timeline;
  return (
    <div>
      <ScrollRegion labelledBy={captionId}>
        <table className={styles.table}>
          <caption id={captionId} className={styles.caption}>
            {caption}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <HiddenText>{words.lane}</HiddenText>
              </th>
              {byPlace(months).map(({ item, place, key }) => (
                <th key={key} scope="col" className={styles.month}>
                  <span className={styles.monthNumber}>{place + 1}</span> {item}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.map((lane) => (
              <Lane key={lane.id} lane={lane} />
            ))}
            {milestones.length > 0 && <MilestoneRow monthCount={months.length} milestones={milestones} />}
          </tbody>
        </table>
      </ScrollRegion>
      {milestones.length > 0 && <MilestoneList months={months} milestones={milestones} />}
    </div>
  );
}

function Lane({ lane }: { readonly lane: TimelineLane }) {
  const words = useUiWords().timeline;
  return (
    <tr>
      <th scope="row" className={styles.lane}>
        <span className={styles.laneName}>
          <StageMark hue={lane.hue} number={lane.number} />
          <span>
            {lane.label}
            {lane.notes && <span className={styles.notes}>{lane.notes}</span>}
          </span>
        </span>
      </th>
      {byPlace(lane.cells).map(({ item: runs, place, key }) => (
        <td
          key={key}
          className={styles.cell}
          data-hue={lane.hue}
          data-first={runs && !lane.cells[place - 1]}
          data-last={runs && !lane.cells[place + 1]}
        >
          {runs && <span className={styles.bar} />}
          <HiddenText>{runs ? words.runs : words.rests}</HiddenText>
        </td>
      ))}
    </tr>
  );
}
