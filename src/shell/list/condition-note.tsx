import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

/** Why a strategy in the list cannot be opened, and what to do. */
export function ConditionNote({ condition }: { readonly condition: 'newer' | 'unreadable' }) {
  return <p>{allWords[useLanguage()][condition]}</p>;
}
