import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

export type NoticeKind = 'info' | 'caution' | 'trouble';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

const signs = { info: Info, caution: TriangleAlert, trouble: CircleAlert } as const;

/** Something to know before going on; the sign differs by kind, not only the colour. */
export function Notice({ kind, title, children }: NoticeProps) {
  const Sign = signs[kind];
  return (
    <div className={classNames(styles.notice, styles[kind])}>
      <Sign aria-hidden className={styles.sign} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
