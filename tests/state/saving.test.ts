import { describe, expect, test } from 'vitest';
import { unloadBackupsOn } from '#storage/unload-backup.ts';
import { emptyDisk, notepad, settled, tab } from '../world.ts';

const nameOf = async (at: ReturnType<typeof tab>, id: string) => {
  const read = await at.strategies.read(id);
  return read.kind === 'opened' ? read.strategy.answers.business?.name : read.kind;
};

describe('saving as you go', () => {
  test('an answer is on the disk soon after it was given', async () => {
    const here = tab();
    const id = await here.act().create('en');
    here.act().answer('business', { name: 'Fleet Foot' });
    expect(here.act().save.kind).toBe('saving');
    here.world.pass(400);
    await settled();
    expect(here.act().save.kind).toBe('saved');
    expect(await nameOf(here, id)).toBe('Fleet Foot');
  });

  test('typing is saved once, when it pauses', async () => {
    let keeps = 0;
    const here = tab({
      strategies: (real) => ({
        keep: (...change) => {
          keeps += 1;
          return real.keep(...change);
        },
      }),
    });
    await here.act().create('en');
    keeps = 0;
    for (const name of ['F', 'Fl', 'Fle']) {
      here.act().answer('business', { name });
      here.world.pass(100);
    }
    here.world.pass(400);
    await settled();
    expect(keeps).toBe(1);
  });

  test('an answer given while another is being written is written too', async () => {
    const here = tab();
    const id = await here.act().create('en');
    here.act().answer('business', { name: 'first' });
    const writing = here.act().saveNow();
    here.act().answer('business', { name: 'second' });
    await writing;
    here.world.pass(400);
    await settled();
    expect(await nameOf(here, id)).toBe('second');
    expect(here.act().save.kind).toBe('saved');
  });

  test('nothing is written before loading has finished', async () => {
    const disk = emptyDisk();
    const first = tab({ disk });
    const id = await first.act().create('en');
    first.act().answer('business', { name: 'on the disk' });
    await first.act().saveNow();

    const keeps: string[] = [];
    const second = tab({
      disk,
      strategies: () => ({
        keep: async (strategy) => {
          keeps.push(strategy.id);
          return 'kept';
        },
      }),
    });
    const opening = second.act().open(id);
    second.act().answer('business', { name: 'too early' });
    second.act().markLater('content', true);
    second.world.pass(10_000);
    await second.act().saveNow();
    expect(keeps).toEqual([]);
    await opening;
    second.world.pass(10_000);
    await settled();
    expect(keeps).toEqual([]);
    expect(second.act().strategy?.answers.business?.name).toBe('on the disk');
  });

  test.each([
    ['newer', { format: 99, revision: 1, body: {} }],
    ['unreadable', { format: 1, revision: 1, body: 'torn' }],
  ])('what cannot be read is never overwritten: a record that is %s', async (condition, fields) => {
    const here = tab();
    const record = { id: 'old', ...fields };
    await (await here.disk()).put('strategies', record);
    await here.act().open('old');
    expect(here.act().opening).toBe(condition);
    here.act().answer('business', { name: 'over it' });
    here.world.pass(10_000);
    await here.act().saveNow();
    await here.act().rename('old', 'over it');
    expect(await (await here.disk()).get('strategies', 'old')).toEqual(record);
  });

  test('of two tabs the later one is told, and overwrites nothing', async () => {
    const disk = emptyDisk();
    const here = tab({ disk });
    const there = tab({ disk });
    const id = await here.act().create('en');
    await there.act().open(id);
    here.act().answer('business', { name: 'here' });
    await here.act().saveNow();
    there.act().answer('business', { name: 'there' });
    await there.act().saveNow();
    expect(there.act().save).toEqual({ kind: 'notSaved', reason: 'changedElsewhere' });
    there.act().answer('business', { name: 'there again' });
    there.world.pass(10_000);
    await settled();
    expect(await nameOf(here, id)).toBe('here');
    expect(there.act().save.kind).toBe('notSaved');
  });

  test('a disk that refuses is told, and asked again', async () => {
    let refuses = true;
    const here = tab({
      strategies: (real) => ({
        keep: (...change) => (refuses ? Promise.reject(new Error('quota')) : real.keep(...change)),
      }),
    });
    const id = await here.act().create('ru');
    expect(here.act()).toMatchObject({ opening: 'opened', save: { kind: 'notSaved', reason: 'diskFailed' } });
    await here.act().close();
    expect(here.act().strategy?.id).toBe(id);
    refuses = false;
    await here.act().saveNow();
    expect(here.act().save.kind).toBe('saved');
    expect(await nameOf(here, id)).toBe(undefined);
  });
});

test('a new strategy is not called saved before the disk has confirmed it', async () => {
  const here = tab({ strategies: () => ({ keep: () => new Promise(() => {}) }) });
  const said = new Set<string>();
  here.app.subscribe(({ strategy, save }) => strategy && said.add(save.kind));
  void here.act().create('en');
  await settled();
  expect(here.act().strategy).toBeDefined();
  expect([...said]).toEqual(['saving']);
});

describe('leaving the page', () => {
  test('what had no time to be saved is there at the next opening', async () => {
    const disk = emptyDisk();
    const notes = notepad();
    const frozen = tab({ disk, unloadBackups: unloadBackupsOn(() => notes) });
    const id = await frozen.act().create('en');
    frozen.app.setState({});
    frozen.act().answer('business', { name: 'the last word' });
    const dead = tab({
      disk,
      unloadBackups: unloadBackupsOn(() => notes),
      strategies: () => ({ keep: () => new Promise(() => {}) }),
    });
    await dead.act().open(id);
    dead.act().answer('business', { name: 'the last word' });
    dead.act().leave();

    const next = tab({ disk, unloadBackups: unloadBackupsOn(() => notes) });
    await next.act().open(id);
    expect(next.act().strategy?.answers.business?.name).toBe('the last word');
    await next.act().saveNow();
    expect(await nameOf(next, id)).toBe('the last word');
  });

  test('what had no time to be saved stands in the list as well', async () => {
    const disk = emptyDisk();
    const notes = notepad();
    const first = tab({ disk, unloadBackups: unloadBackupsOn(() => notes) });
    const id = await first.act().create('en');
    await first.act().close();
    const dead = tab({
      disk,
      unloadBackups: unloadBackupsOn(() => notes),
      strategies: () => ({ keep: () => new Promise(() => {}) }),
    });
    await dead.act().open(id);
    dead.act().answer('business', { name: 'the last word' });
    dead.act().leave();

    const next = tab({ disk, unloadBackups: unloadBackupsOn(() => notes) });
    await next.act().list();
    expect(next.act().entries.map(({ title }) => title)).toEqual(['the last word']);
    expect(await nameOf(next, id)).toBe('the last word');
    expect(notes.length).toBe(0);
  });

  test('a last word that the disk has overtaken is not taken', async () => {
    const disk = emptyDisk();
    const notes = notepad();
    const left = tab({ disk, unloadBackups: unloadBackupsOn(() => notes) });
    const id = await left.act().create('en');
    left.act().answer('business', { name: 'saved after all' });
    left.act().leave();
    await settled();
    left.act().answer('business', { name: 'and changed again' });
    await left.act().saveNow();

    const next = tab({ disk, unloadBackups: unloadBackupsOn(() => notes) });
    await next.act().open(id);
    expect(next.act().strategy?.answers.business?.name).toBe('and changed again');
  });
});
