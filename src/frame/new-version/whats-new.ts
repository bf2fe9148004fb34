import { type Language, languages } from '#i18n/language.ts';

export interface WhatsNew {
  readonly version: string;
  readonly lines: readonly string[];
}

const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((line) => typeof line === 'string');

/** What the newer version says of itself, in the language in use; undefined where it says nothing that can be read. */
export function whatsNewIn(read: unknown, language: Language): WhatsNew | undefined {
  if (typeof read !== 'object' || read === null || !('version' in read) || typeof read.version !== 'string')
    return undefined;
  const byLanguage = read as Readonly<Record<string, unknown>>; // every value is looked at before it is used
  const lines = [language, ...languages].map((id) => byLanguage[id]).find(isLines);
  return lines && { version: read.version, lines };
}

/** Asks the host, not the cache: the cache belongs to the version in use. */
export async function fetchWhatsNew(language: Language): Promise<WhatsNew | undefined> {
  try {
    const answer = await fetch('./whats-new.json', { cache: 'no-store' });
    return answer.ok ? whatsNewIn(await answer.json(), language) : undefined;
  } catch {
    return undefined;
  }
}
