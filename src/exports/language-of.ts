import { type Language, preferredLanguage } from '#i18n/language.ts';

/** The language a document is written in; whatever stands in words of an exporter's own stands in each. */
export const languageOf = ({ language }: { readonly language: string }): Language => preferredLanguage([language]);
