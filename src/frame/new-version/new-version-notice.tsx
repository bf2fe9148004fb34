import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import type { UpdatesState } from '#state/updates.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import styles from './new-version.module.css';
import { fetchWhatsNew, type WhatsNew } from './whats-new.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

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
