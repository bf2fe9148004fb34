import { useId, useState } from 'react';
import { ChartFrame, type Frame, type PictureProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { FillPatterns, fillOf } from './fill-patterns.tsx';
import { Legend } from './legend.tsx';
import { Reader } from './reader.tsx';
import { type ScoredItem, scoreLayout } from './score-layout.ts';
import { SvgText } from './svg-text.tsx';
import styles from './tornado.module.css';
import { useChartWords } from './use-chart-words.ts';

export interface ScoreBarsProps extends PictureProps {
  /** What a score is made of. */
  readonly parts: readonly string[];
  readonly items: readonly ScoredItem[];
  readonly format: (points: number) => string;
}

/** Scores out of a hundred, a bar each, made up of their parts. */
export function ScoreBars({ title, describe, parts, items, format }: ScoreBarsProps) {
  const words = useChartWords();
  const prefix = useId();
  const [picked, setPicked] = useState<number>();
  const textAt = (place: number) => {
    const item = items[place];
    if (!item) return '';
    const made = parts.map((part, index) => `${part} ${format(item.points[index] ?? 0)}`);
    return `${item.label}: ${format(item.total)} (${made.join(', ')})`;
  };
  const table = {
    head: [words.score.item, ...parts, words.score.total],
    rows: items.map(({ label, points, total }) => [label, ...points.map((each) => format(each)), format(total)]),
  };
  const draw = (frame: Frame) => {
    const { plot, legend, rows, height } = scoreLayout(frame.width, parts, items);
    return (
      <>
        <Drawing frame={frame} height={height}>
          <FillPatterns prefix={prefix} />
          <Legend entries={legend} top={0} prefix={prefix} fills={parts.length} />
          {rows.map(({ item, top, height: tall, lines, bar, end }, place) => (
            <g key={item.id} onPointerEnter={() => setPicked(place)}>
              <rect
                className={styles.row}
                data-picked={place === picked}
                x={0}
                y={top}
                width={frame.width}
                height={tall}
              />
              <SvgText x={0} y={bar.labelY} lines={lines} />
              {bar.pieces.map(({ part, x, width }) => (
                <rect
                  key={part}
                  className={styles.bar}
                  fill={fillOf(prefix, part)}
                  x={x}
                  y={bar.y}
                  width={width}
                  height={bar.height}
                />
              ))}
              <SvgText x={end} y={bar.y + 13} lines={[format(item.total)]} look="strong" />
            </g>
          ))}
        </Drawing>
        <Reader
          label={words.reader.bars}
          count={items.length}
          picked={picked}
          onPick={setPicked}
          textAt={textAt}
          plot={plot}
          size={{ width: frame.width, height }}
          isList
        />
      </>
    );
  };
  return (
    <ChartFrame
      title={title}
      describe={describe}
      table={table}
      hint={words.reader.hint}
      reading={picked === undefined ? undefined : textAt(picked)}
    >
      {items.length > 0 ? draw : undefined}
    </ChartFrame>
  );
}
