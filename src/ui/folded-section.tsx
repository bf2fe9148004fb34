import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useState } from 'react';
import styles from './folded-section.module.css';

interface FoldedSectionProps {
  readonly id?: string | undefined;
  readonly title: string;
  /** What is in it, in one line. */
  readonly line: string;
  /** Something in it has a problem: it cannot be folded away. */
  readonly hasProblem: boolean;
  readonly opensAtFirst?: boolean | undefined;
  /** Inside an entry of a list, where headings are smaller. */
  readonly isInside?: boolean | undefined;
  readonly children: ReactNode;
}

/** A group of questions that need not be answered, closed to its title and one line until somebody wants it. */
export function FoldedSection({ id, title, line, hasProblem, opensAtFirst, isInside, children }: FoldedSectionProps) {
  const [isOpen, setOpen] = useState(opensAtFirst ?? false);
  if (hasProblem && !isOpen) setOpen(true);
  const Heading = isInside ? 'h5' : 'h2';
  return (
    <details id={id} className={styles.section} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.head}>
        <ChevronRight aria-hidden className={styles.sign} />
        <span>
          <Heading className={styles.title}>{title}</Heading>
          <span className={styles.line}>{line}</span>
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
