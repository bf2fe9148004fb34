import { type SubmitEvent, useId, useState } from 'react';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { Question } from '#state/app-state.ts';
import { useEditing } from '#state/use-app.tsx';
import { type ConflictTexts, conflictTexts } from '#strategy/conflicts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RadioLine } from '#ui/radio-line.tsx';
import { toContent } from '../to-content.ts';
import styles from './question.module.css';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

type Side = 'was' | 'now';

/** Asks, answer by answer, which of two tabs' versions to keep. */
export function QuestionPanel({ question }: { readonly question: Question }) {
  const words = allWords[useLanguage()];
  const texts = conflictTexts(question.conflicts, question.mine, question.theirs, useFormats());
  const { settle } = useEditing();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const pick = (place: string, side: Side) =>
    setTheirs(new Set(side === 'now' ? [...theirs, place] : [...theirs].filter((other) => other !== place)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void settle((conflict) => (theirs.has(placeOf(conflict)) ? 'now' : 'was'));
    toContent();
  };
  return (
    <section aria-label={words.title} className={styles.panel}>
      <Notice kind="caution" title={<span role="alert">{words.title}</span>}>
        <p>{words.text}</p>
        <form onSubmit={submit} className={styles.form}>
          {texts.map((one) => {
            const place = placeOf(one.conflict);
            const side = theirs.has(place) ? 'now' : 'was';
            return <Conflict key={place} texts={one} side={side} onPick={(picked) => pick(place, picked)} />;
          })}
          <Button kind="primary" type="submit">
            {words.keep}
          </Button>
        </form>
      </Notice>
    </section>
  );
}

const placeOf = ({ kind, path }: ConflictTexts['conflict']): string => `${kind} ${path.join('.')}`;

interface ConflictProps {
  readonly texts: ConflictTexts;
  readonly side: Side;
  readonly onPick: (side: Side) => void;
}

function Conflict({ texts, side, onPick }: ConflictProps) {
  const words = allWords[useLanguage()];
  const id = useId();
  const line = (value: Side, from: string, said: string | undefined) => (
    <RadioLine
      name={id}
      value={value}
      label={from}
      hint={said ?? words.nothing}
      checked={side === value}
      onPick={() => onPick(value)}
    />
  );
  return (
    <fieldset className={styles.conflict}>
      <legend className={styles.label}>{texts.label}</legend>
      {line('was', words.here, texts.mine)}
      {line('now', words.there, texts.theirs)}
    </fieldset>
  );
}
