import { useLanguage } from '#i18n/use-language.tsx';
import { useApp } from '#state/use-app.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { toContent } from '../to-content.ts';
import { en } from './assumed-words.en.ts';
import { ru } from './assumed-words.ru.ts';

const allWords = { en, ru };

/** What was assumed of answers that an older program saved, until somebody says they have read it. */
export function AssumedNotice({ strategy: { assumed = [] } }: { readonly strategy: Strategy }) {
  const words = allWords[useLanguage()];
  const takeNote = useApp((app) => app.takeNoteOfAssumed);
  if (assumed.length === 0) return undefined;
  const read = () => {
    takeNote();
    toContent();
  };
  return (
    <Notice kind="caution" title={words.title}>
      <ul>
        {assumed.map((id) => (
          <li key={id}>{words.assumed[id]}</li>
        ))}
      </ul>
      <Button kind="quiet" onClick={read}>
        {words.read}
      </Button>
    </Notice>
  );
}
