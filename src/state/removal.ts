import type { AppContext } from './app-context.ts';

/** Takes everything off this computer. What is open was put away first, so that nothing is written after it. */
export async function removeAll(app: AppContext): Promise<void> {
  app.set({ removal: 'underWay' });
  try {
    const outcome = await (await app.device()).removeAll();
    app.set({ removal: outcome === 'removed' ? 'done' : 'held' });
  } catch {
    app.set({ removal: 'failed' });
  }
}
