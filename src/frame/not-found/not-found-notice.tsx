import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import { Notice } from '#ui/notice.tsx';
import type { NotFoundReason } from './not-found-reason.ts';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

export function NotFoundNotice({ reason }: { readonly reason: NotFoundReason }) {
  return <Notice kind="caution" title={allWords[useLanguage()][reason]} />;
}
