import { useWords } from '#frame/use-words.ts';
import type { StrategyEntry } from '#state/app-state.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

interface RemovedNoticeProps {
  readonly removed: StrategyEntry;
  /** The button that had the focus goes: somebody has to take it. */
  readonly onGone: () => void;
}

/** After deleting, the way back stands where the list was. */
export function RemovedNotice({ removed, onGone }: RemovedNoticeProps) {
  const words = useWords().list;
  const { restoreRemoved } = useActions();
  const undo = () => {
    void restoreRemoved();
    onGone();
  };
  return (
    <Notice kind="info" title={words.removed(removed.title || words.untitled)}>
      <Button onClick={undo}>{words.undo}</Button>
    </Notice>
  );
}
