import styles from './fill-patterns.module.css';

/** How many fills can be told apart without their colour. */
export const fillCount = 6;

const marks = [
  undefined,
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  undefined,
  'M2 1v2M6 5v2',
  'M0 4H8',
  'M-2 6L2 10M0 0L8 8M6 -2L10 2',
] as const;

const idOf = (prefix: string, place: number) => `${prefix}fill${place % fillCount}`;

/** The `fill` of the place-th kind; `prefix` is the one its patterns were made with. */
export const fillOf = (prefix: string, place: number): string => `url(#${idOf(prefix, place)})`;

/** Fills that differ by their marks, so that a grey print can be read. */
export function FillPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {marks.map((mark, place) => (
        <pattern key={idOf(prefix, place)} id={idOf(prefix, place)} width={8} height={8} patternUnits="userSpaceOnUse">
          <rect className={styles.ground} data-fill={place} width={8} height={8} />
          {mark && <path className={styles.mark} data-fill={place} d={mark} />}
        </pattern>
      ))}
    </defs>
  );
}
