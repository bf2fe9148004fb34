import Circle from 'lucide-react/icons/circle';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDot from 'lucide-react/icons/circle-dot';
import { classNames } from './class-names.ts';
import styles from './status-tag.module.css';

export type StatusTone = 'untouched' | 'underway' | 'done' | 'trouble';

interface StatusTagProps {
  readonly tone: StatusTone;
  readonly text: string;
}

const signs = { untouched: Circle, underway: CircleDot, done: CircleCheck, trouble: CircleAlert } as const;

/** How far something is, in words, with a sign that differs in shape. */
export function StatusTag({ tone, text }: StatusTagProps) {
  const Sign = signs[tone];
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      <Sign aria-hidden className={styles.sign} />
      {text}
    </span>
  );
}
