import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fileOf } from '#storage/file.ts';
import { copied } from '#strategy/copied.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { pageTitle, show } from '../frame/show.tsx';
import { tab } from '../world.ts';

async function openMerge(change: (mine: Strategy) => Strategy) {
  const here = tab();
  const id = await here.act().create('en');
  here.act().answer('business', { name: 'Fleet Foot' });
  here.act().answer('audience', { idea: 'Run', problems: [{ id: 'n1', text: 'Knees' }] });
  const mine = here.act().strategy;
  if (!mine) throw new Error('No strategy is open.');
  const shown = show({ at: `/s/${id}/merge`, here });
  await pageTitle('Bring in another version');
  const file = new File([fileOf(change(mine))], 'theirs.json');
  await shown.user.upload(screen.getByLabelText('Open the other version'), file);
  return shown;
}

const edited = (mine: Strategy): Strategy => ({
  ...copied(mine, 'elsewhere'),
  answers: { business: { name: 'Swift Foot' }, audience: { idea: 'Walk', problems: [{ id: 'n1', text: 'Knees' }] } },
});

describe('another version of a strategy', () => {
  test('of which nothing was ticked is asked for a line', async () => {
    const { user, act } = await openMerge(edited);
    await user.click(await screen.findByRole('button', { name: 'Take all' }));
    await user.click(screen.getByRole('button', { name: 'Take none' }));
    await user.click(screen.getByRole('button', { name: 'Bring in what is ticked' }));
    expect(await screen.findByText(/Tick at least one line/)).toBeTruthy();
    expect(act().strategy?.answers.audience?.idea).toBe('Run');
  });

  test('that says the same has nothing to bring in', async () => {
    await openMerge((mine) => mine);
    expect(await screen.findByText(/are the same/)).toBeTruthy();
  });

  test('that is another strategy is told as such', async () => {
    await openMerge((mine) => ({ ...edited(mine), origin: 'stranger' }));
    expect(await screen.findByText(/did not begin as one strategy/)).toBeTruthy();
  });
});
