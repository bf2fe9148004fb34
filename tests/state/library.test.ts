import { describe, expect, test } from 'vitest';
import { newStrategy } from '#strategy/strategy.ts';
import { emptyDisk, manyTabs, settled, tab } from '../world.ts';

async function twoStrategies() {
  const here = tab();
  const shop = await here.act().create('en');
  here.act().answer('business', { name: 'Fleet Foot' });
  here.world.pass(1000);
  const clinic = await here.act().create('en');
  here.act().answer('business', { name: 'Bright Smile' });
  await here.act().list();
  const titles = () => here.act().entries.map(({ title }) => title);
  return { ...here, shop, clinic, titles };
}

describe('the list of strategies', () => {
  test('shows the one saved last first', async () => {
    const { titles } = await twoStrategies();
    expect(titles().toSorted()).toEqual(['Bright Smile', 'Fleet Foot']);
  });

  test('a deleted strategy comes back whole', async () => {
    const { act, shop, titles, strategies } = await twoStrategies();
    const before = await strategies.read(shop);
    await act().remove(shop);
    expect(titles()).toEqual(['Bright Smile']);
    expect(act().removed).toMatchObject({ id: shop, title: 'Fleet Foot' });
    await act().restoreRemoved();
    expect(titles()).toContain('Fleet Foot');
    expect(await strategies.read(shop)).toEqual(before);
    expect(act().removed).toBeUndefined();
  });

  test('what has waited thirty days in the bin goes without anybody looking into it', async () => {
    const { act, shop, disk, world } = await twoStrategies();
    await act().remove(shop);
    await act().sweepBin();
    expect(await (await disk()).getAllKeys('bin')).toEqual([shop]);
    world.pass(31 * 24 * 60 * 60 * 1000);
    await act().sweepBin();
    expect(await (await disk()).getAllKeys('bin')).toEqual([]);
  });

  test('a disk that a newer program has taken over is not swept, and nobody is bothered with it', async () => {
    const here = tab({ bin: () => Promise.reject(new DOMException('newer', 'VersionError')) });
    await expect(here.act().sweepBin()).resolves.toBeUndefined();
  });

  test('deleting the open strategy does not let it be saved again', async () => {
    const { act, clinic, titles, world } = await twoStrategies();
    await act().remove(clinic);
    act().answer('business', { name: 'from the grave' });
    world.pass(10_000);
    await act().list();
    expect(titles()).toEqual(['Fleet Foot']);
  });

  test('a copy has its own name and leaves the original alone', async () => {
    const { act, shop, titles, strategies } = await twoStrategies();
    await act().duplicate(shop, 'Fleet Foot (copy)');
    expect(titles().toSorted()).toEqual(['Bright Smile', 'Fleet Foot', 'Fleet Foot (copy)']);
    expect(await strategies.read(shop)).toMatchObject({ strategy: { answers: { business: { name: 'Fleet Foot' } } } });
  });

  test('a renamed strategy is a business with that name', async () => {
    const { act, clinic, titles } = await twoStrategies();
    await act().rename(clinic, 'Brighter Smile');
    expect(titles().toSorted()).toEqual(['Brighter Smile', 'Fleet Foot']);
  });

  test('an adopted strategy gets an id of its own', async () => {
    const { act, strategies } = await twoStrategies();
    const example = newStrategy('example', { createdOn: '2026-11-23', language: 'en' });
    const id = await act().adopt(example);
    expect(id).not.toBe('example');
    expect(await strategies.read(id)).toMatchObject({ kind: 'opened', strategy: { id } });
  });

  test('a disk that cannot be read is told', async () => {
    const here = tab({ strategies: () => ({ list: () => Promise.reject(new Error('no disk')) }) });
    await here.act().list();
    expect(here.act().listing).toBe('failed');
  });

  test('an unknown strategy is missing, not blank', async () => {
    const { act } = await twoStrategies();
    await act().open('nobody');
    expect(act()).toMatchObject({ opening: 'missing', strategy: undefined });
  });

  test('of two openings the later one wins', async () => {
    const { act, shop, clinic } = await twoStrategies();
    await Promise.all([act().open(clinic), act().open(shop)]);
    expect(act().strategy?.id).toBe(shop);
  });

  test('a new name is not lost to an edit of another tab that comes in between', async () => {
    const { act, shop, disk } = await twoStrategies();
    const other = tab({ disk });
    await other.act().open(shop);
    let isFirst = true;
    const here = tab({
      disk,
      strategies: (real) => ({
        async keep(...change) {
          if (isFirst) {
            isFirst = false;
            other.act().answer('audience', { idea: 'from the other tab' });
            await other.act().saveNow();
          }
          return real.keep(...change);
        },
      }),
    });
    await here.act().rename(shop, 'Swift Foot');
    await act().open(shop);
    expect(act().strategy?.answers).toMatchObject({
      business: { name: 'Swift Foot' },
      audience: { idea: 'from the other tab' },
    });
  });

  test('what is taken in stands in the lists of the other tabs as well', async () => {
    const [disk, tabs] = [emptyDisk(), manyTabs()];
    const [here, there] = [tab({ disk, tabs: tabs() }), tab({ disk, tabs: tabs() })];
    await there.act().list();
    const origin = { createdOn: '2026-11-23', language: 'en' } as const;
    expect(await here.act().addStrategies([newStrategy('one', origin), newStrategy('two', origin)])).toBe(2);
    await settled();
    expect(there.act().entries).toHaveLength(2);
  });

  test('what was read before the program was there is shown at once, and never in the place of what is read since', async () => {
    const { act, app, disk } = await twoStrategies();
    const entries = act().entries;
    const next = tab({ disk });
    next.act().previewList(entries);
    expect(next.act()).toMatchObject({ listing: 'ready', entries });
    await next.act().list();
    expect(next.act().entries).toBe(entries);
    await next.act().remove(entries[0]?.id ?? '');
    next.act().previewList(entries);
    expect(next.act().entries).toEqual(entries.slice(1));
    expect(app.getState().entries).toEqual(entries);
  });
});

describe('a strategy that was asked for and not waited for', () => {
  test('stays closed, also where what opens it is still on its way', async () => {
    const { disk, shop } = await twoStrategies();
    const next = tab({ disk });
    const opening = next.act().open(shop);
    expect(next.act().opening).toBe('loading');
    await next.act().close();
    await opening;
    await settled();
    expect(next.act()).toMatchObject({ opening: 'nothing', strategy: undefined });
  });

  test('gives way to the one asked for after it', async () => {
    const { disk, shop, clinic } = await twoStrategies();
    const next = tab({ disk });
    await Promise.all([next.act().open(shop), next.act().open(clinic)]);
    expect(next.act().strategy?.id).toBe(clinic);
  });
});

describe('without an open strategy', () => {
  test('nothing can be done to one', async () => {
    const { act, world } = tab();
    act().answer('business', { name: 'Nobody' });
    act().undo();
    expect(act().bringIn(newStrategy('s1', { createdOn: '2026-11-23', language: 'en' }))).toBe(false);
    expect(await act().snapshots()).toEqual([]);
    expect(act().today()).toBe(world.today());
    expect(act()).toMatchObject({ strategy: undefined, canUndo: false });
  });
});
