import { useEffect, useState } from 'react';
import styles from './qr.module.css';
import { qrOf } from './qr.ts';

interface QrPictureProps {
  readonly text: string;
  /** Read aloud in its place. */
  readonly label: string;
}

/** A text as a QR: dark on light in either theme, as cameras want it. */
export function QrPicture({ text, label }: QrPictureProps) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[]>();
  useEffect(() => {
    let isWanted = true;
    void qrOf(text).then((found) => isWanted && setRows(found));
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (rows === undefined) return undefined;
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className={styles.qr} viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={dark.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
