import { describe, expect, test } from 'vitest';
import { emptyDisk, tab } from '../world.ts';

const aStrategy = async () => {
  const here = tab();
  await here.act().create('en');
  const say = (name: string) => here.act().answer('business', { name });
  const said = () => here.act().strategy?.answers.business?.name;
  return { ...here, say, said };
};

describe('undo and redo', () => {
  test('take an answer back and give it again', async () => {
    const { act, say, said } = await aStrategy();
    say('Fleet Foot');
    act().undo();
    expect(said()).toBeUndefined();
    expect(act()).toMatchObject({ canUndo: false, canRedo: true });
    act().redo();
    expect(said()).toBe('Fleet Foot');
  });

  test('typing on without a pause is one step', async () => {
    const { act, world, say, said } = await aStrategy();
    for (const name of ['F', 'Fl', 'Fle', 'Flee', 'Fleet']) {
      say(name);
      world.pass(999);
    }
    act().undo();
    expect(said()).toBeUndefined();
  });

  test('a pause of a second begins a new step', async () => {
    const { act, world, say, said } = await aStrategy();
    say('first');
    world.pass(1000);
    say('second');
    act().undo();
    expect(said()).toBe('first');
  });

  test('another stage is another step', async () => {
    const { act, say } = await aStrategy();
    say('Fleet Foot');
    act().answer('audience', { idea: 'Run without pain' });
    act().undo();
    expect(act().strategy?.answers).toEqual({ business: { name: 'Fleet Foot' } });
  });

  test('an answer given after undo ends what could be redone', async () => {
    const { act, world, say } = await aStrategy();
    say('first');
    act().undo();
    world.pass(2000);
    say('other');
    expect(act().canRedo).toBe(false);
  });

  test('an answer given right after undo is a step of its own', async () => {
    const { act, world, say, said } = await aStrategy();
    say('first');
    world.pass(2000);
    say('second');
    act().undo();
    say('third');
    act().undo();
    expect(said()).toBe('first');
  });

  test('opening is never a step: the first undo does not empty the strategy', async () => {
    const disk = emptyDisk();
    const first = tab({ disk });
    const id = await first.act().create('en');
    first.act().answer('business', { name: 'Fleet Foot' });
    await first.act().saveNow();
    const second = tab({ disk });
    await second.act().open(id);
    expect(second.act().canUndo).toBe(false);
    second.act().undo();
    expect(second.act().strategy?.answers.business?.name).toBe('Fleet Foot');
  });

  test('an id is never given twice, not even after undo', async () => {
    const { act, say } = await aStrategy();
    const first = act().newId();
    say('Fleet Foot');
    act().undo();
    expect(act().newId()).not.toBe(first);
  });

  test('"come back later" can be taken back', async () => {
    const { act } = await aStrategy();
    act().markLater('content', true);
    expect(act().strategy?.later).toEqual(['content']);
    act().undo();
    expect(act().strategy?.later).toBeUndefined();
  });

  test('a rule silenced with a reason can be heard again', async () => {
    const { act } = await aStrategy();
    act().silence('noRestAfterPush', 'Every month has a rest of its own');
    expect(act().strategy?.silenced).toEqual({ noRestAfterPush: 'Every month has a rest of its own' });
    act().undo();
    expect(act().strategy?.silenced).toBeUndefined();
    act().redo();
    act().silence('noRestAfterPush', undefined);
    expect(act().strategy?.silenced).toEqual({});
  });
});

describe('a draft larger than a saved strategy may be', () => {
  test('is cut, so that the strategy opens again', async () => {
    const { act, strategies, say } = await aStrategy();
    say('a'.repeat(6000));
    act().answer('conversion', { sellingCeilingShare: '9'.repeat(300), firstSellingMonth: Number.NaN });
    await act().saveNow();
    const read = await strategies.read(act().strategy?.id ?? '');
    expect(read).toMatchObject({
      kind: 'opened',
      strategy: {
        answers: { business: { name: 'a'.repeat(5000) }, conversion: { sellingCeilingShare: '9'.repeat(200) } },
      },
    });
  });
});
