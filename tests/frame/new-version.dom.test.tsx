import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createUpdates } from '#state/updates.ts';
import { show } from './show.tsx';

/** A device on which a newer version arrives when the test says so. */
function device({ isSaved = true } = {}) {
  const did: string[] = [];
  let tell = () => {};
  const updates = createUpdates({
    keepOffline(onNewer) {
      tell = onNewer;
      return async () => void did.push('changed over');
    },
    async saveAll() {
      did.push('saved');
      return isSaved;
    },
  });
  return { did, updates, newerArrives: () => tell() };
}

describe('a newer version', () => {
  test('is not spoken of before it is there', () => {
    show({ updates: device().updates });
    expect(screen.queryByText(/newer version/)).toBeNull();
  });

  test('is used when the person says so, after everything is saved', async () => {
    const { did, updates, newerArrives } = device();
    const { user } = show({ updates });
    newerArrives();
    await user.click(await screen.findByRole('button', { name: 'Reload and use it' }));
    await waitFor(() => expect(did).toEqual(['saved', 'changed over']));
  });

  test('waits while something cannot be saved', async () => {
    const { did, updates, newerArrives } = device({ isSaved: false });
    const { user } = show({ updates });
    newerArrives();
    await user.click(await screen.findByRole('button', { name: 'Reload and use it' }));
    await waitFor(() => expect(did).toEqual(['saved']));
  });

  test('can be put off', async () => {
    const { updates, newerArrives } = device();
    const { user } = show({ updates });
    newerArrives();
    await user.click(await screen.findByRole('button', { name: 'Later' }));
    expect(screen.queryByText(/newer version/)).toBeNull();
  });
});
