import { expect, test } from 'vitest';
import { mutatedTable, shiftedIn } from '../tracking/tables/mutated.ts';
import { seed } from './seed.ts';

const tables = 10_000;

test(`of ${tables} wounded tables none stops the reader, and no figure moves to another column or day`, () => {
  for (let place = 0; place < tables; place += 1)
    expect(shiftedIn(mutatedTable(seed + place)), `seed ${seed + place}`).toEqual([]);
});
