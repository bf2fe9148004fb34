import { useLanguage } from '#i18n/use-language.tsx';
import { Notice } from '#ui/notice.tsx';
import { listWords as allWords } from './list-words.ts';

/** A tab with an older program holds on to the disk. */
export function BlockedNotice() {
  return <Notice kind="trouble" title={allWords[useLanguage()].blocked} />;
}
