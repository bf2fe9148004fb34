import { useId } from 'react';
import { Bar, BarList, BarRow } from './bar-list.tsx';
import type { PictureProps } from './chart-frame.tsx';
import { FillPatterns, fillOf } from './fill-patterns.tsx';
import { type ScoredItem, scoreLayout } from './layouts/score-layout.ts';
import { Legend } from './legend.tsx';
import { SvgText } from './svg-text.tsx';
import { useChartWords } from './use-chart-words.ts';

export interface ScoreBarsProps extends PictureProps {
  /** What a score is made of. */
  readonly parts: readonly string[];
  readonly items: readonly ScoredItem[];
  readonly format: (points: number) => string;
}

/** Scores out of a hundred, a bar each, made up of their parts. */
export function ScoreBars({ title, describe, parts, items, format }: ScoreBarsProps) {
  const words = useChartWords().score;
  const prefix = useId();
  const textAt = (place: number) => {
    const item = items[place];
    if (!item) return '';
    const made = parts.map((part, index) => `${part} ${format(item.points[index] ?? 0)}`);
    return `${item.label}: ${format(item.total)} (${made.join(', ')})`;
  };
  const table = {
    head: [words.item, ...parts, words.total],
    rows: items.map(({ label, points, total }) => [label, ...points.map((each) => format(each)), format(total)]),
  };
  return (
    <BarList title={title} describe={describe} table={table} count={items.length} textAt={textAt}>
      {({ width }, picking) => {
        const { plot, legend, rows, height } = scoreLayout(width, parts, items);
        const marks = (
          <>
            <FillPatterns prefix={prefix} />
            <Legend entries={legend} top={0} prefix={prefix} fills={parts.length} />
            {rows.map(({ item, top, height: tall, lines, bar, end }, place) => (
              <BarRow key={item.id} place={place} {...picking} top={top} width={width} height={tall}>
                <SvgText x={0} y={bar.labelY} lines={lines} />
                {bar.pieces.map(({ part, x, width: long }) => (
                  <Bar key={part} fill={fillOf(prefix, part)} x={x} y={bar.y} width={long} height={bar.height} />
                ))}
                <SvgText x={end} y={bar.y + 13} lines={[format(item.total)]} look="strong" />
              </BarRow>
            ))}
          </>
        );
        return { height, plot, marks };
      }}
    </BarList>
  );
}
