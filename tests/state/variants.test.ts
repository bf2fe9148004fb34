import { describe, expect, test } from 'vitest';
import { emptyDisk, tab } from '../world.ts';

const named = (name: string) => ({ name });

async function withSecond() {
  const disk = emptyDisk();
  const here = tab({ disk });
  const id = await here.act().create('en');
  here.act().answer('business', named('First'));
  here.act().beginSecond();
  here.world.pass(2000);
  here.act().answer('business', named('Second'));
  const onDesk = () => here.act().strategy?.answers.business?.name;
  const otherVariant = () => here.act().strategy?.otherVariant;
  return { ...here, disk, id, onDesk, otherVariant };
}

describe('a second variant', () => {
  test('begins with the answers of the first and leaves them alone', async () => {
    const { onDesk, otherVariant } = await withSecond();
    expect(onDesk()).toBe('Second');
    expect(otherVariant()).toEqual({ variant: 'first', answers: { business: named('First') } });
  });

  test('can be left for the first and taken up again', async () => {
    const { act, onDesk, otherVariant } = await withSecond();
    act().workOn('first');
    expect(onDesk()).toBe('First');
    expect(otherVariant()?.variant).toBe('second');
    act().workOn('first');
    expect(onDesk()).toBe('First');
    act().workOn('second');
    expect(onDesk()).toBe('Second');
  });

  test('may begin with some drafts changed at once, and be changed so again', async () => {
    const { act, onDesk, otherVariant } = await withSecond();
    act().workOn('first');
    act().beginSecond(({ answers }) => ({ business: named(`${answers.business?.name} again`) }));
    expect(onDesk()).toBe('Second again');
    expect(otherVariant()?.answers.business?.name).toBe('First');
  });

  test('adopted it is the plan, dropped it is gone, and both can be undone', async () => {
    const { act, world, onDesk, otherVariant } = await withSecond();
    act().keepVariant('second');
    expect([onDesk(), otherVariant()]).toEqual(['Second', undefined]);
    world.pass(2000);
    act().undo();
    expect([onDesk(), otherVariant()?.variant]).toEqual(['Second', 'first']);
    act().keepVariant('first');
    expect([onDesk(), otherVariant()]).toEqual(['First', undefined]);
    act().undo();
    expect([onDesk(), otherVariant()?.variant]).toEqual(['Second', 'first']);
    act().redo();
    expect([onDesk(), otherVariant()]).toEqual(['First', undefined]);
  });

  test('making it is a step of its own', async () => {
    const { act, onDesk, otherVariant } = await withSecond();
    act().undo();
    act().undo();
    expect([onDesk(), otherVariant()]).toEqual(['First', undefined]);
  });

  test('is there again after leaving, in every tab and in the file', async () => {
    const { act, disk, id } = await withSecond();
    await act().saveNow();
    const other = tab({ disk });
    await other.act().open(id);
    expect(other.act().strategy?.otherVariant?.answers.business?.name).toBe('First');
    expect(other.act().strategy?.answers.business?.name).toBe('Second');
    expect(await other.act().fileText(id)).toContain('"otherVariant"');
  });

  test('is renamed with the first: a strategy has one name', async () => {
    const { act, strategies, id } = await withSecond();
    await act().rename(id, 'Fleet Foot');
    const read = await strategies.read(id);
    const strategy = read.kind === 'opened' ? read.strategy : undefined;
    expect([strategy?.answers.business?.name, strategy?.otherVariant?.answers.business?.name]).toEqual([
      'Fleet Foot',
      'Fleet Foot',
    ]);
  });
});
