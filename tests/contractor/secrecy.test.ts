import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterTo } from '#contractor/offers/letter.ts';
import { packFrom } from '#contractor/pack.ts';
import { paperIds } from '#contractor/papers/card.ts';
import type { Part } from '#contractor/papers/view.ts';
import { viewOf } from '#contractor/view-of.ts';
import { partVisibility, pathsOf } from '#contractor/visibility.ts';
import type { Document } from '#document/document.ts';
import { forecast } from '#domain/forecast.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { markdownOf } from '../exports/written.ts';
import { anyStrategy } from '../strategy/any-strategy.ts';
import { planOf, shopWith } from '../strategy/shop.ts';
import { bold } from './bids.ts';
import { sentinels, withAnswers, writtenForms } from './private-answers.ts';

const both: readonly Part[] = ['community', 'acquisition'];

const isSoak = Boolean(process.env.SOAK);

/** All an exporter is given, and the name of the file: nothing else leaves the device. */
function handedOver(strategy: Strategy, language: Language, parts = both): Handed {
  const basis = basisOf(strategy);
  const result = basis.canForecast ? forecast(basis.input, { draws: 8 }) : undefined;
  const pack = packFrom(viewOf(planFrom(strategy, basis, result), parts), language, paperIds);
  return { document: pack, everything: JSON.stringify(pack) };
}

interface Handed {
  readonly document: Document;
  /** The name and every text, figure and property the file is written from. */
  readonly everything: string;
}

/** Digits without what groups them, so that no way of writing a number hides it. */
const ungrouped = (text: string): string =>
  text.replace(/(?<=\d)[\u00a0\u202f ,](?=\d{3})/g, '').replace(/(?<=\d),(?=\d)/g, '.');

/** What else is private: how offers are judged, and what the others offer. */
const offers: NonNullable<Strategy['offers']> = {
  decision: { offerId: 'b2', reasons: 'Sentinel-reasons-qzx', dissent: 'Sentinel-dissent-qzx', isTaken: true },
  weights: { price: 4.7371911, promises: 3.7371911, terms: 2.7371911, scope: 1.7371911 },
  list: [
    { ...bold, id: 'b1' },
    {
      id: 'b2',
      name: 'Sentinel-rival-qzx',
      feeMinorPerMonth: 2_121_310_000_041,
      postsPerMonth: 515_373_191,
      promises: [{ id: 'v2', said: 'Sentinel-rivalry-qzx', figure: 'members', amount: 3_232_310_000_043, byMonth: 6 }],
    },
  ],
};

const withSentinels = (strategy: Strategy): Strategy => ({
  ...withAnswers(strategy, 'private', (path) => sentinels[path]),
  id: 'sentinel-strategy-qzx',
  silenced: { goalOutOfReach: 'Sentinel-silence-qzx' },
  offers,
  promises: [{ id: 'v1', said: 'Sentinel-promise-qzx', figure: 'members', amount: 3_131_310_019, byMonth: 6 }],
  later: ['acquisition'],
});

const forms = [
  ...Object.values(sentinels).flatMap(writtenForms),
  'Sentinel-silence-qzx',
  'Sentinel-promise-qzx',
  ...[4.7371911, 3.7371911, 2.7371911, 1.7371911, 2_121_310_000_041, 515_373_191, 3_232_310_000_043].flatMap(
    writtenForms,
  ),
  '3131310019',
  'sentinel-strategy-qzx',
  'entinel',
  'qzx',
];

/** Two or three digits and noughts: part of many a larger number, so that it is read only where it stands as a number. */
const isRounded = (form: string): boolean => /^\d{2,3}0{6,}$/.test(form);

const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/\d+/g));

/** Private values that can be read in a text. */
function leaksIn(text: string): readonly string[] {
  const read = ungrouped(text);
  const numbers = numbersIn(read);
  return forms.filter((form) => (isRounded(form) ? numbers.has(form) : read.includes(form)));
}

/** Where two texts part, a few words long; nothing where they are alike. */
function differenceOf(one: string, other: string): string {
  if (one === other) return '';
  const place = one.split('').findIndex((letter, index) => letter !== other[index]);
  return one.slice(Math.max(0, place - 60), place + 60);
}

function withoutOwnCustomers(strategy: Strategy): Strategy {
  const { acquisition } = strategy.answers;
  if (!acquisition?.tools) return strategy;
  const tools = acquisition.tools.filter(({ kind }) => kind !== 'ownCustomers');
  return { ...strategy, answers: { ...strategy.answers, acquisition: { ...acquisition, tools } } };
}

