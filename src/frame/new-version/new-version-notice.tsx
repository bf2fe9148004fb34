import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { UpdatesState } from '#state/updates.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import styles from './new-version.module.css';
import { fetchWhatsNew, type WhatsNew } from './whats-new.ts';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

type NewVersionNoticeProps = Pick<UpdatesState, 'update' | 'putOff'>;

export function NewVersionNotice({ update, putOff }: NewVersionNoticeProps) {
  const language = useLanguage();
  const words = allWords[language];
  const [news, setNews] = useState<WhatsNew>();
  useEffect(() => {
    let isHere = true;
    void fetchWhatsNew(language).then((read) => isHere && setNews(read));
    return () => {
      isHere = false;
    };
  }, [language]);
  return (
    <aside className={styles.newVersion} aria-label={words.label} data-print="no">
      <span role="status">{words.text}</span>
      <Button onClick={update}>{words.update}</Button>
      <Button kind="quiet" onClick={putOff}>
        {words.later}
      </Button>
      {news && (
        <Details summary={words.whatsNew(news.version)}>
          <ul>
            {news.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      )}
    </aside>
  );
}
