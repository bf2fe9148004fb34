import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './details.module.css';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  /** Small and grey, for help beside a field. */
  readonly quiet?: boolean | undefined;
  /** What is closed on the page stands on paper all the same. */
  readonly printed?: boolean | undefined;
  readonly onToggle?: ((isOpen: boolean) => void) | undefined;
}

/** More of the same behind a line of text; works without script. */
export function Details({ summary, children, open, quiet, printed, onToggle }: DetailsProps) {
  return (
    <details
      className={classNames(styles.details, quiet && styles.quiet, printed && styles.printed)}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={styles.summary}>
        <ChevronRight aria-hidden className={styles.sign} />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
