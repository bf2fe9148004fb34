import type { StrategyEntry } from '#state/app-state.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useWords } from '../use-words.ts';

/** After deleting, the way back stands where the list was. */
export function RemovedNotice({ removed }: { readonly removed: StrategyEntry }) {
  const words = useWords().list;
  const { restoreRemoved } = useActions();
  return (
    <Notice kind="info" title={words.removed(removed.title || words.untitled)}>
      <Button onClick={restoreRemoved}>{words.undo}</Button>
    </Notice>
  );
}
