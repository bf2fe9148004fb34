import { describe, expect, test } from 'vitest';
import { backupsOn } from '#storage/backups.ts';
import { notepad } from '../world.ts';

function backups() {
  const notes = notepad();
  return backupsOn(() => notes);
}

describe('a backup', () => {
  test('is worth a reminder after fifty edits, not before', () => {
    const kept = backups();
    kept.edited('shop', 49);
    expect(kept.of('shop')).toEqual({ edits: 49, isDue: false });
    kept.edited('shop', 1);
    expect(kept.of('shop')).toEqual({ edits: 50, isDue: true });
  });

  test('put off is worth one again after fifty more', () => {
    const kept = backups();
    kept.edited('shop', 60);
    kept.putOff('shop');
    kept.edited('shop', 49);
    expect(kept.of('shop').isDue).toBe(false);
    kept.edited('shop', 1);
    expect(kept.of('shop')).toEqual({ edits: 110, isDue: true });
  });

  test('of one strategy begins a new count for that one alone', () => {
    const kept = backups();
    kept.edited('shop', 60);
    kept.edited('clinic', 70);
    kept.exported('shop');
    expect(kept.of('shop')).toEqual({ edits: 0, isDue: false });
    expect(kept.of('clinic').edits).toBe(70);
  });

  test('of all strategies begins a new count for every one', () => {
    const kept = backups();
    kept.edited('shop', 60);
    kept.edited('clinic', 70);
    kept.exported();
    expect([kept.of('shop').edits, kept.of('clinic').edits]).toEqual([0, 0]);
  });

  test('is asked for by nobody where the notepad refuses or says nonsense', () => {
    const refusing = backupsOn(() => {
      throw new Error('private mode');
    });
    refusing.edited('shop', 60);
    refusing.exported();
    expect(refusing.of('shop')).toEqual({ edits: 0, isDue: false });
    const notes = notepad();
    notes.setItem('stage-zero:edits:shop', 'many');
    expect(backupsOn(() => notes).of('shop')).toEqual({ edits: 0, isDue: false });
  });
});
