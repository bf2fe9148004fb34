import { useMemo } from 'react';
import type { Brand } from '#exports/index.ts';
import { useLibrary } from '#state/workshop/use-record.ts';

/** What a consultant puts under documents; undefined where there is nothing, or while the library is being read. */
export function useBrand(): Brand | undefined {
  const body = useLibrary()[0]?.body;
  const [line, logo] = [body?.brandLine?.trim() || undefined, body?.brandLogo];
  return useMemo(() => {
    if (line === undefined && logo === undefined) return undefined;
    return { line, logo: logo && { ...logo, base64: logo.png, png: bytesOf(logo.png) } };
  }, [line, logo]);
}

const bytesOf = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
