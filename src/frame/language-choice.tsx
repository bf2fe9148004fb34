import { useState } from 'react';
import { type Language, languageNames, languages } from '#i18n/language.ts';
import { areWordsLoaded, loadWords } from '#i18n/words.ts';
import { Pick } from '#ui/segmented-choice.tsx';
import { useWords } from './use-words.ts';

interface LanguageChoiceProps {
  readonly label: string;
  readonly value: Language;
  readonly onPick: (language: Language) => void;
  /** Without its label in sight, for a line of tools. */
  readonly compact?: boolean;
}

/** Every language the program speaks, each by its own name. The one picked is fetched before it is spoken. */
export function LanguageChoice({ onPick, ...props }: LanguageChoiceProps) {
  const words = useWords();
  const [missing, setMissing] = useState<Language>();
  const pick = async (language: Language) => {
    try {
      if (!areWordsLoaded(language)) await loadWords(language);
      setMissing(undefined);
      onPick(language);
    } catch {
      setMissing(language);
    }
  };
  return (
    <>
      <Pick {...props} onPick={pick} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
      {missing && <p role="alert">{words.languageMissing(languageNames[missing])}</p>}
    </>
  );
}
