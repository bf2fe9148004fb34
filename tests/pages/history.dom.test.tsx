import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { address, pageTitle, show } from '../frame/show.tsx';
import { tab } from '../world.ts';

async function withShop() {
  const here = tab();
  const id = await here.act().create('en');
  here.act().answer('business', { name: 'Fleet Foot' });
  await here.act().close();
  return { here, id };
}

describe('the history of a strategy', () => {
  async function atHistory() {
    const { here, id } = await withShop();
    const shown = show({ at: `/s/${id}/history`, here });
    await pageTitle('History');
    return { ...shown, id };
  }

  test('undo and redo say what they change', async () => {
    const { act, user } = await atHistory();
    act().answer('business', { name: 'Swift Foot' });
    await user.click(await screen.findByRole('button', { name: 'Undo: What is the business called?' }));
    expect(act().strategy?.answers.business?.name).toBe('Fleet Foot');
    expect(await screen.findByRole('button', { name: 'Redo: What is the business called?' })).toBeTruthy();
  });

  test('a version that was tampered with is told', async () => {
    const { act } = await atHistory();
    await act().sign('As signed');
    const { strategy } = act();
    if (!strategy?.signed) throw new Error('Nothing was signed.');
    const said = { answers: { business: { name: 'Slow Foot' } } };
    await act().adopt({ ...strategy, signed: { ...strategy.signed, said } });
    window.location.hash = `#/s/${act().strategy?.id}/history`;
    expect(await screen.findByText(/not what was signed/)).toBeTruthy();
  });

  test('an earlier moment is compared in words, brought back, and that is undone', async () => {
    const { act, user } = await atHistory();
    act().answer('business', { name: 'Swift Foot' });
    await user.click(await screen.findByText('Differs in 1 answer'));
    const copies = within(screen.getByRole('list', { name: 'Earlier versions' }));
    expect(copies.getAllByText('Fleet Foot').length).toBeGreaterThan(0);
    expect(copies.getAllByText('Swift Foot').length).toBeGreaterThan(0);
    await user.click(copies.getByRole('button', { name: /^Restore this version/ }));
    await waitFor(() => expect(act().strategy?.answers.business?.name).toBe('Fleet Foot'));
    expect(await screen.findByText('before an earlier version was restored')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^The answers of that version are back/));
    act().undo();
    expect(act().strategy?.answers.business?.name).toBe('Swift Foot');
  });
});

describe('the bin', () => {
  async function atBin() {
    const { here, id } = await withShop();
    await here.act().list();
    await here.act().remove(id);
    const shown = show({ at: '/bin', here });
    await pageTitle('The bin');
    await screen.findByText('Fleet Foot');
    return { ...shown, id };
  }

  test('is found from the list', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('link', { name: 'The bin' }));
    expect(await screen.findByText('The bin is empty.')).toBeTruthy();
    expect(address()).toBe('#/bin');
  });

  test('deletes for good only after asking', async () => {
    const { user, act } = await atBin();
    await user.click(screen.getByRole('button', { name: 'Delete for good: Fleet Foot' }));
    await user.click(await screen.findByRole('button', { name: 'Leave it in the bin' }));
    expect(await act().bin()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete for good: Fleet Foot' }));
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText('The bin is empty.')).toBeTruthy();
    expect(await act().bin()).toEqual([]);
  });
});

describe('many strategies', () => {
  test('a field to find one appears when there are many, and says how many it found', async () => {
    const here = tab();
    for (let place = 1; place <= 9; place += 1) {
      await here.act().create('en');
      here.act().answer('business', { name: `Shop ${place}` });
      await here.act().close();
    }
    const { user } = show({ here });
    await user.type(await screen.findByLabelText(/Find among the strategies/), 'SHOP 7');
    expect(await screen.findByText('1 found')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Shop 3' })).toBe(null);
    expect(screen.getByRole('link', { name: 'Shop 7' })).toBeTruthy();
  });

  test('among few there is none', async () => {
    const { here } = await withShop();
    show({ here });
    expect(await screen.findByRole('link', { name: 'Fleet Foot' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBe(null);
  });
});
