import { useMemo, useState } from 'react';
import { isTerm } from '#domain/promise.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Basis } from '#plan/basis.ts';
import { openIn, type PromiseReading } from '#plan/promises/open.ts';
import { questionOf } from '#plan/promises/question.ts';
import { readLine } from '#promises/reading.ts';
import { readingText } from '#report/promises/reading-text.ts';
import { promiseWords } from '#report/promises/text.ts';
import type { StageContext } from '#stages/card.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { PromiseQuestions } from './promise-questions.tsx';
import { PromiseSaid } from './promise-said.tsx';
import { PromiseVerdict } from './promise-verdict.tsx';
import { usePromiseWords } from './use-promise-words.ts';

interface PromiseCardProps {
  readonly promise: ContractorPromise;
  readonly basis: Basis;
  readonly context: StageContext;
  readonly onChange: (promise: ContractorPromise) => void;
  /** Reads the contractor's words anew; none where nothing was said. */
  readonly onReadAnew?: (() => void) | undefined;
}

/** One promise: what to think of it, and below it what was understood, to be mended. */
export function PromiseCard({ promise, basis, context, onChange, onReadAnew }: PromiseCardProps) {
  const words = usePromiseWords();
  const question = useMemo(() => questionOf(basis, context, promise), [basis, context, promise]);
  const open = openIn(promise);
  // What was open when the page came must not fold under the hand that fills it in.
  const [wasUnknown] = useState(promise.figure === undefined);
  const answer = (reading: PromiseReading) => onChange({ ...reading, id: promise.id });
  return (
    <>
      {question && <PromiseVerdict question={question} context={context} />}
      {!question && <Understood promise={promise} context={context} isAsked={open.length > 0} />}
      <PromiseQuestions id={promise.id} promise={promise} context={context} onAnswer={answer} />
      <Heard promise={promise} context={context} />
      {promise.isSetAside && (
        <Button onClick={() => answer({ ...promise, isSetAside: undefined })}>{words.weighAfterAll}</Button>
      )}
      <Details summary={words.fields} open={wasUnknown || promise.figure === undefined}>
        <PromiseFields promise={promise} context={context} asked={open} onChange={onChange} />
        {onReadAnew && <Button onClick={onReadAnew}>{words.readAnew}</Button>}
      </Details>
    </>
  );
}

/** The reading as a sentence, where it is not weighed, or not yet. */
function Understood({
  promise,
  context,
  isAsked,
}: Pick<PromiseCardProps, 'promise' | 'context'> & { readonly isAsked: boolean }) {
  const words = usePromiseWords();
  const language = useLanguage();
  const { term, setAside } = promiseWords(language);
  const sentence = readingText(promise, context, language);
  return (
    <>
      {sentence !== '' && <p>{words.understood(sentence)}</p>}
      {isAsked && <p>{words.asked}</p>}
      {!isAsked && promise.figure !== undefined && isTerm(promise.figure) && <p>{term}</p>}
      {promise.isSetAside && <p>{setAside}</p>}
    </>
  );
}

/** What the offer says in its own units, and what of its words no field has taken. */
function Heard({ promise: { said = '', part }, context }: Pick<PromiseCardProps, 'promise' | 'context'>) {
  const words = usePromiseWords();
  const language = useLanguage();
  const { startMonth } = context;
  const { promises, unread } = useMemo(() => readLine(said, { startMonth, language }), [said, startMonth, language]);
  const found = part === undefined ? promises[0] : promises.find(({ span }) => span.start === part.start);
  return (
    <>
      {found?.said !== undefined && <p>{words.offerSays(found.said)}</p>}
      <PromiseSaid said={said} unread={unread} />
    </>
  );
}
