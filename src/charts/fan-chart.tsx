import { useState } from 'react';
import { MonthAxis, MonthPointer, ValueAxis } from './axes.tsx';
import { ChartFrame, type Frame, type PictureProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import styles from './fan-chart.module.css';
import { type FanSeries, fanLayout } from './fan-layout.ts';
import { Reader } from './reader.tsx';
import { SvgText } from './svg-text.tsx';
import { lineHeight, linesOf } from './text-fit.ts';
import { useChartWords } from './use-chart-words.ts';

export interface FanChartProps extends PictureProps {
  readonly months: readonly string[];
  readonly series: readonly FanSeries[];
  readonly format: (value: number) => string;
}

/** What probably happens, in a band of what may: P10 to P90, with the middle as a line. */
export function FanChart({ title, describe, months, series, format }: FanChartProps) {
  const words = useChartWords();
  const [picked, setPicked] = useState<number>();
  const shown = Math.min(picked ?? months.length, months.length - 1);
  const at = (list: readonly number[], month: number) => format(list[month] ?? 0);
  const textAt = (month: number) => {
    const said = series.map(
      ({ label, low, middle, high }) => `${label} ${words.spread(at(middle, month), at(low, month), at(high, month))}`,
    );
    return `${months[month] ?? ''}: ${said.join(' · ')}`;
  };
  const table = {
    head: [
      words.month,
      ...series.flatMap(({ label }) => [words.low, words.middle, words.high].map((w) => `${label}, ${w}`)),
    ],
    rows: months.map((month, index) => [
      month,
      ...series.flatMap(({ low, middle, high }) => [at(low, index), at(middle, index), at(high, index)]),
    ]),
  };
  const isDrawn = months.length > 0 && series.length > 0;
  const draw = (frame: Frame) => {
    const { plot, height, ...layout } = fanLayout(frame.width, months.length, series, format);
    const note = linesOf(words.fanNote, frame.width, 4);
    const whole = height + 8 + note.length * lineHeight;
    return (
      <>
        <Drawing frame={frame} height={whole}>
          <ValueAxis plot={plot} scale={layout.values} format={format} />
          <MonthAxis y={plot.bottom} months={months} band={layout.months} />
          {picked !== undefined && <MonthPointer plot={plot} x={layout.months.middle(shown)} />}
          {layout.drawn.map(({ series: { id, tone }, band }) => (
            <path key={id} className={styles.band} data-tone={tone} d={band} />
          ))}
          {layout.drawn.map(({ series: { id, tone }, line, end, label }, place) => (
            <g key={id} data-tone={tone}>
              <path className={styles.line} data-dash={place % 3} d={line} />
              {end && <circle className={styles.end} cx={end.x} cy={end.y} r={3.5} />}
              <SvgText x={plot.right + 6} y={label.y} lines={label.lines} look="strong" />
            </g>
          ))}
          <SvgText x={0} y={height + 14} lines={note} look="soft" />
        </Drawing>
        <Reader
          label={words.reader.months}
          count={months.length}
          picked={picked}
          onPick={setPicked}
          textAt={textAt}
          plot={plot}
          size={{ width: frame.width, height: whole }}
        />
      </>
    );
  };
  return (
    <ChartFrame title={title} describe={describe} table={table} reading={textAt(shown)}>
      {isDrawn ? draw : undefined}
    </ChartFrame>
  );
}
