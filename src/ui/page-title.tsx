import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface PageTitleProps {
  /** A line above the title: "Stage 2 of 6". */
  readonly above?: ReactNode;
  readonly children: ReactNode;
  /** One sentence below: why we ask, what this is. */
  readonly lead?: ReactNode;
  /** Where what is printed has a title of its own. */
  readonly unprinted?: boolean | undefined;
}

/** The page's one `h1`, ready to take the focus when the page opens. */
export function PageTitle({ above, children, lead, unprinted }: PageTitleProps) {
  return (
    <div className={styles.head} data-print={unprinted ? 'no' : undefined}>
      {above && <p className={styles.above}>{above}</p>}
      <h1 className={styles.title} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
