import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Kept, show } from './show.tsx';

test('a dialog has a name and Escape closes it', async () => {
  const kept = vi.fn();
  const person = show(
    <Kept<boolean> start={true} kept={kept}>
      {(open, keep) => (
        <Dialog open={open} onOpenChange={keep} title="Rename the strategy">
          <input aria-label="Name" />
        </Dialog>
      )}
    </Kept>,
  );
  expect(screen.getByRole('dialog', { name: 'Rename the strategy' })).toBeTruthy();
  await person.keyboard('{Escape}');
  expect(kept).toHaveBeenLastCalledWith(false);
});

test('a question before something is taken away can be answered both ways', async () => {
  const onConfirm = vi.fn();
  const person = show(
    <Kept<boolean> start={true} kept={() => {}}>
      {(open, keep) => (
        <AlertDialog
          open={open}
          onOpenChange={keep}
          title="Удалить стратегию?"
          description="Её можно будет вернуть."
          confirmLabel="Удалить"
          onConfirm={onConfirm}
          danger
        />
      )}
    </Kept>,
    'ru',
  );
  // Enter pressed twice takes nothing away.
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Отмена' })));
  await person.click(screen.getByRole('button', { name: 'Удалить' }));
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});
