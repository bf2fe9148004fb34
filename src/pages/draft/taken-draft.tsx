import type { Draft } from '#drafting/proposal.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import type { Editing } from '#state/app-state.ts';
import { unconfirmedIn } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { useDraftWords } from './use-draft-words.ts';

interface TakenDraftProps {
  readonly strategy: Strategy;
  readonly edit: Editing;
  readonly draft: Draft;
  /** It was taken just now: what was pressed is gone from the page. */
  readonly takesFocus: boolean;
}

const takeFocus = (node: HTMLElement | null) => node?.focus();

/** The draft stands in the plan: what is not confirmed yet, and the step back. */
export function TakenDraft({ strategy, edit, draft, takesFocus }: TakenDraftProps) {
  const words = useDraftWords();
  const count = unconfirmedIn(strategy).length;
  const isTaken = draft.proposals.length > 0;
  return (
    <Stack>
      <p id="draft-taken" tabIndex={-1} role="status" ref={takesFocus ? takeFocus : undefined}>
        {isTaken ? `${words.taken} ${words.inPlan(count)}` : words.nothing}
      </p>
      <Row>
        {isTaken && <Button onClick={edit.undo}>{words.undo}</Button>}
        <PageLink to="content" kind="quiet">
          {words.review}
        </PageLink>
      </Row>
    </Stack>
  );
}
