import { describe, expect, test } from 'vitest';
import { askedIn, type Comparison, comparisonOf, weighedIn } from '#contractor/offers/compare.ts';
import { comparisonDocument } from '#contractor/offers/document.ts';
import { gapsOf } from '#contractor/offers/gaps.ts';
import { letterTo } from '#contractor/offers/letter.ts';
import { scorePicture } from '#contractor/offers/picture.ts';
import { rateTexts, rateTo } from '#contractor/offers/rate.ts';
import { canJudge, marksOf, scoreOf } from '#contractor/offers/score.ts';
import { comparisonTable } from '#contractor/offers/table.ts';
import { unitsOf, usable } from '#contractor/offers/units.ts';
import { proofQuestions } from '#contractor/proof/text.ts';
import { viewOf } from '#contractor/view-of.ts';
import { forecast } from '#domain/forecast.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { formatsFor } from '#i18n/format.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import type { Offer, Offers } from '#strategy/offers.ts';
import { faultsOf } from '../exports/sound.ts';
import { markdownOf, textIn } from '../exports/written.ts';
import { shopWith } from '../strategy/shop.ts';
import { bold, whole } from './bids.ts';
import { communities } from './communities.ts';

const strategy = shopWith();
const basis = basisOf(strategy);
const year = forecast(basis.input, { draws: 50 });
const plan = planFrom(strategy, basis, year);
const weights = { price: 3, promises: 3, terms: 3, scope: 3 };
const rates = { unitsPerUsd: 0.9, rublesPerUsd: 90 };
const facts = { currency: 'EUR', rates, forecast: year } as const;

function compared(list: Offer[], offers: Offers = { weights }): Comparison {
  const all = { ...offers, list };
  const asked = askedIn(all, basis, plan);
  const found = asked.flatMap(({ question }) =>
    question === undefined ? [] : [plausibilityOf(question.input, question.promise, { draws: 50 })],
  );
  return comparisonOf(all, plan, year, weighedIn(asked, found));
}

describe('common units', () => {
  test('what is paid once is spread over the year', () => {
    expect(unitsOf(whole, facts).priceMinor).toBe(125_000);
  });

  test('the plan’s advertising is added to an offer without it, and not to one that includes it', () => {
    // Eleven of twelve months at 500.
    expect(unitsOf(whole, facts).adsMinor).toBeCloseTo((50_000 * 11) / 12, 6);
    expect(unitsOf({ ...whole, adsIncluded: true }, facts).monthMinor).toBe(125_000);
    expect(unitsOf({ ...whole, adsIncluded: undefined }, facts).monthMinor).toBeGreaterThan(125_000);
  });

  test('a post costs the price without advertising', () => {
    expect(unitsOf({ ...whole, postsPerMonth: 10 }, facts).postMinor).toBe(12_500);
  });

  test('a lead, a new member and an active member cost all money by what the plan brings', () => {
    const { monthMinor = 0, lead, newMember, activeMember } = unitsOf(whole, facts);
    expect(lead.typicalMinor).toBeCloseTo((monthMinor * 12) / (year.yearly.leads?.p50 ?? 0), 6);
    expect(newMember.typicalMinor).toBeCloseTo((monthMinor * 12) / (year.yearly.membersGained?.p50 ?? 0), 6);
    expect(activeMember.commitMinor).toBeCloseTo(monthMinor / (year.monthly.activeMembers[11]?.p20 ?? 0), 6);
  });

  test('nothing is divided by nothing', () => {
    const none = { p10: 0, p20: 0, p50: 0, p80: 0, p90: 0 };
    const without = { ...year, yearly: { ...year.yearly, leads: none, membersGained: { ...none, p50: -5 } } };
    const units = unitsOf({ ...whole, postsPerMonth: 0 }, { ...facts, forecast: without });
    expect(units.lead.typicalMinor).toBeUndefined();
    expect(units.newMember.typicalMinor).toBeUndefined();
    expect(units.postMinor).toBeUndefined();
  });

  test('another currency is converted at the plan’s rate', () => {
    expect(rateTo('EUR', 'EUR', rates)).toBe(1);
    expect(rateTo('EUR', 'USD', rates)).toBeCloseTo(0.9, 9);
    expect(rateTo('EUR', 'RUB', rates)).toBeCloseTo(0.01, 9);
    expect(rateTo('USD', 'RUB', rates)).toBeCloseTo(1 / 90, 9);
    expect(unitsOf({ ...whole, currency: 'USD' }, facts).priceMinor).toBeCloseTo(112_500, 6);
  });

  test('and the comparison says so', () => {
    const text = textIn(comparedIn(compared([{ ...whole, currency: 'USD' }, bold])));
    expect(text).toMatch(/Converted at the plan’s own rate, not at the day’s rate: \$10,000 is €\d,\d{3}\./);
    expect(textIn(comparedIn(compared([whole, bold])))).not.toContain('Converted');
  });

  test.each(['about 500', '', -1, 1e20, Number.NaN, undefined])('%s is no price', (typed) => {
    expect(usable(typed)).toBeUndefined();
  });
});

