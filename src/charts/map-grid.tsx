import type { problemLayout } from './layouts/problem-layout.ts';
import { lineHeight } from './layouts/text-fit.ts';
import styles from './problem-map.module.css';
import { SvgText } from './svg-text.tsx';

/** What an axis measures, and what its two ends mean. */
export interface MapAxisWords {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

interface MapGridProps {
  readonly layout: ReturnType<typeof problemLayout>;
  readonly frequency: MapAxisWords;
  readonly severity: MapAxisWords;
}

/** The empty map: five by five cells, the grave ones shaded, and what its sides mean. */
export function MapGrid({ layout, frequency, severity }: MapGridProps) {
  const { cells, left, right, top, bottom } = layout;
  return (
    <>
      <SvgText x={left} y={14} lines={[severity.label]} look="strong" />
      {cells.map((cell) => (
        <rect
          key={cell.key}
          className={styles.cell}
          data-grave={cell.column * cell.row >= 15}
          x={cell.x}
          y={cell.y}
          width={cell.width}
          height={cell.height}
        />
      ))}
      {cells
        .filter(({ column }) => column === 1)
        .map(({ row, y, height: tall }) => (
          <SvgText key={row} x={left - 8} y={y + tall / 2 + 4} lines={[String(row)]} look="soft" anchor="end" />
        ))}
      {cells
        .filter(({ row }) => row === 1)
        .map(({ column, x, width }) => (
          <SvgText
            key={column}
            x={x + width / 2}
            y={bottom + lineHeight}
            lines={[String(column)]}
            look="soft"
            anchor="middle"
          />
        ))}
      <text className={styles.side} transform={`translate(12 ${bottom - 2}) rotate(-90)`}>
        {severity.low}
      </text>
      <text className={styles.side} transform={`translate(12 ${top + 2}) rotate(-90)`} textAnchor="end">
        {severity.high}
      </text>
      <SvgText x={left} y={bottom + 2 * lineHeight} lines={[frequency.low]} look="soft" />
      <SvgText
        x={(left + right) / 2}
        y={bottom + 2 * lineHeight}
        lines={[frequency.label]}
        look="strong"
        anchor="middle"
      />
      <SvgText x={right} y={bottom + 2 * lineHeight} lines={[frequency.high]} look="soft" anchor="end" />
    </>
  );
}
