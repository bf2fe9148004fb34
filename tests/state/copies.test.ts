import { describe, expect, test } from 'vitest';
import { settled, tab } from '../world.ts';

const minute = 60_000;

async function openShop() {
  const here = tab();
  const id = await here.act().create('en');
  here.act().answer('business', { name: 'opened' });
  await here.act().close();
  await here.act().open(id);
  await settled();
  const copies = async () =>
    (await here.act().snapshots()).map(({ reason, opened }) => [
      reason,
      opened.kind === 'opened' ? opened.strategy.answers.business?.name : opened.kind,
    ]);
  return { ...here, copies };
}

describe('copies of a strategy', () => {
  test('one is taken at opening and one every ten minutes of editing', async () => {
    const { act, world, copies } = await openShop();
    expect(await copies()).toEqual([['opening', 'opened']]);
    for (let minutes = 1; minutes <= 25; minutes += 1) {
      world.pass(minute);
      act().answer('business', { name: `minute ${minutes}` });
      await settled();
    }
    expect(await copies()).toEqual([
      ['editing', 'minute 19'],
      ['editing', 'minute 9'],
      ['opening', 'opened'],
    ]);
  });

  test('bringing one back keeps a copy of what was, and can be undone', async () => {
    const { act, copies } = await openShop();
    act().answer('business', { name: 'later' });
    const [copy] = await act().snapshots();
    if (copy?.opened.kind !== 'opened') throw new Error('There is no copy.');
    await act().restore(copy.opened.strategy);
    expect(act().strategy?.answers.business?.name).toBe('opened');
    expect(await copies()).toEqual([
      ['beforeRestore', 'later'],
      ['opening', 'opened'],
    ]);
    act().undo();
    expect(act().strategy?.answers.business?.name).toBe('later');
  });

  test('a disk that refuses copies stops nobody', async () => {
    const here = tab({ snapshots: () => Promise.reject(new Error('no room')) });
    const id = await here.act().create('en');
    here.world.pass(11 * minute);
    here.act().answer('business', { name: 'kept' });
    await here.act().saveNow();
    expect(here.act().save.kind).toBe('saved');
    await here.act().open(id);
    expect(here.act().strategy?.answers.business?.name).toBe('kept');
  });
});
