import { MonthAxis, MonthMark, MonthPointer, ValueAxis } from './axes.tsx';
import type { Frame, PictureProps } from './chart-frame.tsx';
import styles from './fan-chart.module.css';
import { type FanSeries, fanLayout } from './layouts/fan-layout.ts';
import { lineHeight, linesOf } from './layouts/text-fit.ts';
import { type Picking, ReadPicture } from './read-picture.tsx';
import { SvgText } from './svg-text.tsx';
import { useChartWords } from './use-chart-words.ts';

export interface FanChartProps extends PictureProps {
  /** Months, or what stands in their place along the axis. */
  readonly months: readonly string[];
  /** What the axis counts: months with P10 to P90, or budgets with P20 to P80. */
  readonly over?: 'months' | 'budgets' | undefined;
  /** What stands under the axis; the months where not given. */
  readonly axis?: readonly string[] | undefined;
  readonly series: readonly FanSeries[];
  /** What begins with a month (0 is the first), as an upright line through all quantities. */
  readonly mark?: { readonly month: number; readonly label: string } | undefined;
}

/** A chance is one line: its value is not said three times. */
const hasBand = ({ low, high }: FanSeries): boolean => low.some((value, month) => value !== high[month]);

/** What probably happens, in a band of what may: P10 to P90, with the middle as a line. */
export function FanChart({ title, describe, months, axis = months, over = 'months', series, mark }: FanChartProps) {
  const chartWords = useChartWords();
  const { budgets, middle, spread: spreadText } = chartWords;
  const byMonth = {
    head: chartWords.month,
    low: chartWords.low,
    high: chartWords.high,
    note: chartWords.fanNote,
    reader: chartWords.reader.months,
  };
  const { head, low, high, note: bandNote, reader } = over === 'budgets' ? budgets : byMonth;
  const at = (list: readonly number[], month: number, { format }: FanSeries) => format(list[month] ?? 0);
  const textAt = (month: number) => {
    const said = series.map((one) => {
      const [typical, least, most] = [one.middle, one.low, one.high].map((list) => at(list, month, one));
      const isOne = least === most;
      return `${one.label} ${isOne ? typical : spreadText(typical ?? '', least ?? '', most ?? '')}`;
    });
    return `${months[month] ?? ''}: ${said.join(' · ')}`;
  };
  const columns = series.flatMap((one) => {
    if (!hasBand(one)) return [{ one, list: one.middle, head: one.label }];
    return [
      { one, list: one.low, head: `${one.label}, ${low}` },
      { one, list: one.middle, head: `${one.label}, ${middle}` },
      { one, list: one.high, head: `${one.label}, ${high}` },
    ];
  });
  const table = {
    head: [head, ...columns.map((column) => column.head)],
    rows: months.map((month, index) => [month, ...columns.map(({ one, list }) => at(list, index, one))]),
  };
  const isDrawn = months.length > 0 && series.length > 0;
  const draw = (frame: Frame, { picked }: Picking) => {
    const layout = fanLayout(frame.width, months.length, series, mark ? lineHeight + 4 : 0);
    const note = linesOf(bandNote, frame.width, 4);
    const whole = layout.height + 8 + note.length * lineHeight;
    const marks = (
      <>
        {mark && <MonthMark plot={layout.plot} x={layout.months.start(mark.month)} label={mark.label} />}
        {layout.panels.map(({ series: { id, tone, label, format, formatTick = format }, plot, ...panel }) => (
          <g key={id} data-tone={tone}>
            <SvgText x={0} y={panel.headingY} lines={[label]} look="halo" />
            <ValueAxis plot={plot} scale={panel.values} format={formatTick} />
            <path className={styles.band} d={panel.band} />
            <path className={styles.line} d={panel.line} />
            {panel.end && <circle className={styles.end} cx={panel.end.x} cy={panel.end.y} r={3.5} />}
            {panel.endTexts.map(({ y, text, look }) => (
              <SvgText key={y} x={plot.right + 6} y={y} lines={[text]} look={look} />
            ))}
          </g>
        ))}
        <MonthAxis y={layout.plot.bottom} months={axis} band={layout.months} />
        {picked !== undefined && <MonthPointer plot={layout.plot} x={layout.months.middle(picked)} />}
        <SvgText x={0} y={layout.height + 14} lines={note} look="soft" />
      </>
    );
    return { height: whole, plot: layout.plot, marks };
  };
  return (
    <ReadPicture
      title={title}
      describe={describe}
      table={table}
      firstRead={months.length - 1}
      label={reader}
      count={months.length}
      textAt={textAt}
      isDrawn={isDrawn}
    >
      {draw}
    </ReadPicture>
  );
}
