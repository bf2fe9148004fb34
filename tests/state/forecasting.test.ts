import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { endRunsOf } from '#domain/tornado.ts';
import { endRunsFor } from '#plan/end-runs.ts';
import type { World } from '#state/app-state.ts';
import { isForecasted } from '#state/computing/computed.ts';
import type { Drafts } from '#strategy/strategy.ts';
import { quietYear } from '../domain/running-shoes.ts';
import { answerTo, fakeWorld, settled, tab } from '../world.ts';

const withCommunity = (membersNow: number): NonNullable<Drafts['business']> => ({
  currency: 'EUR',
  communities: [{ id: 'n1', network: 'instagram', membersNow, reachablePeople: 100_000 }],
});
const membersOf = (forecast: Forecast | undefined) =>
  (forecast as unknown as { askedFor: ForecastInput } | undefined)?.askedFor.communities[0]?.membersNow;

/** A world whose forecasts are answered by hand. */
function slowWorld() {
  const waiting: (() => void)[] = [];
  const world = fakeWorld((input) => new Promise((resolve) => waiting.push(() => resolve(answerTo(input)))));
  const answerNext = async () => {
    waiting.shift()?.();
    await settled();
  };
  return { world, answerNext };
}

describe('what follows from the open strategy', () => {
  test('follows every answer', async () => {
    const { act } = tab();
    await act().create('en');
    act().answer('business', withCommunity(1200));
    expect(act().computed.state).toBe('computing');
    await settled();
    expect(act().computed.state).toBe('ready');
    expect(membersOf(act().computed.derived?.forecast)).toBe(1200);
  });

  test('without a community there is none', async () => {
    const { act, world } = tab();
    await act().create('en');
    act().answer('audience', { idea: 'Run without pain' });
    await settled();
    expect(act().computed).toMatchObject({ state: 'ready', derived: { forecast: undefined } });
    expect(world.asked).toEqual([]);
  });

  test('is one value: every part of it belongs to the same answers', async () => {
    const { act } = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 20 })) });
    await act().create('en');
    act().answer('business', withCommunity(1200));
    await settled();
    const { derived } = act().computed;
    expect(derived?.strategy).toBe(act().strategy);
    expect(derived?.basis.input.communities[0]?.membersNow).toBe(1200);
    expect(derived?.plan).toBe(derived?.plan);
    expect(derived?.plan.answers.business.communities?.[0]?.membersNow).toBe(1200);
  });

  test('keeps its figures while what changes is no answer', async () => {
    const { act } = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 20 })) });
    await act().create('en');
    act().answer('business', withCommunity(1200));
    await settled();
    const before = act().computed.derived;
    act().silence('noRestAfterPush', 'Every month has a rest of its own');
    await settled();
    const after = act().computed.derived;
    expect(after?.strategy).toBe(act().strategy);
    expect(after?.plan.figures).toBe(before?.plan.figures);
  });

  test('what would change the answer is found away from the page, or by the page where that fails', async () => {
    const world = fakeWorld(async (input) => forecast(input, { draws: 20 }));
    const elsewhere = [{ kind: 'goalLater', month: 17 }] as const;
    const runs = endRunsOf(quietYear());
    let answer: World['changes'] = async () => ({ levers: elsewhere, endRuns: runs });
    const { act } = tab({ world: { ...world, changes: (facts) => answer(facts) } });
    await act().create('en');
    act().answer('business', withCommunity(1200));
    await settled();
    const { derived } = act().computed;
    if (!isForecasted(derived)) throw new Error('no forecast');
    expect((await act().plannedFrom(derived))?.plan.figures?.honest.levers).toBe(elsewhere);
    expect(endRunsFor(derived.basis.input)).toBe(runs);
    answer = () => Promise.reject(new Error('no worker'));
    expect(await act().plannedFrom(derived)).toBe(derived);
    answer = async () => undefined;
    expect(await act().plannedFrom(derived)).toBeUndefined();
  });

  test('of many quick answers only the newest is computed after the one begun', async () => {
    const { world, answerNext } = slowWorld();
    const { act } = tab({ world });
    await act().create('en');
    act().answer('business', withCommunity(1));
    await settled();
    for (const members of [2, 3, 4]) act().answer('business', withCommunity(members));
    await answerNext();
    expect(act().computed.state).toBe('computing');
    await answerNext();
    expect(world.asked.map((input) => input.communities[0]?.membersNow)).toEqual([1, 4]);
    expect(membersOf(act().computed.derived?.forecast)).toBe(4);
    expect(act().computed.state).toBe('ready');
  });

  test('an answer that changes no figure is not computed again', async () => {
    const { act, world } = tab();
    await act().create('en');
    act().answer('business', withCommunity(1200));
    await settled();
    act().answer('business', { ...withCommunity(1200), name: 'Fleet Foot' });
    await settled();
    expect(world.asked.length).toBe(1);
    expect(act().computed.state).toBe('ready');
  });

  test("another strategy's forecast is never shown", async () => {
    const { world, answerNext } = slowWorld();
    const { act } = tab({ world });
    await act().create('en');
    act().answer('business', withCommunity(1));
    await settled();
    await act().create('en');
    await answerNext();
    expect(act().computed.derived?.forecast).toBeUndefined();
  });

  test('one that fails leaves the answers and can be tried again', async () => {
    let fails = true;
    const world = fakeWorld(async (input) => {
      if (fails) throw new Error('the worker stopped');
      return answerTo(input);
    });
    const { act } = tab({ world });
    await act().create('en');
    act().answer('business', withCommunity(1));
    await settled();
    expect(act().computed).toMatchObject({ state: 'failed', derived: { forecast: undefined } });
    expect(act().computed.derived?.plan.tasks.length).toBeGreaterThan(0);
    fails = false;
    act().answer('business', withCommunity(2));
    await settled();
    expect(membersOf(act().computed.derived?.forecast)).toBe(2);
  });
});
