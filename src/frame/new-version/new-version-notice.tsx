import { useLanguage } from '#i18n/use-language.tsx';
import type { UpdatesState } from '#state/updates.ts';
import { Button } from '#ui/button.tsx';
import styles from './new-version.module.css';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

type NewVersionNoticeProps = Pick<UpdatesState, 'update' | 'putOff'>;

export function NewVersionNotice({ update, putOff }: NewVersionNoticeProps) {
  const words = allWords[useLanguage()];
  return (
    <aside className={styles.newVersion} aria-label={words.label} data-print="no">
      <span role="status">{words.text}</span>
      <Button onClick={update}>{words.update}</Button>
      <Button kind="quiet" onClick={putOff}>
        {words.later}
      </Button>
    </aside>
  );
}
