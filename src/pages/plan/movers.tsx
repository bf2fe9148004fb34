import { FieldLink } from '#frame/strategy/field-link.tsx';
import { PageLink } from '#frame/strategy/page-link.tsx';
import type { MoverText } from '#report/first-screen.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** The estimates that the result hangs on, each leading to its question. */
export function Movers({ movers }: { readonly movers: readonly MoverText[] }) {
  const words = usePlanWords();
  if (movers.length === 0) return undefined;
  return (
    <div className={styles.movers}>
      <h2>{words.movers}</h2>
      <ol>
        {movers.map(({ id, label, range, stage, path }) => (
          <li key={id}>
            <FieldLink stage={stage} path={path}>
              {label}
            </FieldLink>
            : {range}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{words.moversLead}</p>
      <div data-print="no">
        <PageLink to="whatif" kind="quiet">
          {words.moreMovers}
        </PageLink>
      </div>
    </div>
  );
}

/** The same for somebody who only listens. */
export function MoverList({ movers }: { readonly movers: readonly MoverText[] }) {
  const words = usePlanWords();
  return (
    <>
      <ol>
        {movers.map(({ id, label, range }) => (
          <li key={id}>
            {label}: {range}
          </li>
        ))}
      </ol>
      <p>{words.moversLead}</p>
    </>
  );
}
