import CircleAlert from 'lucide-react/icons/circle-alert';
import { useId } from 'react';
import { byPlace } from './by-place.ts';
import styles from './error-summary.module.css';
import { focusField } from './focus-field.ts';

export interface SummaryItem {
  readonly text: string;
  /** The id of the field to go to on this page. */
  readonly field?: string | undefined;
  readonly href?: string | undefined;
  readonly onPick?: (() => void) | undefined;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly items: readonly SummaryItem[];
}

const focusOnce = (node: HTMLElement | null) => node?.focus();

/** What has to be mended, with the way to each field. Takes the focus when it appears. */
export function ErrorSummary({ title, items }: ErrorSummaryProps) {
  const titleId = useId();
  return (
    <section ref={focusOnce} className={styles.summary} tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <CircleAlert aria-hidden className={styles.sign} />
        {title}
      </h2>
      <ul className={styles.items}>
        {byPlace(items).map(({ item, key }) => (
          <li key={key}>
            <SummaryLink item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SummaryLink({ item }: { readonly item: SummaryItem }) {
  const { text, field, href, onPick } = item;
  if (href !== undefined) return <a href={href}>{text}</a>;
  if (onPick === undefined && field === undefined) return text;
  return (
    <button type="button" className={styles.link} onClick={() => (onPick ? onPick() : field && focusField(field))}>
      {text}
    </button>
  );
}
