import { type Language, languageNames, languages } from '#i18n/language.ts';
import { Pick } from '#ui/segmented-choice.tsx';

interface LanguageChoiceProps {
  readonly label: string;
  readonly value: Language;
  readonly onPick: (language: Language) => void;
  /** Without its label in sight, for a line of tools. */
  readonly compact?: boolean;
}

/** Every language the program speaks, each by its own name. */
export const LanguageChoice = (props: LanguageChoiceProps) => (
  <Pick {...props} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
);
