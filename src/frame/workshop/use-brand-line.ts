import { useLibrary } from '#state/workshop/use-record.ts';

/** The consultant's own line; undefined where there is none, or while the library is being read. */
export const useBrandLine = (): string | undefined => useLibrary()[0]?.body.brandLine;
