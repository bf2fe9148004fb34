import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { type StageId, stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withHint, withoutEntry } from '#workshop/library/library.ts';
import { lineMax } from '#workshop/session.ts';
import styles from './library.module.css';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

type Questions = Readonly<Record<string, { readonly label: string } | undefined>>;

/** What a consultant adds under a question of the stages, on this device. */
export function OwnHints({ library: { hints = [] }, context }: LibraryPartProps) {
  const { hints: words, about, remove } = useLibraryWords();
  const language = useLanguage();
  const [stage, setStage] = useState<StageId>();
  const [question, setQuestion] = useState<string>();
  const [text, setText] = useState('');
  const wordsOf = (id: StageId) => stageById[id].words[language];
  const questionsOf = (id: StageId): Questions => wordsOf(id).questions;
  const labelOf = (at: string) => {
    const [id, name = ''] = at.split('.');
    const known = stageIds.find((each) => each === id);
    return (known && questionsOf(known)[name]?.label) ?? at;
  };
  const pickStage = (picked: string | undefined) => {
    setStage(stageIds.find((id) => id === picked));
    setQuestion(undefined);
  };
  const add = () => {
    if (stage === undefined || question === undefined) return;
    context.change((before) => withHint(before, `${stage}.${question}`, text.trim()));
    setQuestion(undefined);
    setText('');
  };
  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        {hints.length === 0 && <p>{words.none}</p>}
        <ul className={styles.lines}>
          {hints.map((hint) => (
            <li key={hint.id} className={styles.line}>
              <span className={styles.grows}>
                {labelOf(hint.at)} <span className={styles.soft}>{hint.text}</span>
              </span>
              <Button kind="quiet" onClick={() => context.change((before) => withoutEntry(before, 'hints', hint.id))}>
                {remove}
                <HiddenText>{about(hint.text)}</HiddenText>
              </Button>
            </li>
          ))}
        </ul>
        <SelectField
          id="hintStage"
          label={words.stage}
          options={stageIds.map((value) => ({ value, label: wordsOf(value).title }))}
          value={stage}
          onChange={pickStage}
        />
        {stage !== undefined && (
          <SelectField
            id="hintQuestion"
            label={words.question}
            options={Object.entries(questionsOf(stage)).flatMap(([value, asked]) =>
              asked ? [{ value, label: asked.label }] : [],
            )}
            value={question}
            onChange={setQuestion}
          />
        )}
        <TextField id="hintText" label={words.text} value={text} onChange={setText} maxLength={lineMax} isUnsaved />
        <div>
          <Button disabled={question === undefined || text.trim() === ''} onClick={add}>
            {words.add}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
