import { expect, test } from 'vitest';
import { open } from '#storage/open-record.ts';
import { seal } from '#storage/record.ts';
import { promisesMax } from '#strategy/promise.ts';
import { tab } from '../world.ts';

const promise = { id: 'n1', said: '40 sales by month 3', figure: 'sales', amount: 40, byMonth: 3 } as const;

test('promises are kept with the strategy, and undo takes the last one back', async () => {
  const { act } = tab();
  await act().create('en');
  act().keepPromises([promise]);
  expect(act().strategy?.promises).toEqual([promise]);
  act().undo();
  expect(act().strategy?.promises).toBeUndefined();
  act().redo();
  expect(act().strategy?.promises).toEqual([promise]);
});

test('a strategy with promises opens again as it was', async () => {
  const { act } = tab();
  await act().create('en');
  act().keepPromises([promise, { id: 'n2', amount: 'about forty' }]);
  const strategy = act().strategy;
  if (strategy === undefined) throw new Error('No strategy is open');
  expect(open(seal(strategy, 1, 0))).toMatchObject({ kind: 'opened', strategy });
});

test('more than a saved strategy can hold changes nothing', async () => {
  const { act } = tab();
  await act().create('en');
  act().keepPromises([promise]);
  act().keepPromises(Array.from({ length: promisesMax + 1 }, (_, index) => ({ ...promise, id: `n${index}` })));
  act().keepPromises([{ ...promise, said: 'a'.repeat(10_000) }]);
  expect(act().strategy?.promises).toEqual([promise]);
});
