import type { Desk } from './desk.ts';

/** Takes everything off this computer. What is open is put away first, so that nothing is written after it. */
export async function removeAll(desk: Desk): Promise<void> {
  desk.clear();
  desk.set({ removal: 'underWay' });
  try {
    const outcome = await (await desk.device()).removeAll();
    desk.set({ removal: outcome === 'removed' ? 'done' : 'held' });
  } catch {
    desk.set({ removal: 'failed' });
  }
}
