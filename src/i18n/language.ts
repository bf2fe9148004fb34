export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** The language's own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский' };

/** The same entry in every language. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** The first of the browser's languages that the product speaks; English otherwise. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => languages.some((l) => l === tag));
  return (known as Language | undefined) ?? 'en'; // found by comparing with the list of languages
}
