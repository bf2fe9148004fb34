import { useId, useState } from 'react';
import { MonthAxis, MonthPointer, ValueAxis } from './axes.tsx';
import { ChartFrame, type Frame, type PictureProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { FillPatterns, fillOf } from './fill-patterns.tsx';
import { Legend } from './legend.tsx';
import styles from './money-chart.module.css';
import { type MoneyNumbers, moneyLayout, spendIn } from './money-layout.ts';
import { linePath } from './path.ts';
import { Reader } from './reader.tsx';
import { SvgText } from './svg-text.tsx';
import { lineHeight, linesOf } from './text-fit.ts';
import { useChartWords } from './use-chart-words.ts';

export type MoneyChartProps = PictureProps & MoneyNumbers;

/** What is spent each month and on what, and below it what is left of it all since the start. */
export function MoneyChart({ title, describe, ...numbers }: MoneyChartProps) {
  const { months, kinds, cumulative, gains, format } = numbers;
  const words = useChartWords();
  const prefix = useId();
  const [picked, setPicked] = useState<number>();
  const shown = Math.min(picked ?? months.length, months.length - 1);
  const at = (list: readonly number[], month: number) => format(list[month] ?? 0);
  const resultAt = (month: number) =>
    words.spread(at(cumulative.middle, month), at(cumulative.low, month), at(cumulative.high, month));
  const columns = [...kinds, ...(gains ? [gains] : [])];
  const textAt = (month: number) => {
    const some = columns.filter(({ values }) => values[month]);
    const said = some.map(({ label, values }) => `${label} ${at(values, month)}`);
    return `${months[month] ?? ''}: ${[...said, `${words.money.result} ${resultAt(month)}`].join(' · ')}`;
  };
  const table = {
    head: [
      words.month,
      ...kinds.map(({ label }) => label),
      words.money.total,
      ...(gains ? [gains.label] : []),
      ...[words.low, words.middle, words.high].map((w) => `${words.money.result}, ${w}`),
    ],
    rows: months.map((month, index) => [
      month,
      ...kinds.map(({ values }) => at(values, index)),
      format(spendIn(kinds, index)),
      ...(gains ? [at(gains.values, index)] : []),
      ...[cumulative.low, cumulative.middle, cumulative.high].map((list) => at(list, index)),
    ]),
  };
  const draw = (frame: Frame) => {
    const { spend, result, band, bars, legend, height, ...lines } = moneyLayout(frame.width, numbers);
    const note = linesOf(words.fanNote, frame.width, 4);
    const whole = height + 8 + note.length * lineHeight;
    const heading = (top: number, text: string) => (
      <SvgText x={0} y={top - 12} lines={linesOf(text, frame.width, 1)} look="strong" />
    );
    return (
      <>
        <Drawing frame={frame} height={whole}>
          <FillPatterns prefix={prefix} />
          <Legend entries={legend.entries} top={0} prefix={prefix} fills={kinds.length} />
          {heading(spend.plot.top, words.money.spend)}
          <ValueAxis {...spend} format={format} />
          {bars.list.map(({ key, place, x, y, height: tall }) => (
            <rect
              key={key}
              className={styles.bar}
              fill={fillOf(prefix, place)}
              x={x}
              y={y}
              width={bars.width}
              height={tall}
            />
          ))}
          <path className={styles.gains} d={linePath(lines.gains)} />
          {lines.gains.map(({ x, y }) => (
            <circle key={x} className={styles.gain} cx={x} cy={y} r={3.5} />
          ))}
          <MonthAxis y={spend.plot.bottom} months={months} band={band} />
          {heading(result.plot.top, words.money.result)}
          <ValueAxis {...result} format={format} />
          <path className={styles.band} d={lines.area} />
          <path className={styles.result} d={lines.line} />
          {lines.end && <circle className={styles.end} cx={lines.end.x} cy={lines.end.y} r={3.5} />}
          {lines.breaks.map(({ x, y, month, isRising }) => (
            <g key={x}>
              <circle className={styles.break} cx={x} cy={y} r={5} />
              <SvgText
                x={x}
                y={y + (isRising ? -12 : 22)}
                lines={[(isRising ? words.money.above : words.money.below)(months[month] ?? '')]}
                look="halo"
                anchor={x > (result.plot.left + result.plot.right) / 2 ? 'end' : 'start'}
              />
            </g>
          ))}
          <MonthAxis y={result.plot.bottom} months={months} band={band} />
          {picked !== undefined && (
            <MonthPointer plot={{ ...result.plot, top: spend.plot.top }} x={band.middle(shown)} />
          )}
          <SvgText x={0} y={height + 14} lines={note} look="soft" />
        </Drawing>
        <Reader
          label={words.reader.months}
          count={months.length}
          picked={picked}
          onPick={setPicked}
          textAt={textAt}
          plot={{ ...result.plot, top: spend.plot.top }}
          size={{ width: frame.width, height: whole }}
        />
      </>
    );
  };
  return (
    <ChartFrame title={title} describe={describe} table={table} reading={textAt(shown)}>
      {months.length > 0 ? draw : undefined}
    </ChartFrame>
  );
}
