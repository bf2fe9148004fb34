import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pageTitle, show } from '../frame/show.tsx';
import { shopWith } from '../strategy/shop.ts';
import { tab } from '../world.ts';

async function atPromises() {
  const here = tab();
  const id = await here.act().adopt(shopWith());
  const shown = show({ at: `/s/${id}/promises`, here });
  await pageTitle('What contractors promise');
  const line = screen.getByLabelText('The promise in the contractor’s words');
  const weigh = async (promise: string) => {
    await shown.user.click(line);
    await shown.user.paste(promise);
    await shown.user.click(screen.getByText('Weigh it', { selector: 'button' }));
  };
  return { ...shown, line, weigh };
}

test('a promise typed as it was heard is told back, weighed and given its reason', async () => {
  const { weigh, act } = await atPromises();
  await weigh('40 sales by month 3');
  expect(await screen.findByText('It comes true in none of the simulated years.')).toBeTruthy();
  expect(screen.getByText(/^Understood: 40 sales in all by the end of month 3/)).toBeTruthy();
  expect(screen.getByText(/The plan sells from month 7 on/)).toBeTruthy();
  expect(act().strategy?.promises).toMatchObject([{ said: '40 sales by month 3', figure: 'sales', amount: 40 }]);
});

test('what was not understood is asked at its field, and the answer weighs the promise without folding it away', async () => {
  const { weigh, user } = await atPromises();
  await weigh('1,500 followers by June');
  expect(await screen.findByText('Say how it is counted: the contractor has to say so too')).toBeTruthy();
  const inAll = screen.getByLabelText('in all by then');
  await user.click(inAll);
  expect(await screen.findByText(/^It comes true in/)).toBeTruthy();
  expect(inAll.closest('details')?.open).toBe(true);
});

test('an empty line gets an instruction, a deleted promise can be brought back', async () => {
  const { weigh, user, act } = await atPromises();
  await user.click(screen.getByText('Weigh it', { selector: 'button' }));
  expect(screen.getByText('Write the promise down, or add it by hand')).toBeTruthy();
  await weigh('3 leads by month 9');
  await user.click(await screen.findByLabelText('Remove “3 leads by month 9”'));
  expect(act().strategy?.promises).toEqual([]);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('3 leads by month 9'));
  await user.click(screen.getByText(/^Undo/, { selector: '[role=status] button' }));
  expect(act().strategy?.promises).toHaveLength(1);
});
