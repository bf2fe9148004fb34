import type { WorkerClient } from '../worker-client.ts';

/** Who types gives the next key within such a time. */
const quietMs = 300;

/** Tells a background worker to hold while the page waits for figures, and until nobody has asked for any for a moment. */
export function heldBy(
  background: Pick<WorkerClient<never, unknown>, 'hold'>,
  later: (task: () => void, delayMs: number) => () => void,
): (isBusy: boolean) => void {
  let letGo = () => {};
  return (isBusy) => {
    letGo();
    if (isBusy) background.hold(true);
    else letGo = later(() => background.hold(false), quietMs);
  };
}
