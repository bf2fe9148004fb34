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
  /** Something of the draft stands in the plan. */
  readonly hasMore: boolean;
  /** It was taken just now: what was pressed is gone from the page. */
  readonly takesFocus: boolean;
  /** Nothing was done since it was taken. */
  readonly canBeTakenBack: boolean;
}

const takeFocus = (node: HTMLElement | null) => node?.focus();

/** The draft stands in the plan: what is not confirmed yet, and the step back. */
export function TakenDraft({ strategy, edit, hasMore, takesFocus, canBeTakenBack }: TakenDraftProps) {
  const words = useDraftWords();
  const count = unconfirmedIn(strategy).length;
  const inPlan = canBeTakenBack ? `${words.taken} ${words.inPlan(count)}` : words.inPlan(count);
  return (
    <Stack>
      <p id="draft-taken" tabIndex={-1} role="status" ref={takesFocus ? takeFocus : undefined}>
        {hasMore ? inPlan : words.nothing}
      </p>
      <Row>
        {hasMore && canBeTakenBack && <Button onClick={edit.undo}>{words.undo}</Button>}
        <PageLink to="content" kind="quiet">
          {words.review}
        </PageLink>
      </Row>
    </Stack>
  );
}
