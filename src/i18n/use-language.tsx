import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from './language.ts';

interface Spoken {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const SpokenContext = createContext<Spoken>({ language: 'en', setLanguage: () => {} });

interface LanguageProviderProps extends Spoken {
  readonly children: ReactNode;
}

/** The language of everything inside; parts of a page may be wrapped anew in another one. */
export function LanguageProvider({ language, setLanguage, children }: LanguageProviderProps) {
  return <SpokenContext value={{ language, setLanguage }}>{children}</SpokenContext>;
}

export const useLanguage = (): Language => useContext(SpokenContext).language;

export const useSetLanguage = (): ((language: Language) => void) => useContext(SpokenContext).setLanguage;
