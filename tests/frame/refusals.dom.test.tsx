import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { tab } from '../world.ts';
import { pageTitle, show } from './show.tsx';

const refused = new DOMException('The disk is gone', 'UnknownError');

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('#storage/import-file.ts');
});

async function withBinned(name: string) {
  const here = tab();
  const id = await here.act().create('en');
  here.act().answer('business', { name });
  await here.act().close();
  await here.act().remove(id);
  return here;
}

describe('a disk that refuses is said, and nothing is lost', () => {
  test('when a strategy is taken back from the bin', async () => {
    const here = await withBinned('Fleet Foot');
    vi.spyOn(here.act(), 'takeBack').mockRejectedValue(refused);
    const { user } = show({ at: '/bin', here });
    await user.click(await screen.findByRole('button', { name: 'Take back: Fleet Foot' }));
    expect(await screen.findByText(/nothing has changed/)).toBeTruthy();
    expect(screen.getByText('Fleet Foot')).toBeTruthy();
  });

  test('when one is deleted for good', async () => {
    const here = await withBinned('Fleet Foot');
    vi.spyOn(here.act(), 'destroy').mockRejectedValue(refused);
    const { user } = show({ at: '/bin', here });
    await user.click(await screen.findByRole('button', { name: 'Delete for good: Fleet Foot' }));
    await user.click(await screen.findByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText(/nothing has changed/)).toBeTruthy();
  });

  test('when a record that cannot be opened cannot be read either', async () => {
    const here = tab();
    await (await here.disk()).put('strategies', { id: 'torn', format: 1, revision: 3, body: 'half a file' });
    vi.spyOn(here.act(), 'fileText').mockRejectedValue(refused);
    show({ at: '/s/torn/plan', here });
    await pageTitle('This record cannot be read');
    expect(await screen.findByText(/refused access to the disk/)).toBeTruthy();
  });
});

test('a link whose reader does not arrive says that the link is all right', async () => {
  vi.doMock('#storage/import-file.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  show({ at: '/shared/plan/abc' });
  await pageTitle('The link could not be opened just now');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
});
