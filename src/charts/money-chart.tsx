import { useId } from 'react';
import { MonthAxis, MonthPointer, ValueAxis } from './axes.tsx';
import type { Frame, PictureProps } from './chart-frame.tsx';
import { FillPatterns, fillOf } from './fill-patterns.tsx';
import { type MoneyNumbers, moneyLayout } from './layouts/money-layout.ts';
import { linePath } from './layouts/path.ts';
import { lineHeight, linesOf } from './layouts/text-fit.ts';
import { Legend } from './legend.tsx';
import styles from './money-chart.module.css';
import { MoneyResult } from './money-result.tsx';
import { moneyTable, moneyTextAt } from './money-text.ts';
import { type Picking, ReadPicture } from './read-picture.tsx';
import { SvgText } from './svg-text.tsx';
import { useChartWords } from './use-chart-words.ts';

export type MoneyChartProps = PictureProps & MoneyNumbers;

/** What is spent each month and on what, and below it what is left of it all since the start. */
export function MoneyChart({ title, describe, ...numbers }: MoneyChartProps) {
  const { months, kinds, format, formatTick = format } = numbers;
  const words = useChartWords();
  const prefix = useId();
  const textAt = (month: number) => moneyTextAt(month, numbers, words);
  const draw = (frame: Frame, { picked }: Picking) => {
    const { plot, spend, result, band, bars, legend, height, gains } = moneyLayout(frame.width, numbers);
    const note = result ? linesOf(words.fanNote, frame.width, 4) : [];
    const whole = height + 8 + note.length * lineHeight;
    const marks = (
      <>
        <FillPatterns prefix={prefix} />
        <Legend entries={legend.entries} top={1} prefix={prefix} fills={kinds.length} />
        <SvgText x={0} y={spend.plot.top - 12} lines={[words.money.spend]} look="strong" />
        <ValueAxis {...spend} format={formatTick} />
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
        <path className={styles.gains} d={linePath(gains)} />
        {gains.map(({ x, y }) => (
          <circle key={x} className={styles.gain} cx={x} cy={y} r={3.5} />
        ))}
        <MonthAxis y={spend.plot.bottom} months={months} band={band} />
        {result && <MoneyResult result={result} months={months} band={band} format={formatTick} />}
        {picked !== undefined && <MonthPointer plot={plot} x={band.middle(picked)} />}
        <SvgText x={0} y={height + 14} lines={note} look="soft" />
      </>
    );
    return { height: whole, plot: plot, marks };
  };
  return (
    <ReadPicture
      title={title}
      describe={describe}
      table={moneyTable(numbers, words)}
      firstRead={months.length - 1}
      label={words.reader.months}
      count={months.length}
      textAt={textAt}
      isDrawn={months.length > 0 && kinds.length > 0}
    >
      {draw}
    </ReadPicture>
  );
}
