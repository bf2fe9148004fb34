import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReadingPageProps } from '../page-card.ts';
import { toContent } from '../to-content.ts';

const allWords = lazyWords({ en: () => import('./assumed-words.en.ts'), ru: () => import('./assumed-words.ru.ts') });

/** What was assumed of answers that an older program saved, until somebody says they have read it. */
export function AssumedNotice({ strategy: { assumed = [] }, edit }: Pick<ReadingPageProps, 'strategy' | 'edit'>) {
  const words = allWords[useLanguage()];
  if (assumed.length === 0) return undefined;
  const read = () => {
    edit?.takeNoteOfAssumed();
    toContent();
  };
  return (
    <Notice kind="caution" title={words.title}>
      <ul>
        {assumed.map((id) => (
          <li key={id}>{words.assumed[id]}</li>
        ))}
      </ul>
      {edit && (
        <Button kind="quiet" onClick={read}>
          {words.read}
        </Button>
      )}
    </Notice>
  );
}
