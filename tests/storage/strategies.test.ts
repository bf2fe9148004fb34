import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { binOn } from '#storage/bin.ts';
import { DatabaseBlocked, databaseNamed } from '#storage/database.ts';
import { openFile } from '#storage/open-file.ts';
import { seal } from '#storage/record.ts';
import type { StoredRecord } from '#storage/stores.ts';
import { strategiesOn } from '#storage/strategies.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { emptyDisk, settled } from '../world.ts';

const strategy = (id: string, name: string): Strategy => ({
  ...newStrategy(id, { createdOn: '2026-11-23', language: 'en' }),
  answers: { business: { name } },
});

async function diskWith(...records: readonly StoredRecord[]) {
  const disk = emptyDisk();
  for (const record of records) await (await disk()).put('strategies', record);
  const rawOf = async (id: string) => (await disk()).get('strategies', id);
  return { disk, rawOf, strategies: strategiesOn(disk) };
}

const shop = strategy('shop', 'Fleet Foot');
const newer = { ...seal(shop, 4, 1), format: 99, body: { said: 'in a way of its own' } };
const broken = { id: 'broken', revision: 0, title: 12, body: 'half a file' };

describe('keeping a strategy', () => {
  test('writes it with the next revision', async () => {
    const { strategies } = await diskWith();
    expect(await strategies.keep(shop, 0, 1)).toBe('kept');
    expect(await strategies.read('shop')).toEqual({ kind: 'opened', strategy: shop, revision: 1 });
  });

  test('refuses what another tab has changed meanwhile', async () => {
    const { strategies } = await diskWith();
    await strategies.keep(shop, 0, 1);
    await strategies.keep(strategy('shop', 'from the other tab'), 1, 2);
    expect(await strategies.keep(strategy('shop', 'from this tab'), 1, 3)).toBe('changedElsewhere');
    expect(await strategies.read('shop')).toMatchObject({
      revision: 2,
      strategy: { answers: { business: { name: 'from the other tab' } } },
    });
  });

  test('of 100 edits of two tabs none is lost silently', async () => {
    const { strategies } = await diskWith();
    const tabs = [1, 2].map(async () => {
      let kept = 0;
      for (let edit = 0; edit < 50; edit += 1) {
        const read = await strategies.read('shop');
        const revision = read.kind === 'opened' ? read.revision : 0;
        if ((await strategies.keep(shop, revision, edit)) === 'kept') kept += 1;
      }
      return kept;
    });
    const [first = 0, second = 0] = await Promise.all(tabs);
    expect(await strategies.read('shop')).toMatchObject({ revision: first + second });
  });

  test('does not bring back what another tab has removed', async () => {
    const { strategies, disk } = await diskWith(seal(shop, 5, 1));
    await binOn(disk).put('shop', 2);
    expect(await strategies.keep(shop, 5, 2)).toBe('changedElsewhere');
    expect(await strategies.list()).toEqual([]);
  });

  test.each([
    ['newer', newer, [0, 4]],
    ['broken', broken, [0, 1]],
  ])('what cannot be read is never overwritten: a %s record', async (_name, record, revisions) => {
    const { strategies, rawOf } = await diskWith(record);
    for (const revision of revisions)
      expect(await strategies.keep(strategy(record.id, 'mine'), revision, 9)).toBe('changedElsewhere');
    expect(await rawOf(record.id)).toEqual(record);
  });
});

describe('the list', () => {
  test('shows the last saved first, also what cannot be read', async () => {
    const { strategies } = await diskWith(newer, broken, seal(strategy('clinic', 'Bright Smile'), 1, 50));
    expect(await strategies.list()).toEqual([
      { id: 'clinic', title: 'Bright Smile', savedAt: 50, condition: 'readable' },
      { id: 'shop', title: 'Fleet Foot', savedAt: 1, condition: 'newer' },
      { id: 'broken', title: '', savedAt: 0, condition: 'unreadable' },
    ]);
  });

  test('what cannot be read goes into a file that a program able to read it can open', async () => {
    const { strategies } = await diskWith(newer);
    const text = (await strategies.fileText('shop')) ?? '';
    expect(openFile(text)).toEqual({ kind: 'newer' });
    expect(JSON.parse(text)).toMatchObject({ stageZero: 99, strategy: newer.body });
  });
});

test('a newer tab may upgrade the database while this one is open', async () => {
  const disk = emptyDisk();
  const { name, version } = await disk();
  const upgraded = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version + 1);
    request.onsuccess = () => {
      request.result.close();
      resolve('upgraded');
    };
    request.onblocked = () => reject(new Error('the old tab holds on'));
  });
  expect(upgraded).toBe('upgraded');
  await expect(disk()).rejects.toMatchObject({ name: 'VersionError' });
});

describe('a tab that holds on to an older disk', () => {
  const oldTab = (name: string) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('strategies', { keyPath: 'id' }).add(seal(shop, 3, 1));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  test('is told within a second, and the disk is upgraded once it lets go', async () => {
    const old = await oldTab('held');
    const disk = databaseNamed('held');
    const asked = Date.now();
    await expect(disk()).rejects.toBeInstanceOf(DatabaseBlocked);
    expect(Date.now() - asked).toBeLessThan(1000);
    old.close();
    expect(await strategiesOn(disk).read('shop')).toMatchObject({ kind: 'opened', revision: 3 });
  });

  test('that had no heads is left as it was where the disk is too full for them, and upgraded once there is room', async () => {
    (await oldTab('too-full')).close();
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...value) {
      const request = put.apply(this, value);
      this.transaction.abort();
      return request;
    };
    const disk = databaseNamed('too-full');
    try {
      await expect(disk()).rejects.toBeInstanceOf(DOMException);
      await settled();
    } finally {
      IDBObjectStore.prototype.put = put;
      process.off('unhandledRejection', hear);
    }
    expect(unheard).toEqual([]);
    expect(await strategiesOn(disk).list()).toMatchObject([{ id: 'shop', title: 'Fleet Foot' }]);
  });

  test('that lets go is not noticed', async () => {
    const old = await oldTab('let-go');
    old.onversionchange = () => old.close();
    expect(await strategiesOn(databaseNamed('let-go')).read('shop')).toMatchObject({ kind: 'opened', strategy: shop });
  });
});

test('a connection that was closed is made again at the next call', async () => {
  const { disk, strategies } = await diskWith(seal(shop, 3, 1));
  (await disk()).close();
  expect(await strategies.read('shop')).toMatchObject({ kind: 'opened' });
});
