import { useLanguage } from '#i18n/use-language.tsx';
import { Notice } from '#ui/notice.tsx';
import { en } from './list-words.en.ts';
import { ru } from './list-words.ru.ts';

const allWords = { en, ru };

/** A tab with an older program holds on to the disk. */
export function BlockedNotice() {
  return <Notice kind="trouble" title={allWords[useLanguage()].blocked} />;
}
