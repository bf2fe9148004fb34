import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { binOn } from '#storage/bin.ts';
import { databaseNamed } from '#storage/database.ts';
import { seal } from '#storage/record.ts';
import { strategiesOn } from '#storage/strategies.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { emptyDisk } from '../world.ts';

const called = (id: string, name: string): Strategy => ({
  ...newStrategy(id, { createdOn: '2026-11-23', language: 'en' }),
  answers: { business: { name } },
});

describe('the head of a strategy', () => {
  test('is made for every strategy of a disk that had none, readable or not', async () => {
    const older = await openDB('before-heads', 2, {
      upgrade(database) {
        for (const store of ['strategies', 'bin']) database.createObjectStore(store, { keyPath: 'id' });
        database.createObjectStore('snapshots', { keyPath: 'key', autoIncrement: true });
      },
    });
    await older.put('strategies', seal(called('shop', 'Fleet Foot'), 1, 5));
    await older.put('strategies', { id: 'torn', format: 1, body: 'half a file' });
    older.close();
    const disk = databaseNamed('before-heads');
    const list = await strategiesOn(disk).list();
    expect(list.map(({ title, condition }) => [title, condition])).toEqual([
      ['Fleet Foot', 'readable'],
      ['', 'unreadable'],
    ]);
    expect(JSON.stringify(await (await disk()).getAll('heads'))).not.toContain('business');
  });

  test('is all that the list reads, and a strategy without one is listed all the same', async () => {
    const disk = emptyDisk();
    const strategies = strategiesOn(disk);
    await strategies.keep(called('shop', 'Fleet Foot'), 0, 1);
    await strategies.keep(called('clinic', 'White Teeth'), 0, 2);
    const head = await (await disk()).get('heads', 'shop');
    await (await disk()).put('heads', { ...head, id: 'shop', title: 'By its head' });
    expect((await strategies.list()).map(({ title }) => title)).toEqual(['White Teeth', 'By its head']);
    await (await disk()).delete('heads', 'clinic');
    expect((await strategies.list()).map(({ title }) => title)).toEqual(['White Teeth', 'Fleet Foot']);
  });

  test('goes into the bin and back, and is renewed, together with its strategy', async () => {
    const disk = emptyDisk();
    const [strategies, bin] = [strategiesOn(disk), binOn(disk)];
    const keys = async (store: 'heads' | 'strategies') => (await disk()).getAllKeys(store);
    await strategies.keep(called('shop', 'Fleet Foot'), 0, 1);
    await bin.put('shop', 2);
    expect([await keys('strategies'), await keys('heads')]).toEqual([[], []]);
    await bin.takeBack('shop');
    expect([await keys('strategies'), await keys('heads')]).toEqual([['shop'], ['shop']]);
    await strategies.keep(called('shop', 'Swift Foot'), 1, 3);
    expect((await strategies.list()).map(({ title, savedAt }) => [title, savedAt])).toEqual([['Swift Foot', 3]]);
  });
});
