import { useLanguage } from '#i18n/use-language.tsx';
import { listWords as allWords } from './list-words.ts';

/** Why a strategy in the list cannot be opened, and what to do. */
export function ConditionNote({ condition }: { readonly condition: 'newer' | 'unreadable' }) {
  return <p>{allWords[useLanguage()][condition]}</p>;
}
