import { useState } from 'react';
import type { Language } from '#i18n/language.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useWordsIn } from '#i18n/use-words-in.tsx';

/** The language of what is handed over, chosen apart from the page's; it is the page's where nobody has chosen. */
export function useDocumentLanguage(chosen: Language | undefined) {
  const pageLanguage = useLanguage();
  const [language, pick] = useState(chosen ?? pageLanguage);
  useWordsIn(language);
  return [language, pick] as const;
}
