import { Fragment } from 'react';
import type { Span } from '#promises/found.ts';
import styles from './promises.module.css';
import { usePromiseWords } from './use-promise-words.ts';

interface PromiseSaidProps {
  readonly said: string;
  readonly unread: readonly Span[];
}

/** The contractor's line, with what was put to no use in grey; the grey is said as well. */
export function PromiseSaid({ said, unread }: PromiseSaidProps) {
  const words = usePromiseWords();
  if (unread.length === 0) return undefined;
  const read = unread.map(({ start }, index) => ({ at: unread[index - 1]?.end ?? 0, end: start }));
  const last = unread.at(-1)?.end ?? 0;
  return (
    <p>
      {words.saidLine}{' '}
      <q>
        {read.map(({ at, end }, index) => (
          <Fragment key={at}>
            <span>{said.slice(at, end)}</span>
            <span className={styles.unread}>{said.slice(end, unread[index]?.end)}</span>
          </Fragment>
        ))}
        <span>{said.slice(last)}</span>
      </q>{' '}
      {words.unread}
    </p>
  );
}
