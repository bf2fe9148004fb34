import { expect, test } from 'vitest';
import { mutatedTable, shiftedIn } from './mutated.ts';

test('five hundred wounded tables: none stops the reader, and no figure moves to another column or day', () => {
  const shifted = Array.from({ length: 500 }, (_, place) => place + 1).flatMap((seed) =>
    shiftedIn(mutatedTable(seed)).map((figure) => `seed ${seed}: ${figure}`),
  );
  expect(shifted).toEqual([]);
});
