import { type ReactNode, Suspense } from 'react';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useFormats } from '#i18n/use-formats.tsx';
import type { StageId } from '#stages/card.ts';
import type { Editing } from '#state/app-state.ts';
import { answerTextsOf } from '#strategy/answer-texts.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { focusNearest } from './focus-nearest.ts';
import { proposedMarks } from './proposed-marks.ts';
import { useRecall } from './use-recall.ts';

// Most stages were answered by a person.
const ProposedMark = lazyPart(() => import('./proposed-mark.tsx').then((module) => ({ default: module.ProposedMark })));

/** What stands beside the answers of a stage that were proposed and that nobody has confirmed. */
export function useMarks(stage: StageId, strategy: Strategy, edit: Editing): (path: string) => ReactNode {
  const formats = useFormats();
  const marks = proposedMarks(strategy, stage);
  const recall = useRecall(strategy, stage, [...marks.values()].flat());
  const answerTexts = marks.size === 0 ? [] : answerTextsOf(strategy, stage, formats);
  const nameAt = (path: string) =>
    answerTexts.find((answer) => answer.path === path || answer.path.startsWith(`${path}.`));
  return (path) => {
    const own = marks.get(path);
    const [first] = own ?? [];
    if (own === undefined || first === undefined) return undefined;
    const leaving = (change: () => void) => {
      const next = nextKeep();
      change();
      requestAnimationFrame(() => (next?.isConnected ? next.focus() : focusNearest(path)));
    };
    return (
      <Suspense>
        <ProposedMark
          marks={own}
          name={nameAt(path)?.value ?? nameAt(path)?.label ?? ''}
          isEntry={/\.\d+$/.test(path)}
          text={recall?.texts.get(first.at)}
          onKeep={() => leaving(() => edit.keepProposed(own.map(({ at }) => at)))}
          onTake={(ats) => leaving(() => recall?.draft && void edit.takeDraft(recall.draft, ats))}
        />
      </Suspense>
    );
  };
}

/** The button to keep what is proposed next: what was pressed is gone once it was. */
function nextKeep(): HTMLElement | undefined {
  const keeps = [...document.querySelectorAll<HTMLElement>('[data-keep]')];
  const pressed = document.activeElement;
  return keeps.find((keep) => pressed && pressed.compareDocumentPosition(keep) & Node.DOCUMENT_POSITION_FOLLOWING);
}
