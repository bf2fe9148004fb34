import { byPlace } from '#ui/by-place.ts';
import { MonthAxis, MonthPointer } from './axes.tsx';
import type { Frame, PictureProps } from './chart-frame.tsx';
import drawing from './drawing.module.css';
import { lineHeight } from './layouts/text-fit.ts';
import {
  badge,
  barHeight,
  type TimelineLane,
  type TimelineMilestone,
  timelineLayout,
} from './layouts/timeline-layout.ts';
import { type Picking, ReadPicture } from './read-picture.tsx';
import { SvgText } from './svg-text.tsx';
import styles from './timeline.module.css';
import { TimelineFlag } from './timeline-flag.tsx';
import { useChartWords } from './use-chart-words.ts';

export interface TimelineProps extends PictureProps {
  readonly months: readonly string[];
  readonly lanes: readonly TimelineLane[];
  readonly milestones: readonly TimelineMilestone[];
}

/** What is worked on in which month, in lanes, with numbered milestones; the work after a gate waits for it. */
export function Timeline({ title, describe, months, lanes, milestones }: TimelineProps) {
  const words = useChartWords();
  const marksIn = (month: number) => milestones.filter((one) => one.month === month + 1).map(({ label }) => label);
  const textAt = (month: number) => {
    const atWork = lanes.filter(({ cells }) => cells[month]).map(({ label }) => label);
    const said = [atWork.join(', ') || words.timeline.rests, ...marksIn(month)];
    return `${month + 1}, ${months[month] ?? ''}: ${said.join(' · ')}`;
  };
  const table = {
    head: [words.month, ...lanes.map(({ label }) => label), words.timeline.milestones],
    rows: months.map((month, index) => [
      `${index + 1} · ${month}`,
      ...lanes.map(({ cells }) => (cells[index] ? words.timeline.works : words.timeline.rests)),
      marksIn(index).join('; '),
    ]),
    textColumns: lanes.length + 2,
  };
  const draw = (frame: Frame, { picked }: Picking) => {
    const layout = timelineLayout(frame.width, months.length, lanes, milestones);
    const { plot, band, rows, gates, flags, list, textLeft, height } = layout;
    const marks = (
      <>
        {byPlace(months).map(({ place, key }) => (
          <text key={key} className={styles.month} x={band.middle(place)} y={lineHeight - 3}>
            {place + 1}
          </text>
        ))}
        <MonthAxis y={lineHeight - 3} months={months} band={band} />
        {rows.map(({ lane, top, label, purpose, barY, bars }) => (
          <g key={lane.id} data-tone={lane.tone}>
            <line className={drawing.grid} x1={0} x2={frame.width} y1={top} y2={top} />
            <rect className={styles.badge} x={0} y={top + 5} width={badge} height={badge} rx={3} />
            <text className={styles.number} x={badge / 2} y={top + 19}>
              {lane.number}
            </text>
            <SvgText x={textLeft} y={top + lineHeight + 4} lines={label} look="strong" />
            <SvgText x={textLeft} y={top + (label.length + 1) * lineHeight + 4} lines={purpose} look="soft" />
            {bars.map(({ x, width }) => (
              <rect key={x} className={styles.bar} x={x} y={barY} width={width} height={barHeight} rx={3} />
            ))}
          </g>
        ))}
        <line className={drawing.ground} x1={0} x2={frame.width} y1={plot.bottom} y2={plot.bottom} />
        {gates.map(({ x, from, to }) => (
          <line key={from} className={drawing.mark} x1={x} x2={x} y1={from} y2={to} />
        ))}
        {flags.map(({ milestone, place, x, y }) => (
          <g key={`${x} ${y}`}>
            <TimelineFlag x={x} y={y} number={place + 1} isGate={milestone.isGate} />
          </g>
        ))}
        {list.map(({ place, y, lines }) => (
          <g key={y}>
            <TimelineFlag x={badge / 2} y={y - 4} number={place + 1} isGate={milestones[place]?.isGate} />
            <SvgText x={textLeft} y={y} lines={lines} />
          </g>
        ))}
        {picked !== undefined && <MonthPointer plot={plot} x={band.middle(picked)} />}
      </>
    );
    return { height: height, plot: plot, marks };
  };
  return (
    <ReadPicture
      title={title}
      describe={describe}
      table={table}
      hint={words.reader.monthHint}
      label={words.reader.months}
      count={months.length}
      textAt={textAt}
      isDrawn={months.length > 0}
    >
      {draw}
    </ReadPicture>
  );
}