const anyPart = fc.constantFrom<readonly Part[]>(both, ['community'], ['acquisition']);

/** A bidder's letter, made from a strategy that holds another bidder's offer too. */
function letterOf(strategy: Strategy, language: Language): Handed {
  const basis = basisOf(strategy);
  const result = basis.canForecast ? forecast(basis.input, { draws: 8 }) : undefined;
  const [bid = bold] = strategy.offers?.list ?? [];
  const view = viewOf(planFrom(strategy, basis, result), both);
  const document = letterTo(bid, bid.name ?? 'Bidder', view, language);
  return { document, everything: JSON.stringify(document) };
}

describe('what the contractor must not see', () => {
  test('every private answer has a sentinel', () => {
    expect(Object.keys(sentinels).toSorted()).toEqual(pathsOf('private').toSorted());
  });

  test('what was said besides the answers is private, all of it', () => {
    expect(new Set(Object.values(partVisibility))).toEqual(new Set(['private']));
  });

  test('no letter to a bidder holds a private answer, a weight or a word of another offer', () => {
    fc.assert(
      fc.property(anyStrategy, fc.constantFrom(...languages), (strategy, language) => {
        const withThem = letterOf(withSentinels(strategy), language).everything;
        expect(leaksIn(withThem)).toEqual([]);
        const bare = withAnswers(strategy, 'private', () => undefined);
        const alone = { ...bare, offers: { list: [{ ...bold, id: 'b1' }] } };
        expect(differenceOf(letterOf(alone, language).everything, withThem)).toBe('');
      }),
      { numRuns: isSoak ? 500 : 60, seed: 20261126, endOnFailure: true },
    );
  }, 120_000);

  test('the sentinels are answers the plan computes with, and the owner’s document shows them', () => {
    const plan = planOf(withSentinels(shopWith()));
    expect(plan.figures?.money.ceilingMinor).toBe(sentinels['business.moneyCeilingMinorPerMonth']);
    expect(plan.figures?.money.canEarn).toBe(true);
    expect(plan.answers.conversion.earlyReason).toBe(sentinels['conversion.earlyReason']);
    expect(plan.answers.business.leadsPerMonthMax).toBe(sentinels['business.leadsPerMonthMax']);
  });

  test('no private answer of any strategy is in any paper', () => {
    fc.assert(
      fc.property(anyStrategy, fc.constantFrom(...languages), anyPart, (strategy, language, parts) => {
        expect(leaksIn(handedOver(withSentinels(strategy), language, parts).everything)).toEqual([]);
      }),
      { numRuns: isSoak ? 1000 : 250, seed: 20261124, endOnFailure: true },
    );
  }, 300_000);

  // Whatever follows from a private answer would change with it: the cumulative result, break-even, profit, months above the
  // ceiling. One thing does and is owed all the same: who joins because a customer won by the plan was told about the page.
  test('no paper changes with a private answer, where customers who buy tell nobody', () => {
    fc.assert(
      fc.property(anyStrategy, fc.constantFrom(...languages), anyPart, (any, language, parts) => {
        const strategy = withoutOwnCustomers(any);
        const withThem = handedOver(withSentinels(strategy), language, parts).everything;
        const without = handedOver(
          withAnswers(strategy, 'private', () => undefined),
          language,
          parts,
        ).everything;
        expect(differenceOf(without, withThem)).toBe('');
      }),
      { numRuns: isSoak ? 1000 : 120, seed: 20261125, endOnFailure: true },
    );
  }, 300_000);

  test('the bytes of the file hold none either', () => {
    fc.assert(
      fc.property(anyStrategy, fc.constantFrom(...languages), (strategy, language) => {
        expect(leaksIn(markdownOf(handedOver(withSentinels(strategy), language).document))).toEqual([]);
      }),
      { numRuns: 30, seed: 20261124, endOnFailure: true },
    );
  }, 60_000);

  test('the red lines and the ranges behind the commits are in no paper', () => {
    const strategy = shopWith();
    const view = viewOf(planOf(strategy), both);
    expect(JSON.stringify(view)).not.toMatch(
      /redLine|costPerResult|uplift|response"?:\{|margin|ceilingMinor|hours?Cost|goal/i,
    );
  });
});
