import { useActions, useApp } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { useHistoryKeys } from './history-keys.ts';
import { useOpenedWords } from './use-opened-words.ts';

export function HistoryButtons() {
  const words = useOpenedWords().history;
  const canUndo = useApp((app) => app.canUndo);
  const canRedo = useApp((app) => app.canRedo);
  const { undo, redo } = useActions();
  useHistoryKeys();
  // A disabled button would drop the focus of whoever has just pressed it for the last time.
  return (
    <Row>
      <Button kind="quiet" aria-disabled={!canUndo} onClick={undo}>
        {words.undo}
      </Button>
      <Button kind="quiet" aria-disabled={!canRedo} onClick={redo}>
        {words.redo}
      </Button>
    </Row>
  );
}
