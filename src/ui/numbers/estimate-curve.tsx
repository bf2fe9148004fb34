import { useMemo } from 'react';
import { type Estimate, rangeOf } from '#domain/estimate.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { byPlace } from '../by-place.ts';
import { useUiWords } from '../use-ui-words.ts';
import { curvePath } from './curve-path.ts';
import styles from './estimate-curve.module.css';
import type { EstimateShape } from './estimate-shape.ts';
import { type NumberKind, type Quantity, withUnit, writeTyped } from './number-kinds.ts';

type EstimateCurveProps = Quantity & Pick<EstimateShape, 'low' | 'typical' | 'high'>;

const width = 320;
const height = 56;

/** The little curve of a range, with what it says in words; nothing while the three numbers are no range. */
export function EstimateCurve({ low, typical, high, ...quantity }: EstimateCurveProps) {
  const words = useUiWords().estimate;
  const language = useLanguage();
  const { kind } = quantity;
  const estimate = useMemo(() => estimateFrom(kind, low, typical, high), [kind, low, typical, high]);
  const path = useMemo(() => estimate && curvePath(estimate, width, height), [estimate]);
  if (!estimate || !path) return undefined;
  const [lowText = '', typicalText = '', highText = ''] = [estimate.low, estimate.typical, estimate.high].map((value) =>
    withUnit(language, quantity, writeTyped(language, quantity, value)),
  );
  return (
    <figure className={styles.curve}>
      <svg className={styles.drawing} viewBox={`0 -2 ${width} ${height + 3}`} aria-hidden="true">
        <path className={styles.area} d={path.area} />
        <line className={styles.ground} x1={0} x2={width} y1={height} y2={height} />
        {byPlace(path.marks).map(({ item, key }) => (
          <line key={key} className={styles.mark} x1={item.x} x2={item.x} y1={item.y} y2={height} />
        ))}
        <path className={styles.line} d={path.line} />
      </svg>
      <figcaption className={styles.words}>{words.curve(lowText, typicalText, highText)}</figcaption>
    </figure>
  );
}

type Typed = number | string | undefined;

function estimateFrom(kind: NumberKind, low: Typed, typical: Typed, high: Typed): Estimate | undefined {
  if (typeof low !== 'number' || typeof typical !== 'number' || typeof high !== 'number') return undefined;
  const ordered = low >= 0 && low <= typical && typical <= high && low < high && typical > 0;
  const possible = kind !== 'share' || high <= 1;
  if (!ordered || !possible) return undefined;
  return rangeOf({ name: 'drawn', scale: kind === 'share' ? 'share' : 'positive' }, low, typical, high);
}
