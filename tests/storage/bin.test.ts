import { describe, expect, test } from 'vitest';
import { binOn } from '#storage/bin.ts';
import { seal } from '#storage/record.ts';
import { snapshotsOn } from '#storage/snapshots.ts';
import { strategiesOn } from '#storage/strategies.ts';
import { shopWith } from '../strategy/shop.ts';
import { emptyDisk } from '../world.ts';

const shop = shopWith();
const day = 24 * 60 * 60 * 1000;
const newer = { ...seal(shop, 4, 1), format: 99, body: { said: 'in a way of its own' } };
const broken = { id: 'shop', revision: 0, title: 12, body: 'half a file' };

async function binWith(record: Parameters<typeof put>[1] = seal(shop, 3, 1)) {
  const disk = emptyDisk();
  await put(disk, record);
  const rawOf = async (id: string) => (await disk()).get('strategies', id);
  return { disk, rawOf, bin: binOn(disk), snapshots: snapshotsOn(disk), strategies: strategiesOn(disk) };
}
const put = async (disk: ReturnType<typeof emptyDisk>, record: { id: string; [field: string]: unknown }) =>
  (await disk()).put('strategies', record);

describe('the bin', () => {
  test.each([
    ['a strategy', seal(shop, 3, 1)],
    ['a newer record', newer],
    ['a broken record', broken],
  ])('%s comes back as it was', async (_name, record) => {
    const { bin, rawOf, strategies } = await binWith(record);
    expect(await bin.put('shop', day)).toMatchObject({ id: 'shop' });
    expect(await rawOf('shop')).toBeUndefined();
    expect(await strategies.list()).toEqual([]);
    expect(await bin.takeBack('shop')).toBe(true);
    expect(await rawOf('shop')).toEqual(record);
    expect(await bin.list(day)).toEqual([]);
  });

  test('keeps a strategy for thirty days and says how many are left', async () => {
    const { bin } = await binWith();
    await bin.put('shop', 0);
    expect(await bin.list(1)).toMatchObject([{ id: 'shop', title: 'Second Wind', removedAt: 0, daysLeft: 30 }]);
    expect(await bin.list(29.5 * day)).toMatchObject([{ daysLeft: 1 }]);
    expect(await bin.list(30 * day)).toHaveLength(1);
    expect(await bin.list(30 * day + 1)).toEqual([]);
    expect(await bin.takeBack('shop')).toBe(false);
  });

  test('lets go of what has waited its days, and of its copies, without being looked into', async () => {
    const { bin, disk, snapshots } = await binWith();
    await put(disk, { ...seal(shop, 1, 1), id: 'later' });
    await snapshots.take(shop, 'opening', 1);
    await bin.put('shop', 0);
    await bin.put('later', day);
    await bin.sweep(30 * day);
    expect(await (await disk()).getAllKeys('bin')).toEqual(['later', 'shop']);
    await bin.sweep(30 * day + 1);
    expect(await (await disk()).getAllKeys('bin')).toEqual(['later']);
    expect(await snapshots.of('shop')).toEqual([]);
  });

  test('deleted for good, nothing is left, the copies neither', async () => {
    const { bin, disk, snapshots } = await binWith();
    await snapshots.take(shop, 'opening', 1);
    await bin.put('shop', day);
    expect(await snapshots.of('shop')).toHaveLength(1);
    await bin.destroy('shop');
    expect(await snapshots.of('shop')).toEqual([]);
    expect(await (await disk()).getAll('bin')).toEqual([]);
  });

  test('nothing is brought back over a strategy that lies there again', async () => {
    const { bin, disk, rawOf } = await binWith();
    await bin.put('shop', day);
    const another = seal(shop, 9, 2);
    await put(disk, another);
    expect(await bin.takeBack('shop')).toBe(false);
    expect(await rawOf('shop')).toEqual(another);
    expect(await bin.list(day)).toHaveLength(1);
  });
});

describe('copies', () => {
  test('the newest twenty are kept, and one that says nothing new is not taken', async () => {
    const { snapshots } = await binWith();
    for (let at = 1; at <= 25; at += 1)
      await snapshots.take({ ...shop, answers: { audience: { idea: `${at}` } } }, 'editing', at);
    await snapshots.take({ ...shop, answers: { audience: { idea: '25' } }, idsGiven: 9 }, 'opening', 26);
    const kept = await snapshots.of('shop');
    expect(kept.map(({ takenAt }) => takenAt)).toEqual(Array.from({ length: 20 }, (_, place) => 25 - place));
  });

  test('a record is copied as it was before a newer format takes its place, and that copy stays', async () => {
    const old = { ...seal(shop, 3, 1), format: 1 };
    const { snapshots, strategies, disk } = await binWith(old);
    expect(await strategies.keep({ ...shop, later: ['content'] }, 3, 7)).toBe('kept');
    expect(await (await disk()).getAll('snapshots')).toMatchObject([
      { reason: 'beforeUpgrade', takenAt: 7, record: old },
    ]);
    for (let at = 10; at < 40; at += 1)
      await snapshots.take({ ...shop, answers: { audience: { idea: `${at}` } } }, 'editing', at);
    expect((await snapshots.of('shop')).at(-1)).toMatchObject({ reason: 'beforeUpgrade', opened: { kind: 'opened' } });
    expect(await strategies.keep(shop, 4, 50)).toBe('kept');
    expect((await snapshots.of('shop')).filter(({ reason }) => reason === 'beforeUpgrade')).toHaveLength(1);
  });
});
