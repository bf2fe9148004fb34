import type { Language } from '#i18n/language.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { sharingWords } from './use-sharing-words.ts';

/** A Markdown file that carries its strategy; undefined where the browser cannot pack it. */
export async function carryingText(
  markdown: string,
  strategy: Strategy,
  language: Language,
): Promise<string | undefined> {
  try {
    const { carrying } = await import('#storage/sharing.ts');
    return await carrying(markdown, strategy, sharingWords[language].embeddingNote);
  } catch {
    return undefined;
  }
}
