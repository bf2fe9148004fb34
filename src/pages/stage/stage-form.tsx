import { type ReactNode, Suspense, useDeferredValue, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useFormats } from '#i18n/use-formats.tsx';
import type { Problem, StageFormProps, StageId } from '#stages/card.ts';
import { stages } from '#stages/index.ts';
import type { Editing } from '#state/app-state.ts';
import { answerTextsOf } from '#strategy/answer-texts.ts';
import { contextOf } from '#strategy/context.ts';
import { hasAmounts } from '#strategy/currency.ts';
import { type Drafts, draftOf, type Strategy } from '#strategy/strategy.ts';
import { variantOf } from '#strategy/variants.ts';
import { focusNearest } from './focus-nearest.ts';
import { useMarks } from './use-marks.tsx';
import { useOwnHints } from './use-own-hints.ts';

type AnyForm = (props: StageFormProps<unknown>) => ReactNode;

// A map of all stages cannot show it, but a form is only ever given the draft of its own stage.
const forms = new Map(
  stages.map(({ id, form }) => [id, lazyPart(form as unknown as () => Promise<{ default: AnyForm }>)]),
);

interface StageFormPlace {
  readonly stage: StageId;
  readonly strategy: Strategy;
  readonly edit: Editing;
  readonly problems: readonly Problem[];
}

/** The questions of one stage, bound to the open strategy. What was folded open or removed belongs to one variant. */
export function StageForm({ stage, strategy, edit, problems }: StageFormPlace) {
  const words = useOpenedWords().stage;
  const { answer, changeCurrency, newId, today } = edit;
  const markAt = useMarks(stage, strategy, edit);
  const ownHints = useOwnHints(stage);
  const formats = useFormats();
  // What is closed to a line may say so after the letter that was typed is there.
  const settled = useDeferredValue(strategy);
  const answerTexts = useMemo(() => answerTextsOf(settled, stage, formats), [settled, stage, formats]);
  const Form = forms.get(stage);
  return (
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      {Form && (
        <Form
          key={`${strategy.id} ${variantOf(strategy)}`}
          draft={draftOf(strategy, stage)}
          onChange={(draft) => answer(stage, draft as NonNullable<Drafts[StageId]>)} // the form's own draft, changed
          context={contextOf(strategy)}
          problems={problems}
          answerTexts={answerTexts}
          newId={newId}
          today={today()}
          changeCurrency={hasAmounts(strategy) ? changeCurrency : undefined}
          markAt={markAt}
          ownHints={ownHints}
        />
      )}
      <FieldFromAddress />
    </Suspense>
  );
}

/** Puts the cursor in the field the address names, once the questions are there. */
function FieldFromAddress() {
  const [search] = useSearchParams();
  const field = search.get('field');
  useEffect(() => {
    if (field) focusNearest(field);
  }, [field]);
  return undefined;
}
