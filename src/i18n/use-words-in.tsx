import { use } from 'react';
import type { Language } from './language.ts';
import { areWordsLoaded, loadWords } from './words.ts';

const loading = new Map<Language, Promise<void>>();

/** Lets what is written in this language wait, under the nearest Suspense, until its words are there. */
export function useWordsIn(language: Language): void {
  if (areWordsLoaded(language)) return;
  const started = loading.get(language) ?? loadWords(language).finally(() => loading.delete(language));
  loading.set(language, started);
  use(started);
}
