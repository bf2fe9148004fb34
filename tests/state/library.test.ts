import { describe, expect, test } from 'vitest';
import { newStrategy } from '#strategy/strategy.ts';
import { tab } from '../world.ts';

async function twoStrategies() {
  const here = tab();
  const shop = await here.act().create('en');
  here.act().answer('business', { name: 'Fleet Foot' });
  here.world.pass(1000);
  const clinic = await here.act().create('en');
  here.act().answer('business', { name: 'Bright Smile' });
  await here.act().list();
  const titles = () => here.act().entries.map(({ title }) => title);
  return { ...here, shop, clinic, titles };
}

describe('the list of strategies', () => {
  test('shows the one saved last first', async () => {
    const { titles } = await twoStrategies();
    expect(titles().toSorted()).toEqual(['Bright Smile', 'Fleet Foot']);
  });

  test('a deleted strategy comes back whole', async () => {
    const { act, shop, titles, strategies } = await twoStrategies();
    const before = await strategies.read(shop);
    await act().remove(shop);
    expect(titles()).toEqual(['Bright Smile']);
    expect(act().removed).toMatchObject({ id: shop, title: 'Fleet Foot' });
    await act().restoreRemoved();
    expect(titles()).toContain('Fleet Foot');
    expect(await strategies.read(shop)).toEqual(before);
    expect(act().removed).toBeUndefined();
  });

  test('deleting the open strategy does not let it be saved again', async () => {
    const { act, clinic, titles, world } = await twoStrategies();
    await act().remove(clinic);
    act().answer('business', { name: 'from the grave' });
    world.pass(10_000);
    await act().list();
    expect(titles()).toEqual(['Fleet Foot']);
  });

  test('a copy has its own name and leaves the original alone', async () => {
    const { act, shop, titles, strategies } = await twoStrategies();
    await act().duplicate(shop, 'Fleet Foot (copy)');
    expect(titles().toSorted()).toEqual(['Bright Smile', 'Fleet Foot', 'Fleet Foot (copy)']);
    expect(await strategies.read(shop)).toMatchObject({ strategy: { answers: { business: { name: 'Fleet Foot' } } } });
  });

  test('a renamed strategy is a business with that name', async () => {
    const { act, clinic, titles } = await twoStrategies();
    await act().rename(clinic, 'Brighter Smile');
    expect(titles().toSorted()).toEqual(['Brighter Smile', 'Fleet Foot']);
  });

  test('an adopted strategy gets an id of its own and starts at the beginning', async () => {
    const { act, strategies } = await twoStrategies();
    const example = {
      ...newStrategy('example', { createdOn: '2026-11-23', language: 'en' }),
      resumeAt: 'plan' as const,
    };
    const id = await act().adopt(example);
    expect(id).not.toBe('example');
    expect(await strategies.read(id)).toMatchObject({ kind: 'opened', strategy: { id } });
    expect(act().strategy?.resumeAt).toBeUndefined();
  });

  test('a disk that cannot be read is told', async () => {
    const here = tab({ strategies: () => ({ list: () => Promise.reject(new Error('no disk')) }) });
    await here.act().list();
    expect(here.act().listing).toBe('failed');
  });

  test('an unknown strategy is missing, not blank', async () => {
    const { act } = await twoStrategies();
    await act().open('nobody');
    expect(act()).toMatchObject({ opening: 'missing', strategy: undefined });
  });

  test('of two openings the later one wins', async () => {
    const { act, shop, clinic } = await twoStrategies();
    await Promise.all([act().open(clinic), act().open(shop)]);
    expect(act().strategy?.id).toBe(shop);
  });
});
