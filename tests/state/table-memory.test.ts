import { expect, test } from 'vitest';
import { tableMemory } from '#state/device-memory/table-memory.ts';
import { notepad } from '../world.ts';

test('what columns were said to be is known of the next table with the same names, and of no other', () => {
  const notes = notepad();
  tableMemory(() => notes).rememberColumns(['When', 'Seen'], ['date', 'views']);
  const later = tableMemory(() => notes);
  expect(later.columnsOf(['when ', 'SEEN'])).toEqual(['date', 'views']);
  expect(later.columnsOf(['When', 'Liked'])).toBeUndefined();
});

test('a table without names is not remembered, and a notepad that refuses or was written by others stops nothing', () => {
  const notes = notepad();
  tableMemory(() => notes).rememberColumns(['', ''], ['date', 'views']);
  expect(tableMemory(() => notes).columnsOf(['', ''])).toBeUndefined();
  notes.setItem('stage-zero:table-columns', '{"a":[');
  expect(tableMemory(() => notes).columnsOf(['When'])).toBeUndefined();
  const refusing = tableMemory(() => {
    throw new Error('blocked by the browser');
  });
  expect(() => refusing.rememberColumns(['When'], ['date'])).not.toThrow();
});
