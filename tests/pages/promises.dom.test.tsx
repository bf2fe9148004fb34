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

test('what the words leave open is answered by one press, and the promise is weighed', async () => {
  const { weigh, user, act } = await atPromises();
  await weigh('1,500 followers by June for €300');
  const choice = (name: string) => screen.findByRole('button', { name });
  expect(
    await screen.findByText('Understood: at least 1,500 followers by the end of month 6 (June 2027).'),
  ).toBeTruthy();
  await user.click(await choice('in all by then'));
  await user.click(await choice('Advertising money'));
  expect(await screen.findByText(/^It is kept in/)).toBeTruthy();
  expect(act().strategy?.promises).toMatchObject([{ counting: 'inAll', moneyIs: 'ads', moneyMinor: 30_000 }]);
});

test('a line of several promises becomes several, and what is of no use in it is shown', async () => {
  const { weigh, act } = await atPromises();
  await weigh('CPL €12, 40 leads a month from month 3 or you don’t pay');
  expect(await screen.findByText('Added to the list: 2 promises of one line.')).toBeTruthy();
  expect(screen.getAllByText('or you don’t pay')).toHaveLength(2);
  expect(act().strategy?.promises?.map(({ figure }) => figure)).toEqual(['costPerLead', 'leads']);
});

test('a promise kept before keeps its reading until it is read anew', async () => {
  const here = tab();
  const id = await here.act().adopt({
    ...shopWith(),
    promises: [{ id: 'p1', said: '15 leads a week', figure: 'leads', counting: 'inAll', amount: 15, byMonth: 9 }],
  });
  const { user } = show({ at: `/s/${id}/promises`, here });
  expect(await screen.findByText(/^Understood: 15 leads in all by the end of month 9/)).toBeTruthy();
  await user.click(screen.getByText('Read the words again', { selector: 'button' }));
  expect(await screen.findByText('Understood: at least 65 leads a month.')).toBeTruthy();
  expect(screen.getByText('The offer says “15 leads a week”.')).toBeTruthy();
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
