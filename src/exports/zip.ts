import { strToU8, zipSync } from 'fflate';

/** Read as the wall clock's: the archive's bytes do not depend on where they are made. */
const writtenAt = '2026-01-01T12:00:00';

/** Files in one archive, in the order given. The same files give the same bytes. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: writtenAt, level: 6, os: 0 }));
}
