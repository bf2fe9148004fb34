import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { exampleStrategy } from '#examples/index.ts';
import { fakeWorld, tab } from '../world.ts';
import { show } from './show.tsx';

let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob); // the program makes files only of blobs
    return 'blob:file';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function withEdits(here: ReturnType<typeof tab>, id: string) {
  const { backups } = await here.act().device();
  backups.edited(id, 49);
  return () => backups.of(id).edits;
}

describe('a file that could bring a strategy back ends the count of edits without one', () => {
  test('handed out as it lies on the disk, because it cannot be read', async () => {
    const here = tab();
    await (await here.disk()).put('strategies', { id: 'torn', format: 1, revision: 3, body: 'half a file' });
    const edits = await withEdits(here, 'torn');
    const { user } = show({ at: '/s/torn/plan', here });
    const download = await screen.findByRole('button', { name: 'Download the raw file' });
    await waitFor(() => expect(download.getAttribute('aria-disabled')).toBe('false'));
    await user.click(download);
    await waitFor(() => expect(edits()).toBe(0));
    expect(await saved[0]?.text()).toContain('half a file');
  });

  test('carried by the owner’s Markdown, and not by one that carries nothing', async () => {
    const here = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 200 })) });
    const id = await here.act().adopt(await exampleStrategy('running-shoes', 'en'));
    const edits = await withEdits(here, id);
    const { user } = show({ at: `/s/${id}/document`, here });
    const download = await screen.findByText('Download the .md file');
    const carry = screen.getByRole('checkbox', { name: /^Carry the strategy/ });
    await user.click(carry);
    await user.click(download);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(edits()).toBe(49);
    await user.click(carry);
    await user.click(download);
    await waitFor(() => expect(edits()).toBe(0));
    expect(await saved[1]?.text()).toContain('[stage-zero-1]: #');
  });
});

test('what another tab has removed meanwhile gives no empty file, and leaves the list', async () => {
  const here = tab();
  const id = await here.act().create('en');
  here.act().answer('business', { name: 'Fleet Foot' });
  await here.act().close();
  const edits = await withEdits(here, id);
  const { user } = show({ here });
  const download = await screen.findByRole('button', { name: 'Download the file: Fleet Foot' });
  for (const store of ['strategies', 'heads'] as const) await (await here.disk()).delete(store, id);
  await user.click(download);
  await waitFor(() => expect(screen.queryByText('Fleet Foot')).toBe(null));
  expect(saved).toEqual([]);
  expect(edits()).toBe(49);
});
