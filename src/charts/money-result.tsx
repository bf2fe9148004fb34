import { MonthAxis, ValueAxis } from './axes.tsx';
import type { moneyLayout } from './layouts/money-layout.ts';
import type { BandScale } from './layouts/scale.ts';
import styles from './money-chart.module.css';
import { SvgText } from './svg-text.tsx';
import { useChartWords } from './use-chart-words.ts';

interface MoneyResultProps {
  readonly result: NonNullable<ReturnType<typeof moneyLayout>['result']>;
  readonly months: readonly string[];
  readonly band: BandScale;
  readonly format: (value: number) => string;
}

/** What is left of it all since the start, with the month in which it passes zero. */
export function MoneyResult({ result, months, band, format }: MoneyResultProps) {
  const words = useChartWords().money;
  return (
    <>
      <SvgText x={0} y={result.plot.top - 12} lines={[words.result]} look="strong" />
      <ValueAxis plot={result.plot} scale={result.scale} format={format} />
      <path className={styles.band} d={result.area} />
      <path className={styles.result} d={result.line} />
      {result.end && <circle className={styles.end} cx={result.end.x} cy={result.end.y} r={3.5} />}
      {result.breaks.map(({ x, y, month, isRising, anchor }) => (
        <g key={x}>
          <circle className={styles.break} cx={x} cy={y} r={5} />
          <SvgText
            x={x}
            y={y + (isRising ? -12 : 22)}
            lines={[(isRising ? words.above : words.below)(months[month] ?? '')]}
            look="halo"
            anchor={anchor}
          />
        </g>
      ))}
      <MonthAxis y={result.plot.bottom} months={months} band={band} />
    </>
  );
}
