import { useLanguage } from '#i18n/use-language.tsx';
import { Notice } from '#ui/notice.tsx';
import type { LostReason } from './lost.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

export function LostNotice({ reason }: { readonly reason: LostReason }) {
  return <Notice kind="caution" title={allWords[useLanguage()][reason]} />;
}
