import { useMemo, useState } from 'react';
import { useFormats } from '#i18n/use-formats.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Basis } from '#plan/basis.ts';
import { openIn, questionOf } from '#plan/promises/question.ts';
import { readPromise } from '#plan/promises/reading.ts';
import type { StageContext } from '#stages/card.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import { Details } from '#ui/details.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { PromiseVerdict } from './promise-verdict.tsx';
import { usePromiseWords } from './use-promise-words.ts';

interface PromiseCardProps {
  readonly promise: ContractorPromise;
  readonly basis: Basis;
  readonly context: StageContext;
  readonly onChange: (promise: ContractorPromise) => void;
}

/** One promise: what to think of it, and below it what was understood, to be mended. */
export function PromiseCard({ promise, basis, context, onChange }: PromiseCardProps) {
  const words = usePromiseWords();
  const question = useMemo(() => questionOf(basis, context, promise), [basis, context, promise]);
  const open = openIn(promise);
  // What was open when the page came must not fold under the hand that fills it in.
  const [wasOpen] = useState(open.length > 0);
  return (
    <>
      {question && <PromiseVerdict question={question} context={context} />}
      {!question && <p>{words.asked}</p>}
      <Unread promise={promise} context={context} />
      <Details summary={words.fields} open={wasOpen || open.length > 0}>
        <PromiseFields promise={promise} context={context} asked={open} onChange={onChange} />
      </Details>
    </>
  );
}

/** Numbers of the contractor's words that no field has taken. */
function Unread({ promise: { said }, context }: Pick<PromiseCardProps, 'promise' | 'context'>) {
  const words = usePromiseWords();
  const language = useLanguage();
  const formats = useFormats();
  const { unread } = readPromise(said ?? '', { startMonth: context.startMonth, currency: context.currency, language });
  return unread.length > 0 ? <p>{words.unread(formats.list(unread))}</p> : undefined;
}
