import { useId } from 'react';
import { Bar, BarList, BarRow } from './bar-list.tsx';
import type { PictureProps } from './chart-frame.tsx';
import drawing from './drawing.module.css';
import { FillPatterns, fillOf } from './fill-patterns.tsx';
import { lineHeight, linesOf, textWidth } from './layouts/text-fit.ts';
import { bySwing, type TornadoBar, tornadoLayout } from './layouts/tornado-layout.ts';
import { SvgText } from './svg-text.tsx';
import styles from './tornado.module.css';
import { useChartWords } from './use-chart-words.ts';

export interface TornadoProps extends PictureProps {
  readonly bars: readonly TornadoBar[];
  readonly format: (value: number) => string;
}

const solid = 0;
const hatched = 1;

/** What moves a result most: a bar for each estimate, from what its low value gives to what its high value gives. */
export function Tornado({ title, describe, bars, format }: TornadoProps) {
  const words = useChartWords().tornado;
  const prefix = useId();
  const sorted = bySwing(bars);
  const textAt = (place: number) => {
    const bar = sorted[place];
    if (!bar) return '';
    const reading = words.reading(format(bar.low), bar.lowText, format(bar.high), bar.highText);
    return `${bar.label}: ${reading}; ${words.nowIs(format(bar.base))}`;
  };
  const { estimate, lowInput, highInput, atLow, atHigh, now } = words;
  const table = {
    head: [estimate, lowInput, atLow, highInput, atHigh, now],
    rows: sorted.map(({ label, low, high, base, lowText, highText }) => [
      label,
      lowText,
      format(low),
      highText,
      format(high),
      format(base),
    ]),
  };
  return (
    <BarList title={title} describe={describe} table={table} count={sorted.length} textAt={textAt}>
      {({ width }, picking) => {
        const { plot, rows, ticks, at, height } = tornadoLayout(width, sorted);
        const base = sorted[0]?.base ?? 0;
        const baseText = words.nowIs(format(base));
        const half = textWidth(baseText) / 2;
        const note = linesOf(words.key, width, 3);
        const marks = (
          <>
            <FillPatterns prefix={prefix} />
            {ticks.map((tick) => (
              <line key={tick} className={drawing.grid} x1={at(tick)} x2={at(tick)} y1={plot.top} y2={plot.bottom} />
            ))}
            {[ticks[0] ?? 0, ticks.at(-1) ?? 0].map((tick) => (
              <SvgText
                key={tick}
                x={at(tick)}
                y={plot.bottom + lineHeight}
                lines={[format(tick)]}
                look="soft"
                anchor="middle"
              />
            ))}
            <line className={styles.base} x1={at(base)} x2={at(base)} y1={plot.top - 6} y2={plot.bottom} />
            {rows.map(({ bar, top, height: tall, lines, labelY, strip, lowEnd, highEnd }, place) => (
              <BarRow key={bar.id} place={place} {...picking} top={top} width={width} height={tall}>
                <SvgText x={0} y={labelY} lines={lines} look="halo" />
                <Bar fill={fillOf(prefix, hatched)} y={strip.y} height={strip.height} {...strip.low} />
                <Bar fill={fillOf(prefix, solid)} y={strip.y} height={strip.height} {...strip.high} />
                <SvgText x={lowEnd.x} y={strip.y + 12} lines={[bar.lowText]} look="soft" anchor={lowEnd.anchor} />
                <SvgText x={highEnd.x} y={strip.y + 12} lines={[bar.highText]} look="soft" anchor={highEnd.anchor} />
              </BarRow>
            ))}
            <SvgText
              x={Math.min(width - half, Math.max(half, at(base)))}
              y={plot.top - 10}
              lines={[baseText]}
              look="strong"
              anchor="middle"
            />
            <SvgText x={0} y={height + 14} lines={note} look="soft" />
          </>
        );
        return { height: height + 8 + note.length * lineHeight, plot, marks };
      }}
    </BarList>
  );
}
