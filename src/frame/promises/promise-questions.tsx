import { planMonth } from '#domain/month.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { PromiseReading } from '#plan/promises/open.ts';
import { type Press, type PressQuestion, pressQuestions } from '#plan/promises/presses.ts';
import { kindOfFigure, promiseWords } from '#report/promises/text.ts';
import type { StageContext } from '#stages/card.ts';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import styles from './promises.module.css';
import { usePromiseWords } from './use-promise-words.ts';

interface PromiseQuestionsProps {
  readonly id: string;
  readonly promise: PromiseReading;
  readonly context: StageContext;
  readonly onAnswer: (reading: PromiseReading) => void;
}

/** What the words leave open, each answered by one press. */
export function PromiseQuestions({ id, promise, context, onAnswer }: PromiseQuestionsProps) {
  const { problems } = usePromiseWords();
  const labelOf = usePressLabel(context);
  return (
    <>
      {pressQuestions(promise).map((question) => (
        <fieldset key={question.problem} className={styles.question}>
          <legend>{problems[question.problem]}</legend>
          {question.field === 'base' ? (
            <BaseField id={id} promise={promise} context={context} onAnswer={onAnswer} />
          ) : (
            question.presses.length > 0 && (
              <Row>
                {question.presses.map((press) => (
                  <Button key={press.id} onClick={() => onAnswer(press.reading)}>
                    {labelOf(question, press)}
                  </Button>
                ))}
              </Row>
            )
          )}
        </fieldset>
      ))}
    </>
  );
}

function usePressLabel({ startMonth }: StageContext) {
  const { presses } = usePromiseWords();
  const { countings } = promiseWords(useLanguage());
  const formats = useFormats();
  return ({ field }: PressQuestion, { id, reading }: Press): string => {
    if (field === 'byMonth') return formats.month(planMonth(startMonth, reading.byMonth ?? 1));
    if (field === 'counting' && reading.counting !== undefined) return countings[reading.counting];
    return presses[id] ?? id;
  };
}

function BaseField({ id, promise, context, onAnswer }: PromiseQuestionsProps) {
  const words = usePromiseWords();
  const kind = promise.figure && kindOfFigure(promise.figure);
  return (
    <NumberField
      id={`${id}--base`}
      label={words.base}
      kind={kind === 'money' || kind === 'share' ? kind : 'decimal'}
      currency={context.currency}
      value={promise.base}
      onChange={(base) => onAnswer({ ...promise, base })}
    />
  );
}
