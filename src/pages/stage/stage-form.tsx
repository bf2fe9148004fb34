import { type ComponentType, memo, Suspense, useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useFormats } from '#i18n/use-formats.tsx';
import type { Problem, StageFormProps, StageId } from '#stages/card.ts';
import { stages } from '#stages/index.ts';
import { StageAnswers } from '#stages/stage-answers.tsx';
import type { Editing } from '#state/app-state.ts';
import { answerTextsOf } from '#strategy/answer-texts.ts';
import { contextOf } from '#strategy/context.ts';
import { hasAmounts } from '#strategy/currency.ts';
import { type Drafts, draftOf, type Strategy } from '#strategy/strategy.ts';
import { variantOf } from '#strategy/variants.ts';
import { focusNearest } from './focus-nearest.ts';
import { useMarks } from './use-marks.tsx';
import { useOwnHints } from './use-own-hints.ts';

const forms = new Map<StageId, ComponentType<StageFormProps>>(stages.map(({ id, form }) => [id, lazyPart(form)]));

interface StageFormPlace {
  readonly stage: StageId;
  readonly strategy: Strategy;
  readonly edit: Editing;
  readonly problems: readonly Problem[];
}

/** The questions of one stage, bound to the open strategy. What was folded open or removed belongs to one variant. */
export function StageForm({ stage, strategy, edit, problems }: StageFormPlace) {
  const words = useOpenedWords().stage;
  const { answer } = edit;
  const onChange = useCallback(
    (draft: object) => answer(stage, draft as NonNullable<Drafts[StageId]>), // the form's own draft, changed
    [answer, stage],
  );
  return (
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      <StageAnswers
        key={`${stage} ${strategy.id} ${variantOf(strategy)}`}
        draft={draftOf(strategy, stage)}
        onChange={onChange}
      >
        <FollowingQuestions stage={stage} strategy={strategy} edit={edit} problems={problems} />
      </StageAnswers>
      <FieldFromAddress />
    </Suspense>
  );
}

/** A letter is drawn in its own field at once; what the other questions know of it follows when nothing waits. */
function FollowingQuestions({ stage, strategy, edit, problems }: StageFormPlace) {
  return (
    <StageQuestions
      stage={stage}
      strategy={useDeferredValue(strategy)}
      edit={useDeferredValue(edit)}
      problems={useDeferredValue(problems)}
    />
  );
}

const StageQuestions = memo(({ stage, strategy, edit, problems }: StageFormPlace) => {
  const { changeCurrency, newId, today } = edit;
  const markAt = useMarks(stage, strategy, edit);
  const ownHints = useOwnHints(stage);
  const formats = useFormats();
  const answerTexts = useMemo(() => answerTextsOf(strategy, stage, formats), [strategy, stage, formats]);
  const Form = forms.get(stage);
  return (
    Form && (
      <Form
        context={contextOf(strategy)}
        problems={problems}
        answerTexts={answerTexts}
        newId={newId}
        today={today()}
        changeCurrency={hasAmounts(strategy) ? changeCurrency : undefined}
        markAt={markAt}
        ownHints={ownHints}
      />
    )
  );
});

/** Puts the cursor in the field the address names, once the questions are there. */
function FieldFromAddress() {
  const [search] = useSearchParams();
  const field = search.get('field');
  useEffect(() => {
    if (field) focusNearest(field);
  }, [field]);
  return undefined;
}
