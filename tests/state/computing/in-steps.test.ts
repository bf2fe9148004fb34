import { describe, expect, test } from 'vitest';
import { inSteps } from '#state/computing/in-steps.ts';
import type { ProgressReport } from '#state/worker-client.ts';

/** Ten steps of 20 milliseconds each. */
function watched(leftOffAfter = 99) {
  let [clock, pauses, taken] = [0, 0, 0];
  const told: ProgressReport[] = [];
  function* steps() {
    for (let done = 1; done <= 10; done += 1) {
      clock += 20;
      taken = done;
      yield { done, of: 10 };
    }
    return 'found';
  }
  const found = inSteps(steps(), {
    tell: (progress) => told.push(progress),
    isLeftOff: () => pauses >= leftOffAfter,
    now: () => clock,
    pause: async () => {
      pauses += 1;
    },
  });
  return { told, found, taken: () => taken };
}

describe('a long computation', () => {
  test('tells how far it is every 50 milliseconds at most, and answers', async () => {
    const { told, found } = watched();
    expect(await found).toBe('found');
    expect(told.map(({ done }) => done)).toEqual([3, 6, 9]);
  });

  test('is left off at the next pause', async () => {
    const { taken, found } = watched(2);
    expect(await found).toBeUndefined();
    expect(taken()).toBe(2);
  });
});
