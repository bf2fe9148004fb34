import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { liveFigures } from '#report/live.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { shopAnswers, shopWith } from '../strategy/shop.ts';

const { business } = shopAnswers;

const figuresOf = (strategy: Strategy, language: (typeof languages)[number] = 'en') =>
  Object.fromEntries(
    liveFigures(strategy, forecast(basisOf(strategy).input, { draws: 200 }), language).map((figure) => [
      figure.id,
      figure,
    ]),
  );

describe('live figures', () => {
  test.each(languages)('tell members, active members, first sale and break-even in %s', (language) => {
    expect(Object.keys(figuresOf(shopWith(), language))).toEqual([
      'members',
      'activeMembers',
      'firstSale',
      'breakEven',
    ]);
  });

  test('are ranges where something is uncertain', () => {
    const [club] = business.communities;
    const churnShare = { kind: 'range' as const, low: 0.005, typical: 0.02, high: 0.06 };
    const communities = club ? [{ ...club, churnShare }] : [];
    const { members } = figuresOf(shopWith({ business: { ...business, communities } }));
    expect(members?.value).toMatch(/^\d,\d{3}–\d,\d{3}$/);
    expect(members?.note).toMatch(/^most likely about \d,\d{3}; one chance in five of more$/);
  });

  test('name the month of the first sale', () => {
    expect(figuresOf(shopWith()).firstSale).toMatchObject({ value: 'July 2027', note: 'month 7 of the plan' });
  });

  test('say after the first number what is still needed, and not that nobody buys within two years', () => {
    const begun: Strategy = {
      ...newStrategy('begun', { createdOn: '2026-11-23', language: 'en' }),
      answers: { business: { communities: [{ id: 'c1', network: 'facebook', membersNow: 310 }] } },
    };
    const { firstSale } = figuresOf(begun);
    expect(firstSale?.value).toBe('not known yet');
    expect(firstSale?.note).toMatch(/^\d+ answers are still needed for it; “Review” lists them$/);
  });

  test('do not show a chance that nobody can compute', () => {
    const unpriced = shopWith({ business: { ...business, averageOrderValueMinor: { kind: 'unknown' } } });
    expect(figuresOf(unpriced).breakEven?.value).toBe('not known yet');
    expect(figuresOf(shopWith()).breakEven?.value).toMatch(/in 100$/);
  });
});