const comparedIn = (comparison: Comparison, language: 'en' | 'ru' = 'en') =>
  comparisonDocument(comparison, plan, language);

describe('money an accountant adds up', () => {
  const moneyOf = (offer: Offer) => {
    const [, money] = comparisonTable(compared([offer, bold]), plan, formatsFor('en'));
    const amount = (row: number) => Number(money?.rows[row]?.cells[0]?.text.replace(/ \(.*|[^\d]/g, ''));
    return { price: amount(0), ads: amount(1), month: amount(2) };
  };

  test.each([
    [120_033, 60_000],
    [75_049, 40_000],
    [99_999, 1],
  ])('a fee of %s and once %s: what is on top is the difference, to the unit', (feeMinorPerMonth, onceMinor) => {
    const { price, ads, month } = moneyOf({ ...whole, feeMinorPerMonth, onceMinor });
    expect(price + ads).toBe(month);
  });

  test('a price in another currency stands beside what it is converted to', () => {
    const [, money] = comparisonTable(compared([{ ...whole, currency: 'USD' }, bold]), plan, formatsFor('en'));
    expect(money?.rows[0]?.cells[0]?.text).toBe('€1,068 (offered: $1,250)');
    expect(moneyOf({ ...whole, currency: 'USD' }).price).toBe(1068);
  });

  test.each([
    ['USD', 'EUR', 0.92, '$10,000', '€9,200'],
    ['RUB', 'EUR', 0.0111, '₽100,000', '€1,110'],
    ['USD', 'RUB', 78.374, '$100', '₽7,837'],
    ['EUR', 'UZS', 13_500, '€1', 'UZS\u00a013,500'],
  ] as const)('a rate from %s to %s is told with four digits', (from, to, rate, one, worth) => {
    expect(rateTexts(rate, from, to, formatsFor('en'))).toEqual([one, worth]);
  });
});

describe('proof of engagement in the comparison', () => {
  const shown = { ...whole, proof: { network: 'instagram', members: 10_000, pasted: communities.bought } } as const;

  test('stands there with the benchmark and the questions, and accuses nobody', () => {
    const text = textIn(comparedIn(compared([shown, bold])));
    expect(text).toContain('8.12%');
    expect(text).toContain('Rival IQ');
    expect(text).toContain('Many reactions and hardly a comment.');
    expect(text).toContain('None of this proves anything');
    expect(text).not.toMatch(/fraud|fake|cheat|bought|bots?\b/i);
  });

  test('says when the posts are too few, cannot be read, or were not shown', () => {
    const few = { ...shown, proof: { ...shown.proof, pasted: communities.bought.split('\n').slice(0, 7).join('\n') } };
    const open = { ...bold, proof: { pasted: '03/04/2026;1;2;3;4' } };
    const text = textIn(comparedIn(compared([few, open, { id: 'b3', name: 'Third' }])));
    expect(text).toContain('Too few posts to say more');
    expect(text).not.toContain('Many reactions and hardly a comment.');
    expect(text).toContain('What it has shown cannot be read yet. Which comes first in these dates');
    expect(text).toContain('It has shown no posts.');
    expect(textIn(comparedIn(compared([whole, bold])))).toContain('No bidder has shown posts');
  });

  test('is in no score', () => {
    const scores = (offer: Offer) => compared([offer, bold]).offers.map(({ score, marks }) => ({ score, marks }));
    expect(scores(shown)).toEqual(scores(whole));
  });
});

describe('what is missing', () => {
  test('an offer that says everything lacks nothing', () => {
    expect(gapsOf(whole)).toEqual({ open: [], refused: [], unsaid: [] });
  });

  test('what was refused is told apart from what was not said', () => {
    const gaps = gapsOf(bold);
    expect(gaps.refused).toEqual(['contract']);
    expect(gaps.unsaid).toEqual(['obligations', 'costPerLead', 'weeklyReports', 'targeting', 'proof']);
    expect(gaps.open).toEqual(['once', 'ads', 'posts', 'communities', 'people', 'moderation']);
  });

  test('a promise without a figure is no promise', () => {
    expect(gapsOf({ ...whole, promises: [{ id: 'v9', said: 'Great results' }] }).open).toEqual(['promises']);
  });

  test('what is missing is said in words in every cell that is red', () => {
    for (const language of languages)
      for (const { rows } of comparisonTable(compared([whole, bold]), plan, formatsFor(language)))
        for (const { cells } of rows)
          for (const { text, isMissing } of cells)
            expect(/^(not\ssaid|refused|не\sуказано|отказ)$/.test(text)).toBe(isMissing);
  });
});

describe('the score', () => {
  const wanted = { postsPerMonth: 13, communities: 1 };

  test('the cheapest gets all of the price, one twice as dear a half', () => {
    const marks = (monthMinor: number | undefined) => marksOf({ offer: whole, monthMinor, shares: [] }, 100, wanted);
    expect([100, 200, undefined].map((month) => marks(month).price)).toEqual([1, 0.5, 0]);
  });

  test('promises count with their mean share, silence with nothing', () => {
    const marks = (shares: readonly number[]) => marksOf({ offer: whole, monthMinor: 1, shares }, 1, wanted);
    expect(marks([1, 0.5]).promises).toBe(0.75);
    expect(marks([]).promises).toBe(0);
  });

  test('more posts than the plan asks for earn nothing more', () => {
    const scope = (postsPerMonth: number) =>
      marksOf({ offer: { ...whole, postsPerMonth }, monthMinor: 1, shares: [] }, 1, wanted).scope;
    expect(scope(26)).toBe(scope(13));
    expect(scope(6.5)).toBeCloseTo(0.875, 9);
  });

  test('the weights decide', () => {
    const marks = { price: 1, promises: 0, terms: 0.5, scope: 0 };
    expect(scoreOf(marks, { price: 5, promises: 0, terms: 0, scope: 0 })).toBe(100);
    expect(scoreOf(marks, { price: 0, promises: 5, terms: 5, scope: 0 })).toBe(25);
  });

  test('the picture shows what each criterion adds, and who comes first', () => {
    const comparison = compared([whole, bold]);
    const { title, items } = scorePicture(comparison, 'en');
    expect(title).toMatch(/^By these weights North Light comes first, with \d+ of 100$/);
    for (const { points, total } of items) expect(Math.round(points.reduce((sum, each) => sum + each, 0))).toBe(total);
    expect(items[1]?.points[2]).toBe(0);
    expect(scorePicture(compared([whole, { ...whole, id: 'b3', name: 'Twin' }]), 'ru').title).toMatch(
      /^По этим весам наравне North Light и Twin: по \d+ из 100$/,
    );
  });

  test('weights of nought judge nothing', () => {
    expect(canJudge({ price: 0, promises: 0 })).toBe(false);
    expect(canJudge({})).toBe(false);
    expect(canJudge({ terms: 1 })).toBe(true);
  });

  test('the honest offer beats the bold one unless only the price counts', () => {
    const [honest, cheap] = compared([whole, bold]).offers;
    expect(honest?.score).toBeGreaterThan(cheap?.score ?? 0);
    const [dear, cheapest] = compared([whole, bold], { weights: { price: 5 } }).offers;
    expect(cheapest?.score).toBeGreaterThan(dear?.score ?? 0);
  });

  test('a promise stands with its share of simulated years', () => {
    const [, cheap] = compared([whole, bold]).offers;
    expect(cheap?.promises.map(({ found }) => found?.share)).toEqual([0, undefined]);
    expect(textIn(comparedIn(compared([whole, bold])))).toContain('It is kept in none of the simulated years.');
  });
});

describe('the comparison as a document', () => {
  test.each(languages)('reads soundly, whatever is missing (%s)', (language) => {
    for (const list of [
      [whole, bold],
      [{ id: 'b1' }, { id: 'b2', feeMinorPerMonth: 'плохо' }],
    ] as Offer[][]) {
      const file = markdownOf(comparedIn(compared(list), language));
      expect(faultsOf(file)).toEqual([]);
      expect(file).not.toMatch(/NaN|(?<!а.)не.число|undefined|Infinity|∞/);
    }
  });

  test('says whether the weights were set before the prices were seen', () => {
    expect(textIn(comparedIn(compared([whole, bold])))).toContain('before the prices were shown');
    expect(textIn(comparedIn(compared([whole, bold], { weights, reweighed: true })))).toContain(
      'after the prices had been seen',
    );
  });
});

describe('the letter to a bidder', () => {
  const view = viewOf(plan, ['community', 'acquisition']);
  const letter = (offer: Offer, language: 'en' | 'ru' = 'en') =>
    letterTo(offer, offer.name ?? 'Bidder', view, language);

  test('asks for everything that is missing and for nothing that was said', () => {
    const text = textIn(letter(bold));
    expect(text).toContain('Does the price include the advertising budget?');
    expect(text).toContain('You do not agree to one of our six terms: a contract.');
    expect(text).toContain('Please also say: how much');
    expect(text).not.toContain('What is your fee a month');
  });

  test('asks a whole offer only about its promises', () => {
    expect(textIn(letter(whole)).match(/\?/g)?.length).toBe(2);
  });

  test('asks about the posts it was shown, and accuses nobody', () => {
    const questionsOf = (pasted: string | undefined) =>
      proofQuestions({ pasted, network: 'instagram', members: 10_000 }, plan.context, 'en');
    const text = textIn(letterTo(whole, 'North Light', view, 'en', questionsOf(communities.bought)));
    expect(text).toContain('About the posts of the community you ran before:');
    expect(text).not.toMatch(/fraud|fake|cheat|bought|bots?\b/i);
    expect(questionsOf(communities.healthy)).toEqual([]);
    expect(questionsOf(undefined)).toEqual([]);
    expect(questionsOf('no table at all')).toEqual([]);
  });

  test('tells the price in the bidder’s own currency, and at which rate it is compared', () => {
    const text = textIn(letter({ ...whole, currency: 'GBP' }));
    expect(text).toContain('£1,200');
    expect(text).toMatch(/at our plan’s own rate: £1,000 is €\d,\d{3}\./);
    expect(text).toContain('who bears a change in the rate?');
    expect(textIn(letter(whole))).not.toContain('the rate');
    expect(textIn(letter({ currency: 'GBP', id: 'b1' }))).not.toContain('the rate');
  });

  test('asks for terms it is silent about in one question', () => {
    expect(textIn(letter(bold)).match(/our six terms/g)?.length).toBe(2);
    expect(textIn(letter({ ...bold, terms: { ...whole.terms, proof: undefined } }))).toContain(
      'Your offer says nothing about one of our six terms: proof of engagement',
    );
  });

  test('asks for a promise where none can be told', () => {
    for (const promises of [[], [{ id: 'v1' }], [{ id: 'v1', said: ' ' }]])
      expect(textIn(letter({ ...whole, promises }))).toContain('Which result do you promise, in figures');
    expect(textIn(letter(whole))).not.toContain('Which result do you promise');
  });

  test('says neither how many simulated years keep a promise nor what others offer', () => {
    for (const language of languages) {
      const text = textIn(letter(bold, language));
      expect(text).not.toMatch(/simulated|сценари|North Light|score|оценк/i);
      expect(faultsOf(markdownOf(letter(bold, language)))).toEqual([]);
    }
  });
});
