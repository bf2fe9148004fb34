import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Kept, show } from './show.tsx';

test('Escape leaves a question as it was and goes back to where it was asked', async () => {
  const onConfirm = vi.fn();
  const person = show(
    <Kept<boolean> start={false} kept={() => {}}>
      {(open, keep) => (
        <>
          <button type="button" onClick={() => keep(true)}>
            Delete
          </button>
          <AlertDialog
            open={open}
            onOpenChange={keep}
            title="Delete the strategy?"
            description="It can be brought back."
            confirmLabel="Delete it"
            onConfirm={onConfirm}
          />
        </>
      )}
    </Kept>,
  );
  const asks = screen.getByRole('button', { name: 'Delete' });
  await person.click(asks);
  const question = screen.getByRole('alertdialog', { name: 'Delete the strategy?' });
  expect(document.getElementById(question.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'It can be brought back.',
  );
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete it' }));
  await person.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(document.activeElement).toBe(asks);
  expect(onConfirm).not.toHaveBeenCalled();
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
