import type { Shelf } from './shelf.ts';

/** Takes everything off this computer. What is open was put away first, so that nothing is written after it. */
export async function removeAll(shelf: Shelf): Promise<void> {
  shelf.set({ removal: 'underWay' });
  try {
    const outcome = await (await shelf.device()).removeAll();
    shelf.set({ removal: outcome === 'removed' ? 'done' : 'held' });
  } catch {
    shelf.set({ removal: 'failed' });
  }
}
