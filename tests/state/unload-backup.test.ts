import { describe, expect, test } from 'vitest';
import { unloadBackupsOn } from '#storage/unload-backup.ts';
import { emptyDisk, manyTabs, notepad, settled, tab } from '../world.ts';

/** A page was left with a word, and has nothing of it on the disk. */
async function leftBehind() {
  const disk = emptyDisk();
  const notes = notepad();
  const unloadBackups = unloadBackupsOn(() => notes);
  const first = tab({ disk, unloadBackups });
  const id = await first.act().create('en');
  first.act().answer('business', { name: 'on the disk' });
  await first.act().close();
  const dead = tab({ disk, unloadBackups, strategies: () => ({ keep: () => new Promise(() => {}) }) });
  await dead.act().open(id);
  dead.act().answer('business', { name: 'the last word' });
  dead.act().leave();
  return { disk, notes, unloadBackups, id };
}

const titlesAt = (at: ReturnType<typeof tab>) => at.act().entries.map(({ title }) => title);

describe('a word that a left page could not bring to the disk', () => {
  test('does not keep anybody from the list where the disk refuses it', async () => {
    const { disk, notes, unloadBackups, id } = await leftBehind();
    const next = tab({ disk, unloadBackups, strategies: () => ({ keep: () => Promise.reject(new Error('quota')) }) });
    await next.act().list();
    expect(next.act().listing).toBe('ready');
    expect(titlesAt(next)).toEqual(['on the disk']);
    expect(notes.length).toBe(1);
    await next.act().open(id);
    expect(next.act().strategy?.answers.business?.name).toBe('the last word');
  });

  test('is not forgotten where another tab writes while it is brought there', async () => {
    const { disk, notes, unloadBackups, id } = await leftBehind();
    const other = tab({ disk });
    await other.act().open(id);
    const next = tab({
      disk,
      unloadBackups,
      strategies: (real) => ({
        async keep(...change) {
          other.act().answer('audience', { idea: 'from the other tab' });
          await other.act().saveNow();
          return real.keep(...change);
        },
      }),
    });
    await next.act().list();
    expect(notes.length).toBe(1);
    const last = tab({ disk, unloadBackups });
    await last.act().list();
    expect(notes.length).toBe(0);
    expect(await last.strategies.read(id)).toMatchObject({
      strategy: { answers: { business: { name: 'the last word' }, audience: { idea: 'from the other tab' } } },
    });
  });

  test('is told to the other tabs once it is on the disk', async () => {
    const { disk, unloadBackups, id } = await leftBehind();
    const tabs = manyTabs();
    const other = tab({ disk, tabs: tabs() });
    await other.act().open(id);
    await tab({ disk, unloadBackups, tabs: tabs() }).act().list();
    await settled();
    expect(other.act().strategy?.answers.business?.name).toBe('the last word');
  });
});
