import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import { Notice } from '#ui/notice.tsx';
import type { LostReason } from './lost.ts';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

export function LostNotice({ reason }: { readonly reason: LostReason }) {
  return <Notice kind="caution" title={allWords[useLanguage()][reason]} />;
}
