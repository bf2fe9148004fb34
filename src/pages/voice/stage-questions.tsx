import { useMemo } from 'react';
import { askedWords } from '#facilitation/asked-words.ts';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { ChoicesField } from '#ui/choice-field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { questionsFor, type StageQuestion } from '#workshop/asking/questions.ts';
import { linesMax, saidTextMax } from '#workshop/asking/said.ts';
import type { StageAsk } from '#workshop/voices.ts';

/** What was typed and ticked, by the question's id; a number that was not understood stays as it was typed. */
export type Typed = Readonly<Record<string, string | number | readonly string[]>>;

interface StageQuestionsProps {
  readonly ask: StageAsk;
  readonly typed: Typed;
  readonly onType: (key: string, value: Typed[string] | undefined) => void;
}

/** The essentials of one stage: what somebody in the room can answer off-hand. Every answer may be left out. */
export function StageQuestions({ ask, typed, onType }: StageQuestionsProps) {
  const { asked } = useWorkshopWords();
  const language = useLanguage();
  const words = useMemo(() => askedWords(asked, ask.outcome, language), [asked, ask.outcome, language]);
  return questionsFor(ask).map(({ question, communityId }) => {
    const key = communityId === undefined ? question.id : `${question.id}.${communityId}`;
    const { label, example, unit, options = [] } = words[question.id];
    const community = ask.communities.find(({ id }) => id === communityId)?.label;
    return (
      <QuestionField
        key={key}
        question={question}
        currency={ask.currency}
        field={{ id: `said.${key}`, label: community ? `${community} · ${label}` : label, example }}
        unit={unit}
        options={options}
        value={typed[key]}
        onChange={(value) => onType(key, value)}
      />
    );
  });
}

interface QuestionFieldProps {
  readonly question: StageQuestion;
  readonly currency: StageAsk['currency'];
  readonly field: { readonly id: string; readonly label: string; readonly example: string | undefined };
  readonly unit: string | undefined;
  readonly options: Parameters<typeof SelectField>[0]['options'];
  readonly value: Typed[string] | undefined;
  readonly onChange: (value: Typed[string] | undefined) => void;
}

function QuestionField({ question, currency, field, unit, options, value, onChange }: QuestionFieldProps) {
  const words = useWorkshopWords().asked;
  const formats = useFormats();
  const { id, label, example } = field;
  const hint = example && words.example(example);
  const text = typeof value === 'string' ? value : '';
  switch (question.how) {
    case 'choice':
      return (
        <SelectField
          id={id}
          label={label}
          options={options}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
        />
      );
    case 'choices':
      return (
        <ChoicesField
          id={id}
          label={label}
          hint={words.anyOf}
          options={options}
          value={Array.isArray(value) ? value : []}
          onChange={(chosen) => onChange(chosen.length > 0 ? chosen : undefined)}
        />
      );
    case 'number': {
      const { kind, min, max } = question;
      const isOut = typeof value === 'number' && (value < min || value > max);
      const end = (bound: number) => (kind === 'share' ? formats.share(bound) : formats.number(bound));
      return (
        <NumberField
          id={id}
          label={label}
          hint={hint}
          kind={kind}
          unit={unit}
          currency={currency}
          problem={isOut ? words.between(end(min), end(max)) : undefined}
          value={Array.isArray(value) ? undefined : (value as number | string | undefined)} // lists are left out above
          onChange={onChange}
        />
      );
    }
    case 'text':
      return (
        <TextField
          id={id}
          label={label}
          hint={hint}
          multiline
          maxLength={saidTextMax}
          value={text}
          onChange={onChange}
        />
      );
    case 'lines':
    case 'cards':
      return (
        <TextField id={id} label={label} hint={words.aLine(linesMax)} multiline value={text} onChange={onChange} />
      );
  }
}
