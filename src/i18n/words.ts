import type { Language } from './language.ts';

/** How the words of one part of the program are fetched, a file for each language. */
export interface WordFiles<Words> {
  readonly en: () => Promise<{ readonly en: Words }>;
  readonly ru: () => Promise<{ readonly ru: Words }>;
}

interface Part {
  readonly files: WordFiles<unknown>;
  readonly loaded: Partial<Record<Language, unknown>>;
}

const parts: Part[] = [];

async function fetched({ files, loaded }: Part, language: Language): Promise<void> {
  loaded[language] ??= language === 'en' ? (await files.en()).en : (await files.ru()).ru;
}

/**
 * The words of one part of the program by language. A language can be read once `loadWords` has fetched it; asked for
 * earlier it throws a `RangeError`.
 */
export function wordsOf<Words>(files: WordFiles<Words>): Readonly<Record<Language, Words>> {
  const part: Part = { files, loaded: {} };
  parts.push(part);
  const read = (language: Language): Words => {
    if (!(language in part.loaded)) throw new RangeError(`The words in ${language} are not here yet.`);
    return part.loaded[language] as Words; // `fetched` put there what the part's own file holds
  };
  return {
    get en() {
      return read('en');
    },
    get ru() {
      return read('ru');
    },
  };
}

/** Whether every part that has been loaded so far has its words in a language. */
export const hasWords = (language: Language): boolean => parts.every(({ loaded }) => language in loaded);

/** Fetches a language for every part of the program that has been loaded so far. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all(parts.map((part) => fetched(part, language)));
}
