import { describe, expect, test } from 'vitest';
import type { Part } from '#contractor/papers/view.ts';
import { needIds, needsOf } from '#contractor/ready/needs.ts';
import { readyIn } from '#contractor/ready/text.ts';
import { waysOf } from '#contractor/ready/ways.ts';
import { languages } from '#i18n/language.ts';
import { type Drafts, newStrategy } from '#strategy/strategy.ts';
import { documentOf, textIn } from '../exports/written.ts';
import { doneBy, planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const both: readonly Part[] = ['community', 'acquisition'];
const { business, audience } = shopAnswers;

const shop = (changed: Drafts['business'] = {}, more: Drafts = {}) =>
  planOf(shopWith({ business: { ...business, ...changed }, ...more }));

/** An order that earns what the year costs, under a ceiling that leaves a fee. */
const paying = {
  averageOrderValueMinor: { kind: 'known' as const, value: 80_000 },
  moneyCeilingMinorPerMonth: 500_000,
};

const endOf = (plan: ReturnType<typeof shop>, parts = both) => readyIn(plan, parts, 'en').end;

describe('the honest end', () => {
  test('is to hire where the hours are not there and the ceiling leaves a fee', () => {
    const plan = shop({ ...paying, ownHoursPerWeek: 1 });
    expect(readyIn(plan, both, 'en').verdict).toBe('Hire');
  });

  test('is to hire for one part where the hours are there for the other', () => {
    const plan = shop({ ...paying, ownHoursPerWeek: 3 });
    expect(readyIn(plan, both, 'en').verdict).toBe('Hire for this part only: content and conversation');
  });

  test('is to do it oneself where the hours are there', () => {
    expect(endOf(shop({ ...paying, ownHoursPerWeek: 40 }))).toBe('yourself');
  });

  test('counts the work that stays with the business before it calls hours free', () => {
    const plan = shop({ ...doneBy({ kind: 'own' }, { kind: 'agency' }), ownHoursPerWeek: 5 });
    expect(waysOf(plan, ['acquisition']).hoursHad).toBeCloseTo(
      Math.max(0, (5 * 52) / 12 - waysOf(plan, both).hoursByPart.community),
    );
  });

  test('is to do it oneself first while nobody has heard a problem from anybody', () => {
    const guessed = audience.problems.map((problem) => ({ ...problem, evidence: ['guess' as const] }));
    const plan = shop({ ownHoursPerWeek: 1 }, { audience: { ...audience, problems: guessed } });
    const ready = readyIn(plan, both, 'en');
    expect(ready.end).toBe('yourself');
    expect(ready.because).toContain('problems heard from real people');
  });

  test('is “not at this budget” where advertising alone is above the ceiling, with both figures', () => {
    const ready = readyIn(shop({ moneyCeilingMinorPerMonth: 40_000 }), both, 'en');
    expect(ready.end).toBe('budget');
    expect(ready.because).toMatch(/€500 .*€400/);
  });

  test('is “not at this budget” where the fee does not fit under the ceiling', () => {
    const hired = doneBy({ kind: 'agency', feeMinorPerMonth: 0 }, { kind: 'agency', feeMinorPerMonth: 90_000 });
    const plan = shop({ ...hired, ownHoursPerWeek: 1 });
    expect(readyIn(plan, ['acquisition'], 'en').because).toMatch(/€900 .*€500/);
  });

  test('is “not at this budget” where the plan never pays', () => {
    const plan = shop({ averageOrderValueMinor: { kind: 'known', value: 200 }, moneyCeilingMinorPerMonth: 500_000 });
    expect(readyIn(plan, both, 'en').because).toMatch(
      /^The chance that the money is back within two years is 0 in 100/,
    );
  });
});

describe('what is missing', () => {
  test('is named question by question', () => {
    const plan = shop({ moneyCeilingMinorPerMonth: 'unknown' as never, hourCostMinor: 'unknown' as never });
    const missing = needsOf(plan).flatMap((need) => need.missing.map(({ stage, path }) => `${stage}.${path}`));
    expect(missing).toContain('business.moneyCeilingMinorPerMonth');
    expect(missing).toContain('business.hourCostMinor');
    expect(missing).toContain('acquisition.tools.0.targeting');
    expect(missing).not.toContain('business.ownHoursPerWeek');
  });

  test('is everything on a blank page, and the score says so', () => {
    const plan = planOf(newStrategy('blank', { createdOn: '2026-11-23', language: 'en' }));
    const ready = readyIn(plan, both, 'en');
    expect(ready.score).toBe(`1 of ${needIds.length} are there`);
    expect(ready.end).toBe('yourself');
  });
});

describe('own work, a freelancer and an agency', () => {
  test('are compared in hours and money, with the fee at which they cost the same', () => {
    const { ways } = waysOf(shop({ ownHoursPerWeek: 1 }), both);
    const [own, freelancer, agency] = ways;
    expect(own?.feeMinor).toBe(0);
    expect(freelancer?.evenFeeMinor).toBeCloseTo(((own?.ownHours ?? 0) - (freelancer?.ownHours ?? 0)) * 1000);
    expect(agency?.feeMinor).toBeUndefined();
  });

  test.each(languages)('stand in one table, with no figure that is not there (%s)', (language) => {
    for (const plan of [shop(), planOf(newStrategy('blank', { createdOn: '2026-11-23', language }))]) {
      const text = textIn(documentOf('', readyIn(plan, both, language).ways, []));
      expect(text).not.toMatch(/NaN|(?<!а.)не.число|undefined|Infinity|∞/);
    }
  });
});
