import { type InEveryLanguage, type Language, languages } from './language.ts';

/** One file of words a language, each exporting its words under the name of its language. */
type WordFiles<T> = { readonly [L in Language]: () => Promise<{ readonly [Name in L]: T }> };

/** Words that are fetched a language at a time. */
interface Loadable {
  readonly has: (language: Language) => boolean;
  readonly load: (language: Language) => Promise<void>;
}

const declared: Loadable[] = [];
const inUse = new Set<Language>();

/**
 * Words in every language, of which only those languages are fetched that are in use. A language that has not been
 * loaded throws when it is read: `loadWords` comes first.
 */
export function lazyWords<T>(files: WordFiles<T>): InEveryLanguage<T> {
  const loaded: Partial<Record<Language, { readonly words: T }>> = {};
  const filesByName: { readonly [L in Language]: () => Promise<Partial<Readonly<Record<Language, T>>>> } = files;
  const read = (language: Language): T => {
    const found = loaded[language];
    if (!found) throw new Error(`Words were read in ${language} before they were loaded: ${files[language]}`);
    return found.words;
  };
  declared.push({
    has: (language) => loaded[language] !== undefined,
    async load(language) {
      const file: Partial<Readonly<Record<Language, T>>> = await filesByName[language]();
      loaded[language] = { words: file[language] as T }; // WordFiles has it under this name
    },
  });
  const entries = languages.map((language) => [language, { enumerable: true, get: () => read(language) }] as const);
  return Object.defineProperties({}, Object.fromEntries(entries)) as InEveryLanguage<T>; // one getter a language
}

/** Words that stand under one name in the words of a whole room. */
export function partOf<T, Name extends keyof T>(words: InEveryLanguage<T>, name: Name): InEveryLanguage<T[Name]> {
  const entries = languages.map(
    (language) => [language, { enumerable: true, get: () => words[language][name] }] as const,
  );
  return Object.defineProperties({}, Object.fromEntries(entries)) as InEveryLanguage<T[Name]>; // one getter a language
}

/** Whether all words declared until now can be read in this language. */
export const areWordsLoaded = (language: Language): boolean => declared.every(({ has }) => has(language));

/**
 * Fetches what is missing of all words declared until now, in the languages given and in those already in use, and then
 * counts the given ones among those in use for the parts that are loaded later. Rejects when a file cannot be fetched.
 */
export async function loadWords(...wanted: readonly Language[]): Promise<void> {
  const asked = [...new Set([...inUse, ...wanted])];
  // What is declared while the first files are on their way is fetched in the next round.
  while (!asked.every(areWordsLoaded))
    await Promise.all(
      asked.flatMap((language) => declared.filter(({ has }) => !has(language)).map(({ load }) => load(language))),
    );
  for (const language of wanted) inUse.add(language);
}

/** A part of the program that is fetched when it is needed, with its words in every language in use. */
export const withWords =
  <T>(part: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const loaded = await part();
    await loadWords();
    return loaded;
  };
