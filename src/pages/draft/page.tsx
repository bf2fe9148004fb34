import { useMemo, useState } from 'react';
import type { Draft } from '#drafting/proposal.ts';
import { take } from '#drafting/take.ts';
import { useDraft } from '#frame/draft/use-draft.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { DraftFigures } from './draft-figures.tsx';
import { DraftToTake } from './draft-to-take.tsx';
import { FindFirst } from './find-first.tsx';
import { NextSteps } from './next-steps.tsx';
import { NotPossible } from './not-possible.tsx';
import { SplitChoice } from './split-choice.tsx';
import { TakenDraft } from './taken-draft.tsx';
import { useDraftWords } from './use-draft-words.ts';

/** The whole draft before it is taken, and what to do once it is. */
export default function DraftPage({ strategy, computed, edit }: EditingPageProps) {
  const words = useDraftWords();
  const { drafted: made, isSplitting, isLosing, hasFailed, ...search } = useDraft(strategy);
  const [wasTaken, setTaken] = useState(false);
  // What was taken with the forecast's split is not held against a draft that has none yet.
  const drafted = isSplitting && (strategy.proposed ?? []).length > 0 ? undefined : made;
  const draft = drafted?.kind === 'draft' ? drafted : undefined;
  const isOpen = draft !== undefined && hasNews(draft);
  // What is typed into this page changes the draft: the field it is typed into stays, and the new draft waits until it is asked for.
  const [inPlan, setInPlan] = useState<Strategy>();
  if (inPlan === undefined && draft && !isOpen) setInPlan(strategy);
  if (inPlan !== undefined && draft && isOpen && isTakenBack(draft)) setInPlan(undefined);
  const isBegun = inPlan !== undefined || (strategy.proposed ?? []).length > 0;
  const showNew = () => {
    setInPlan(undefined);
    setTaken(false);
  };
  return (
    <StrategyPage of={titleOf(strategy)} lead={inPlan ? words.leadTaken : words.lead}>
      {hasFailed && (
        <Notice kind="trouble" title={words.failed}>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </Notice>
      )}
      {!drafted && !inPlan && !hasFailed && <p role="status">{words.loading}</p>}
      {drafted?.kind === 'infeasible' && <NotPossible strategy={strategy} edit={edit} reason={drafted} />}
      {draft && isOpen && !inPlan && (
        <Open
          strategy={strategy}
          edit={edit}
          draft={draft}
          isSplitting={isSplitting}
          isLosing={isLosing}
          search={search}
          onTaken={() => setTaken(true)}
        />
      )}
      {inPlan && (
        <>
          <TakenDraft
            strategy={strategy}
            edit={edit}
            hasMore={draft === undefined || draft.proposals.length > 0}
            takesFocus={wasTaken}
            canBeTakenBack={wasTaken && strategy.answers === inPlan.answers}
          />
          <NextSteps strategy={strategy} />
        </>
      )}
      {isBegun && <FindFirst strategy={strategy} computed={computed} edit={edit} />}
      {inPlan && isOpen && (
        <Notice kind="info" title={words.anew.waits}>
          <Button onClick={showNew}>{words.anew.show}</Button>
        </Notice>
      )}
    </StrategyPage>
  );
}

/** Nothing of it stands in the plan any more. */
const isTakenBack = ({ proposals }: Draft): boolean => proposals.every(({ state }) => state === 'new');

/** Whether taking it would change anything. */
const hasNews = ({ proposals, withdrawn }: Draft): boolean =>
  proposals.some(({ state }) => state !== 'same') || withdrawn.length > 0;

interface OpenProps extends Omit<EditingPageProps, 'computed'> {
  readonly draft: Draft;
  readonly isSplitting: boolean;
  readonly isLosing: boolean;
  readonly search: Pick<ReturnType<typeof useDraft>, 'done' | 'stop' | 'splits' | 'way' | 'pick'>;
  readonly onTaken: () => void;
}

function Open({ strategy, edit, draft, isSplitting, isLosing, search, onTaken }: OpenProps) {
  const taken = useMemo(() => take(strategy, draft), [strategy, draft]);
  return (
    <>
      <DraftFigures taken={taken} open={draft.open} isLosing={isLosing} />
      {search.splits && (
        <SplitChoice strategy={strategy} splits={search.splits} way={search.way} onPick={search.pick} />
      )}
      <DraftToTake
        strategy={strategy}
        taken={taken}
        draft={draft}
        edit={edit}
        search={isSplitting ? search : undefined}
        onTaken={onTaken}
      />
    </>
  );
}
