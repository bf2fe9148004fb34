import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { type StageId, stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { questionLabelAt, questionLabels } from '#strategy/question-labels.ts';
import { Button } from '#ui/button.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withHint } from '#workshop/library/library.ts';
import { lineMax } from '#workshop/session.ts';
import { EntryLines } from './entry-lines.tsx';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** What a consultant adds under a question of the stages, on this device. */
export function OwnHints({ library: { hints = [] }, context }: LibraryPartProps) {
  const { hints: words } = useLibraryWords();
  const language = useLanguage();
  const [stage, setStage] = useState<StageId>();
  const [question, setQuestion] = useState<string>();
  const [text, setText] = useState('');
  const pickStage = (picked: string | undefined) => {
    setStage(stageIds.find((id) => id === picked));
    setQuestion(undefined);
  };
  const add = () => {
    if (question === undefined) return;
    context.change((before) => withHint(before, question, text.trim()));
    setQuestion(undefined);
    setText('');
  };
  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        <EntryLines
          part="hints"
          none={words.none}
          context={context}
          entries={hints.map((hint) => ({ id: hint.id, text: questionLabelAt(hint.at, language), note: hint.text }))}
        />
        <SelectField
          id="hintStage"
          label={words.stage}
          options={stageIds.map((value) => ({ value, label: stageById[value].words[language].title }))}
          value={stage}
          onChange={pickStage}
        />
        {stage !== undefined && (
          <SelectField
            id="hintQuestion"
            label={words.question}
            options={questionLabels(stage, language).map(({ at, label }) => ({ value: at, label }))}
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
