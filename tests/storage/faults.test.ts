import { afterEach, describe, expect, test } from 'vitest';
import { currentFormat } from '#storage/format.ts';
import { open } from '#storage/open-record.ts';
import { seal } from '#storage/record.ts';
import type { StoredRecord } from '#storage/stores.ts';
import { strategiesOn } from '#storage/strategies.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { pickFrom, randomFrom, seeds } from '../random.ts';
import { shopWith } from '../strategy/shop.ts';
import { emptyDisk, settled, tab } from '../world.ts';

const named = (id: string, name: string): Strategy => ({ ...shopWith({ business: { name } }), id });

/** What a torn write, a bad sector or a stranger leaves behind: none of it is a strategy. */
const damages: readonly ((record: StoredRecord) => Record<string, unknown>)[] = [
  () => ({ format: 'two' }),
  () => ({ format: 0 }),
  () => ({ format: Number.NaN }),
  () => ({ revision: undefined }),
  () => ({ revision: -3 }),
  () => ({ body: undefined }),
  () => ({ body: '{"id":"half a fi' }),
  () => ({ body: new Uint8Array([1, 2, 3]) }),
  () => ({ body: [] }),
  ({ body }) => ({ body: { ...(body as Strategy), id: 'somebody-else' } }),
  ({ body }) => ({ body: { ...(body as Strategy), answers: undefined } }),
  ({ body }) => ({ body: { ...(body as Strategy), answers: { business: { name: 7 } } } }),
  ({ body }) => ({ body: { ...(body as Strategy), answers: { audience: { problems: [{ text: 'no id' }] } } } }),
  ({ body }) => ({ body: { ...(body as Strategy), createdOn: 'yesterday' } }),
  ({ body }) => ({ body: { ...(body as Strategy), idsGiven: 'many' } }),
  // Not damaged at all, but none of ours to touch either.
  () => ({ format: currentFormat + 1 }),
  () => ({ format: currentFormat + 7, body: 'sealed some other way' }),
];

describe('one of twenty records damaged at random', () => {
  test.each(seeds(20, 500))('nineteen open, the damaged one stays as it lies: seed %i', async (seed) => {
    const random = randomFrom(seed);
    const here = tab();
    const records = Array.from({ length: 20 }, (_, place) =>
      seal(named(`s${place}`, `Shop ${place}`), 1 + place, place),
    );
    const victim = pickFrom(random, records);
    const damaged: StoredRecord = { ...victim, ...pickFrom(random, damages)(victim) };
    const database = await here.disk();
    for (const record of records) await database.put('strategies', record === victim ? damaged : record);

    await here.act().list();
    here.world.pass(4000);
    await settled();
    const conditions = here.act().entries.map(({ condition }) => condition);
    expect(conditions.filter((condition) => condition === 'readable')).toHaveLength(19);
    await here.act().open(victim.id);
    expect(['newer', 'unreadable']).toContain(here.act().opening);
    here.act().answer('business', { name: 'over it' });
    await here.act().saveNow();
    await here.act().rename(victim.id, 'over it');
    await here.act().duplicate(victim.id, 'over it');
    for (const revision of [0, victim.revision]) await here.strategies.keep(named(victim.id, 'over it'), revision, 99);
    expect(await here.act().fileText(victim.id)).toBeTruthy();
    expect(await database.get('strategies', victim.id)).toEqual(damaged);
    const other = pickFrom(
      random,
      records.filter((record) => record !== victim),
    );
    await here.act().open(other.id);
    expect(here.act().strategy).toEqual(other.body);
  });
});

const put = IDBObjectStore.prototype.put;
const add = IDBObjectStore.prototype.add;
afterEach(() => {
  IDBObjectStore.prototype.put = put;
  IDBObjectStore.prototype.add = add;
});

/** From the n-th write on the disk is full: the browser takes the whole transaction back. */
function fillAt(writeMax: number) {
  let writes = 0;
  const full = (real: typeof put): typeof put =>
    function write(this: IDBObjectStore, ...value) {
      writes += 1;
      const request = real.apply(this, value);
      if (writes >= writeMax) this.transaction.abort();
      return request;
    };
  IDBObjectStore.prototype.put = full(put);
  IDBObjectStore.prototype.add = full(add);
}

describe('a disk that is full from one write on', () => {
  test.each(Array.from({ length: 50 }, (_, place) => 1 + place))('leaves nothing unreadable: write %i', async (n) => {
    const here = tab();
    const id = await here.act().create('en');
    fillAt(n);
    for (let edit = 1; edit <= 52; edit += 1) {
      here.act().answer('business', { name: `edit ${edit}` });
      await here.act().saveNow();
    }
    expect(here.act().save).toEqual({ kind: 'notSaved', reason: 'diskFailed' });
    for (const record of await (await here.disk()).getAll('strategies')) expect(open(record).kind).toBe('opened');
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.add = add;
    await here.act().saveNow();
    expect(here.act().save.kind).toBe('saved');
    expect(await here.strategies.read(id)).toMatchObject({ strategy: { answers: { business: { name: 'edit 52' } } } });
  });

  test('goes on by itself within ten seconds after there is room', async () => {
    const here = tab();
    await here.act().create('en');
    fillAt(1);
    here.act().answer('business', { name: 'kept in memory' });
    for (let second = 0; second < 30; second += 1) {
      here.world.pass(1000);
      await settled();
    }
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.add = add;
    for (let second = 0; second < 10; second += 1) {
      here.world.pass(1000);
      await settled();
    }
    expect(here.act().save.kind).toBe('saved');
  });
});

test('two hundred records are listed, whatever lies among them', async () => {
  const disk = emptyDisk();
  for (let place = 0; place < 200; place += 1) {
    const record = seal(named(`s${place}`, `Shop ${place}`), 1, place);
    await (await disk()).put('strategies', place % 50 === 0 ? { ...record, body: place } : record);
  }
  const list = await strategiesOn(disk).list();
  expect(list).toHaveLength(200);
  expect(list.filter(({ condition }) => condition === 'unreadable')).toHaveLength(4);
  expect(list[0]?.id).toBe('s199');
});
