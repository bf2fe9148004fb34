import { describe, expect, test } from 'vitest';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import type { Drafts } from '#strategy/strategy.ts';
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

describe('the forecast of the open strategy', () => {
  test('follows every answer', async () => {
    const { act } = tab();
    await act().create('en');
    act().answer('business', withCommunity(1200));
    expect(act().forecasting).toBe(true);
    await settled();
    expect(act().forecasting).toBe(false);
    expect(membersOf(act().forecast)).toBe(1200);
  });

  test('without a community there is none', async () => {
    const { act, world } = tab();
    await act().create('en');
    act().answer('audience', { idea: 'Run without pain' });
    await settled();
    expect(act()).toMatchObject({ forecast: undefined, forecasting: false });
    expect(world.asked).toEqual([]);
  });

  test('of many quick answers only the newest is computed after the one begun', async () => {
    const { world, answerNext } = slowWorld();
    const { act } = tab({ world });
    await act().create('en');
    act().answer('business', withCommunity(1));
    await settled();
    for (const members of [2, 3, 4]) act().answer('business', withCommunity(members));
    await answerNext();
    expect(act().forecasting).toBe(true);
    await answerNext();
    expect(world.asked.map((input) => input.communities[0]?.membersNow)).toEqual([1, 4]);
    expect(membersOf(act().forecast)).toBe(4);
    expect(act().forecasting).toBe(false);
  });

  test('an answer that changes no figure is not computed again', async () => {
    const { act, world } = tab();
    await act().create('en');
    act().answer('business', withCommunity(1200));
    await settled();
    act().answer('business', { ...withCommunity(1200), name: 'Fleet Foot' });
    await settled();
    expect(world.asked.length).toBe(1);
    expect(act().forecasting).toBe(false);
  });

  test("another strategy's forecast is never shown", async () => {
    const { world, answerNext } = slowWorld();
    const { act } = tab({ world });
    await act().create('en');
    act().answer('business', withCommunity(1));
    await settled();
    await act().create('en');
    await answerNext();
    expect(act().forecast).toBeUndefined();
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
    expect(act()).toMatchObject({ forecast: undefined, forecasting: false });
    fails = false;
    act().answer('business', withCommunity(2));
    await settled();
    expect(membersOf(act().forecast)).toBe(2);
  });
});
