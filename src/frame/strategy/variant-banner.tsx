import { useApp, useEditing } from '#state/use-app.tsx';
import { variantOf } from '#strategy/variants.ts';
import { Button } from '#ui/button.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { useOpenedWords } from './use-opened-words.ts';
import styles from './variant-banner.module.css';

/** On every page of the second variant: that it is not the plan, and the way back. */
export function VariantBanner() {
  const words = useOpenedWords().whatIf;
  const strategy = useApp((app) => app.strategy);
  const { workOn } = useEditing();
  if (!strategy || variantOf(strategy) === 'first') return undefined;
  return (
    <aside className={styles.banner} aria-label={words.second} data-print="no">
      <p>{words.onSecond}</p>
      <a href={hrefOf(addressOf.strategy(strategy.id, 'whatif'))}>{words.compare}</a>
      <Button kind="quiet" onClick={() => workOn('first')}>
        {words.toFirst}
      </Button>
    </aside>
  );
}
