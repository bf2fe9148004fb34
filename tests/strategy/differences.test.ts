import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '#i18n/format.ts';
import { type Difference, differencesBetween } from '#strategy/differences.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { anyStrategy } from './any-strategy.ts';
import { shopWith } from './shop.ts';

const shop = shopWith();

const formats = formatsFor('en');
type Answers = Strategy['answers'];
const business = shop.answers.business ?? {};
const audience = shop.answers.audience ?? {};
const withAnswers = (answers: Answers): Strategy => ({ ...shop, answers: { ...shop.answers, ...answers } });
const told = (now: Strategy, was: Strategy = shop): readonly Omit<Difference, 'key' | 'changes'>[] =>
  differencesBetween(was, now, formats).map(({ key: _key, changes: _changes, ...difference }) => difference);

describe('two versions of a strategy, compared in words', () => {
  test('a version says nothing against itself', () => {
    expect(told(shop)).toEqual([]);
  });

  test('an answer is told with its question, before and after', () => {
    expect(told(withAnswers({ business: { ...business, name: 'Swift Foot' } }))).toEqual([
      { stage: 'business', path: 'name', label: 'What is the business called?', was: 'Second Wind', now: 'Swift Foot' },
    ]);
  });

  test('an answer that was not there was nothing', () => {
    const [difference] = told(shop, withAnswers({ audience: { ...audience, idea: undefined } }));
    expect(difference).toMatchObject({ stage: 'audience', path: 'idea', was: undefined });
  });

  test('the parts of an estimate are one answer', () => {
    const averageOrderValueMinor = { kind: 'range' as const, low: 8000, typical: 9000, high: 20_000 };
    expect(told(withAnswers({ business: { ...business, averageOrderValueMinor } })).map(({ path }) => path)).toEqual([
      'averageOrderValueMinor',
    ]);
  });

  test('an entry that came is one difference, named by what it says first', () => {
    const problems = [{ id: 'n99', text: 'Blisters' }, ...(audience.problems ?? [])];
    expect(told(withAnswers({ audience: { ...audience, problems } }))).toMatchObject([
      { stage: 'audience', path: 'problems.0.text', was: undefined, now: 'Blisters' },
    ]);
    expect(told(shop, withAnswers({ audience: { ...audience, problems } }))).toMatchObject([
      { stage: 'audience', was: 'Blisters', now: undefined },
    ]);
  });

  test('entries in another order are told once', () => {
    const problems = [{ id: 'p2', text: 'Shin pain' }, ...(audience.problems ?? [])];
    const differences = told(
      withAnswers({ audience: { ...audience, problems: problems.toReversed() } }),
      withAnswers({ audience: { ...audience, problems } }),
    );
    expect(differences).toMatchObject([{ was: 'Shin pain, My knees hurt', now: 'My knees hurt, Shin pain' }]);
    expect(differences[0]?.label).toMatch(/^Order of the entries: /);
  });

  test('a currency changes one answer, not every price in it', () => {
    expect(told(withAnswers({ business: { ...business, currency: 'RUB' } })).map(({ path }) => path)).toEqual([
      'currency',
    ]);
  });

  test('what cannot be used is told as it was typed', () => {
    const differences = told(withAnswers({ business: { ...business, leadsPerMonthMax: 'about forty' } }));
    expect(differences).toMatchObject([{ path: 'leadsPerMonthMax', now: 'about forty' }]);
  });

  test('a part nobody has words for is told by its plain name', () => {
    const other = { ...shop, notes: [{ id: 'n7', text: '500 members' }] } as Strategy;
    expect(told(other)).toMatchObject([{ stage: undefined, path: 'notes', was: undefined, now: '500 members' }]);
  });

  test('reads in Russian as well', () => {
    const renamed = withAnswers({ business: { ...business, name: 'Бег' } });
    expect(differencesBetween(shop, renamed, formatsFor('ru'))[0]?.label).toBe('Как называется бизнес?');
  });

  test('of any two strategies every difference has a name and two sides that differ', () => {
    fc.assert(
      fc.property(anyStrategy, anyStrategy, (was, now) => {
        const differences = differencesBetween(was, now, formats);
        expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
        for (const { label } of differences) expect(label).not.toBe('');
      }),
      { numRuns: 12 },
    );
  });
});
