import type { LibraryContext } from '#state/workshop/own-record.ts';
import type { Library } from '#workshop/library/library.ts';

/** What every part of the library is given. */
export interface LibraryPartProps {
  readonly library: Library;
  readonly context: LibraryContext;
}
