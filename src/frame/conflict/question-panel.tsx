import { type SubmitEvent, useId, useState } from 'react';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { Question } from '#state/app-state.ts';
import { useEditing } from '#state/use-app.tsx';
import { type ToldQuarrel, toldQuarrels } from '#strategy/quarrels.ts';
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
  const told = toldQuarrels(question.quarrels, question.mine, question.theirs, useFormats());
  const { settle } = useEditing();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const pick = (place: string, side: Side) =>
    setTheirs(new Set(side === 'now' ? [...theirs, place] : [...theirs].filter((other) => other !== place)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void settle((quarrel) => (theirs.has(placeOf(quarrel)) ? 'now' : 'was'));
    toContent();
  };
  return (
    <section aria-label={words.title} className={styles.panel}>
      <Notice kind="caution" title={<span role="alert">{words.title}</span>}>
        <p>{words.text}</p>
        <form onSubmit={submit} className={styles.form}>
          {told.map((one) => {
            const place = placeOf(one.quarrel);
            const side = theirs.has(place) ? 'now' : 'was';
            return <Quarrel key={place} told={one} side={side} onPick={(picked) => pick(place, picked)} />;
          })}
          <Button kind="primary" type="submit">
            {words.keep}
          </Button>
        </form>
      </Notice>
    </section>
  );
}

const placeOf = ({ kind, path }: ToldQuarrel['quarrel']): string => `${kind} ${path.join('.')}`;

interface QuarrelProps {
  readonly told: ToldQuarrel;
  readonly side: Side;
  readonly onPick: (side: Side) => void;
}

function Quarrel({ told, side, onPick }: QuarrelProps) {
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
    <fieldset className={styles.quarrel}>
      <legend className={styles.label}>{told.label}</legend>
      {line('was', words.here, told.mine)}
      {line('now', words.there, told.theirs)}
    </fieldset>
  );
}
