import { byPlace } from '#ui/by-place.ts';
import styles from './drawing.module.css';
import { lineHeight } from './layouts/text-fit.ts';

interface SvgTextProps {
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly look?: 'soft' | 'strong' | 'halo' | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
}

/** Text in a drawing, one line under the other. */
export function SvgText({ x, y, lines, look, anchor = 'start' }: SvgTextProps) {
  return (
    <text className={styles.text} data-look={look} textAnchor={anchor}>
      {byPlace(lines).map(({ item, place, key }) => (
        <tspan key={key} x={x} y={y + place * lineHeight}>
          {item}
        </tspan>
      ))}
    </text>
  );
}
