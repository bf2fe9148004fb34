import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './list-words.en.ts';
import { ru } from './list-words.ru.ts';

const allWords = { en, ru };

/** Why a strategy in the list cannot be opened, and what to do. */
export function ConditionNote({ condition }: { readonly condition: 'newer' | 'unreadable' }) {
  return <p>{allWords[useLanguage()][condition]}</p>;
}
