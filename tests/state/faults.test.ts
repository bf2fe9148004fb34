import { describe, expect, test } from 'vitest';
import type { Strategies } from '#storage/strategies.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import { pickFrom, randomFrom, seeds } from '../random.ts';
import { fakeWorld, tab } from '../world.ts';

/** Lets promises settle where nothing but promises is waited for. */
const turns = async (count = 12) => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

/** A disk in memory that refuses, hangs, is slow, or takes a write and says it did not. */
function faultyDisk(random: () => number, world: ReturnType<typeof fakeWorld>) {
  let isWell = false;
  const taken = new Map<string, { strategy: Strategy; revision: number }>();
  const take = (strategy: Strategy, revision: number) => {
    if ((taken.get(strategy.id)?.revision ?? 0) !== revision) return 'changedElsewhere' as const;
    taken.set(strategy.id, { strategy: structuredClone(strategy), revision: revision + 1 });
    return 'kept' as const;
  };
  const later = <Answer>(answer: () => Answer, ms: number) =>
    new Promise<Answer>((resolve) => world.later(() => resolve(answer()), ms));
  const failing: readonly ((strategy: Strategy, revision: number) => ReturnType<Strategies['keep']>)[] = [
    () => Promise.reject(new Error('quota')),
    () => new Promise(() => {}),
    (strategy, revision) => later(() => take(strategy, revision), 200 + random() * 9000),
    async (strategy, revision) => {
      take(strategy, revision);
      throw new Error('closed');
    },
  ];
  const strategies: Partial<Strategies> = {
    keep: async (strategy, revision) =>
      !isWell && random() < 0.3 ? pickFrom(random, failing)(strategy, revision) : take(strategy, revision),
    read: async (id) => {
      const found = taken.get(id);
      return found ? { kind: 'opened', ...found } : { kind: 'empty' };
    },
  };
  return { strategies, on: (id: string) => taken.get(id)?.strategy, recover: () => (isWell = true) };
}

describe('a thousand edits while three of ten writes fail', () => {
  test.each(seeds(2, 100))(
    '"saved" is never said while disk and memory differ; it settles in ten seconds: seed %i',
    { timeout: 60_000 },
    async (seed) => {
      const random = randomFrom(seed);
      const world = fakeWorld();
      const disk = faultyDisk(random, world);
      const here = tab({ world, strategies: () => disk.strategies });
      const creating = here.act().create('en');
      for (let second = 0; second < 12; second += 1) {
        await turns();
        world.pass(1000);
      }
      const id = await creating;
      const isHonest = () => here.act().save.kind !== 'saved' || same(disk.on(id), here.act().strategy);
      for (let edit = 0; edit < 1000; edit += 1) {
        if (random() < 0.05) here.act().undo();
        else
          here
            .act()
            .answer(
              random() < 0.5 ? 'business' : 'audience',
              pickFrom(random, [{ name: `${edit}` }, { idea: `${edit}` }]),
            );
        expect(isHonest()).toBe(true);
        await turns(random() < 0.5 ? 2 : 12);
        expect(isHonest()).toBe(true);
        world.pass(Math.floor(random() ** 3 * 3000));
        await turns();
        expect(isHonest()).toBe(true);
      }
      disk.recover();
      for (let tenth = 0; tenth < 100; tenth += 1) {
        world.pass(100);
        await turns();
      }
      expect(here.act().save).toEqual({ kind: 'saved' });
      expect(same(disk.on(id), here.act().strategy)).toBe(true);
    },
  );
});

describe('autosave', () => {
  test('waits no longer than 300 ms after the last keystroke and 2 s after the first', async () => {
    const world = fakeWorld();
    const savedAt: number[] = [];
    const here = tab({
      world,
      strategies: () => ({
        keep: async () => {
          savedAt.push(world.now());
          return 'kept';
        },
      }),
    });
    await here.act().create('en');
    const began = world.now();
    savedAt.length = 0;
    for (let key = 0; key < 25; key += 1) {
      here.act().answer('business', { name: 'a'.repeat(key + 1) });
      world.pass(100);
      await turns();
    }
    world.pass(200);
    await turns();
    expect(savedAt[0]).toBeLessThanOrEqual(began + 2000);
    expect(savedAt.at(-1)).toBeLessThanOrEqual(began + 2400 + 300);
    expect(savedAt).toHaveLength(2);
  });
});
