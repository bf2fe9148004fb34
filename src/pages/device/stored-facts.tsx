import { useFormats } from '#i18n/use-formats.tsx';
import type { Contents } from '#storage/device.ts';
import styles from './device.module.css';
import { useDeviceWords } from './use-device-words.ts';

const bytesPerMegabyte = 1_000_000;

/** A figure too small for its unit is shown as one. */
const megabytesIn = (bytes: number): number => Math.max(1, Math.round(bytes / bytesPerMegabyte));

/** How much lies in this browser. */
export function StoredFacts({ contents }: { readonly contents: Contents }) {
  const words = useDeviceWords().stored;
  const { number } = useFormats();
  const { strategies, binned, copies, bytes } = contents;
  const space = bytes === undefined ? words.spaceUnknown : words.spaceValue(number(megabytesIn(bytes)));
  return (
    <dl className={styles.facts}>
      <dt>{words.strategies}</dt>
      <dd>{number(strategies)}</dd>
      <dt>{words.binned}</dt>
      <dd>{number(binned)}</dd>
      <dt>{words.copies}</dt>
      <dd>{number(copies)}</dd>
      <dt>{words.space}</dt>
      <dd>{space}</dd>
    </dl>
  );
}
