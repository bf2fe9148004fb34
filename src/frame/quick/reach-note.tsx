import { type Network, networkNames } from '#domain/network.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { reachIn } from '#stages/business/reach.ts';
import styles from './quick.module.css';
import { useQuick } from './quick.tsx';
import { useQuickWords } from './use-quick-words.ts';

/** People who might be reached in a network, as soon as the place is known; told as the guess it is. */
export function ReachNote({ network }: { readonly network: Network | undefined }) {
  const words = useQuickWords();
  const formats = useFormats();
  const { business } = useQuick();
  const reach = reachIn(business, network);
  const { low = 0, typical = 0, high = 0 } = reach ?? {};
  const [people, least, most] = [formats.number(typical), formats.number(low), formats.number(high)];
  return (
    <p role="status" className={styles.note}>
      {network && reach && `${words.reach(networkNames[network], people, least, most)} ${words.reachNote}`}
    </p>
  );
}
