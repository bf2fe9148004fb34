import { describe, expect, test } from 'vitest';
import { currentFormat } from '#storage/format.ts';
import { upgrade } from '#storage/migrations.ts';
import { openBody } from '#storage/opening.ts';
import { checksumOf, isAsSigned } from '#strategy/signing.ts';
import type { Said, Strategy } from '#strategy/strategy.ts';

const formatBefore = 3;

const saved = (answers: object, more: object = {}) => ({
  id: 'shop',
  createdOn: '2026-11-23',
  createdIn: 'en',
  idsGiven: 7,
  answers,
  ...more,
});

function opened(answers: object, more?: object): Strategy {
  const result = openBody(saved(answers, more), formatBefore);
  if (result.kind !== 'opened') throw new Error(result.kind);
  return result.strategy;
}

const hired = (content: object, acquisition: object) => opened({ business: { name: 'Shop' }, content, acquisition });

describe('who does the work, in a strategy of an older program', () => {
  test('two contractors keep their fees, and own people the talk', () => {
    const strategy = hired(
      { makers: 'freelancer', makersFeeMinorPerMonth: 95_000, linkPostShare: 0.3 },
      { runBy: 'agency', feeMinorPerMonth: 80_000, terms: { contract: 'agreed', proof: 'missing' } },
    );
    expect(strategy.answers.business?.workers).toEqual([
      { id: 'n8', kind: 'own', does: ['answering', 'tactics'] },
      { id: 'n9', kind: 'freelancer', does: ['content'], feeMinorPerMonth: 95_000 },
      {
        id: 'n10',
        kind: 'agency',
        does: ['advertising'],
        feeMinorPerMonth: 80_000,
        terms: { contract: 'agreed', proof: 'missing' },
      },
    ]);
    expect(strategy.idsGiven).toBe(10);
    expect(strategy.assumed).toEqual(['ownAnswering']);
    expect(strategy.answers.content).toEqual({ linkPostShare: 0.3 });
    expect(strategy.answers.acquisition).toEqual({});
  });

  test.each([
    ['the same fee twice', 150_000, 150_000, ['ownAnswering', 'sameFeeOnce']],
    ['a fee and a nought', 150_000, 0, ['ownAnswering']],
    ['a fee and no answer', undefined, 150_000, ['ownAnswering']],
  ])('an agency for both with %s is one contractor with one fee', (_name, makersFee, runnersFee, assumed) => {
    const strategy = hired(
      { makers: 'agency', makersFeeMinorPerMonth: makersFee },
      { runBy: 'agency', feeMinorPerMonth: runnersFee },
    );
    expect(strategy.answers.business?.workers?.slice(1)).toEqual([
      { id: 'n9', kind: 'agency', does: ['content', 'advertising'], feeMinorPerMonth: 150_000 },
    ]);
    expect(strategy.assumed).toEqual(assumed);
  });

  test('what was undecided is nobody’s yet', () => {
    const strategy = hired({ makers: 'ourselves' }, { runBy: 'undecided' });
    expect(strategy.answers.business?.workers).toEqual([
      { id: 'n8', kind: 'own', does: ['content', 'answering', 'tactics'] },
    ]);
    expect(strategy.assumed).toBeUndefined();
  });

  test('where nobody had been asked, nobody is named', () => {
    expect(opened({ business: { name: 'Shop' } }).answers.business?.workers).toBeUndefined();
    expect(opened({ audience: { idea: 'Run' } }).answers).toEqual({ audience: { idea: 'Run' } });
  });
});

describe('other answers of an older program', () => {
  test('nought further orders nobody had typed are no answer; others are of customers who come back', () => {
    const nought = opened({ business: { furtherOrdersPerYear: { kind: 'known', value: 0 } } });
    expect(nought.answers.business).toEqual({});
    expect(nought.assumed).toEqual(['furtherOrdersOpen']);
    const some = { kind: 'range', low: 0.2, typical: 0.5, high: 1 };
    expect(opened({ business: { furtherOrdersPerYear: some } }).answers.business).toEqual({
      customersPay: 'comingBack',
      furtherOrdersPerYear: some,
    });
  });

  test('growth before leavers becomes growth after them, by the churn that was said or was usual', () => {
    const community = (more: object) => ({ id: 'n1', network: 'vk', ...more });
    const grown = (more: object) =>
      opened({ business: { communities: [community(more)] } }).answers.business?.communities?.[0]?.netGrowthShare;
    const known = (value: number) => ({ kind: 'known', value });
    expect(grown({ organicGrowthShare: known(0.02), churnShare: known(0.015) })).toEqual(known(0.005));
    expect(grown({ organicGrowthShare: known(0.005) })).toEqual(known(-0.003));
    expect(grown({ organicGrowthShare: { kind: 'range', low: 0, typical: 0.01, high: 0.03 } })).toEqual({
      kind: 'range',
      low: -0.008,
      typical: 0.002,
      high: 0.022,
    });
    expect(grown({ organicGrowthShare: { kind: 'known', value: 'two, I think' } })).toEqual({
      kind: 'known',
      value: 'two, I think',
    });
    expect(grown({ organicGrowthShare: { kind: 'unknown' } })).toEqual({ kind: 'unknown' });
    expect(grown({})).toBeUndefined();
  });

  test('what now means something else is said', () => {
    const strategy = opened({
      business: { goal: { kind: 'sales', amount: 10 }, baseline: { socialVisitsPerMonth: 120 } },
      acquisition: { tools: [{ id: 'n2' }], testReserveShare: 0.1 },
    });
    expect(strategy.assumed).toEqual(['goalMean', 'visitsToday', 'reserveInside']);
  });

  test('both variants move, and an entry has one id in both', () => {
    const answers = { content: { makers: 'agency' } };
    const strategy = opened(answers, { otherVariant: { variant: 'second', answers } });
    expect(strategy.otherVariant?.answers.business?.workers).toEqual(strategy.answers.business?.workers);
  });
});

describe('a version signed with an older program', () => {
  const said = { answers: { content: { makers: 'ourselves' as const } } };
  const signed = (checksum: string) =>
    opened(said.answers, { signed: { name: 'Agreed', on: '2026-11-24', checksum, said } }).signed;

  test('keeps the number on its paper and still is as it was signed', () => {
    const printed = checksumOf(said as unknown as Said); // the answers of an older format
    const version = signed(printed);
    expect(version?.checksum).toBe(printed);
    expect(version?.said.answers.business?.workers).toHaveLength(1);
    expect(version && isAsSigned(version)).toBe(true);
    expect(version && isAsSigned({ ...version, said: { answers: {} } })).toBe(false);
  });

  test('that had been changed on the way is not made sound by moving', () => {
    const version = signed('0badcafe');
    expect(version && isAsSigned(version)).toBe(false);
  });
});

test('a body that is no strategy stays as it is', () => {
  expect(upgrade('nothing', formatBefore)).toBe('nothing');
  expect(openBody('nothing', formatBefore).kind).toBe('unreadable');
  expect(currentFormat).toBeGreaterThan(formatBefore);
});
