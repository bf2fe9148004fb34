import { RoomCurve } from '#charts/room-curve.tsx';
import { byPlace } from '#ui/by-place.ts';
import type { Projection } from '#workshop/projection.ts';
import styles from './projected.module.css';

interface ProjectedCurveProps {
  readonly curve: NonNullable<Projection['curve']>;
}

/** What budgets buy: the curve, and beside it the budgets that its dots stand for. */
export function ProjectedCurve({ curve: { label, low, middle, high, head, rows } }: ProjectedCurveProps) {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => row?.cells[0]);
  return (
    <div className={styles.curve}>
      <div>
        <p>{label}</p>
        <RoomCurve low={low} middle={middle} high={high} places={rows.map(({ place }) => place)} />
        <p className={styles.axis}>
          <span>{first}</span>
          <span>{last}</span>
        </p>
      </div>
      <table>
        <thead>
          <tr>
            {byPlace(head).map(({ item, key }) => (
              <th key={key} scope="col">
                {item}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, cells }) => (
            <tr key={place}>
              {byPlace(cells).map(({ item, key }) => (
                <td key={key}>{item}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
