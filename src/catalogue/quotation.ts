import type { CatalogueLanguage } from './trade.ts';

/** Somebody’s words inside a sentence: quotation marks of their own become the inner ones, and no full stop stands before the outer. */
export const quoted: Readonly<Record<CatalogueLanguage, (text: string) => string>> = {
  en: (text) =>
    `“${text
      .replace(/(?<!\.)\.$/, '')
      .replaceAll('“', '‘')
      .replaceAll('”', '’')}”`,
  ru: (text) =>
    `«${text
      .replace(/(?<!\.)\.$/, '')
      .replaceAll('«', '„')
      .replaceAll('»', '“')}»`,
};
