import { describe, expect, test } from 'vitest';
import { decided, problemsOf, suggestedFor } from '#contractor/offers/decide.ts';
import { packFrom } from '#contractor/pack.ts';
import { paperIds } from '#contractor/papers/card.ts';
import { viewOf } from '#contractor/view-of.ts';
import { languages } from '#i18n/language.ts';
import { documentFrom } from '#report/document.ts';
import type { Decision, Offers } from '#strategy/offers.ts';
import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { documentOf, textIn } from '../exports/written.ts';
import { doneBy, planOf, shopWith } from '../strategy/shop.ts';
import { bold, whole } from './bids.ts';

const strategy = shopWith();
const plan = planOf(strategy);
const offers: Offers = { weights: { price: 3 }, list: [whole, bold] };
const decision: Decision = {
  offerId: 'b1',
  reasons: 'They asked about knees before they asked about money',
  dissent: 'Ann would have taken the cheaper one',
};
const signedWith = (chosen: Decision = decision, from: Strategy = strategy): Strategy => ({
  ...from,
  ...decided(from, planOf(from), offers, chosen, 125_000),
});

describe('a decision', () => {
  test('takes an offer with a price, and reasons', () => {
    expect(problemsOf(offers, decision, 125_000)).toEqual([]);
    expect(problemsOf(offers, { reasons: ' ' }, undefined)).toEqual(['offerMissing', 'reasonsMissing']);
    expect(problemsOf(offers, decision, undefined)).toEqual(['priceMissing']);
    expect(problemsOf(offers, { ...decision, offerId: 'gone' }, 125_000)).toEqual(['offerMissing']);
  });

  test('puts the price where the contractor works, once', () => {
    // The shop has its content made by an agency and runs acquisition itself.
    const workersOf = (of: Strategy) => of.answers.business?.workers;
    expect(workersOf(signedWith())).toMatchObject([
      { id: 'w1', kind: 'own', does: ['advertising', 'tactics'] },
      { id: 'w2', kind: 'agency', does: ['content', 'answering'], feeMinorPerMonth: 125_000 },
    ]);
    const both = shopWith({ business: doneBy({ kind: 'agency', feeMinorPerMonth: 0 }, undefined) });
    expect(workersOf(signedWith(decision, both))).toMatchObject([
      { id: 'w1', kind: 'own', does: ['tactics'] },
      { id: 'w2', kind: 'agency', does: ['content', 'advertising', 'answering'], feeMinorPerMonth: 125_000 },
    ]);
    const found = (of: Strategy) => planOf(of).health.map(({ rule }) => rule);
    expect(found(signedWith(decision, both))).not.toContain('workerWithoutFee');
  });

  test('and the plan reckons with it from then on', () => {
    const spent = (of: Strategy) => planOf(of).figures?.money.yearByKind.contentMinor ?? 0;
    expect(spent(signedWith())).toBeGreaterThan(spent(strategy) + 125_000 * 10);
  });

  test('takes the six terms over: agreed, refused, or asked for where the offer is silent', () => {
    const termsOf = (of: Strategy) => of.answers.business?.workers?.find(({ kind }) => kind === 'agency')?.terms;
    expect(new Set(Object.values(termsOf(signedWith()) ?? {}))).toEqual(new Set(['agreed']));
    expect(termsOf(signedWith({ ...decision, offerId: 'b2' }))).toMatchObject({
      contract: 'missing',
      proof: 'askedFor',
    });
  });

  test('suggests the plan’s commits and what the offer promises in figures', () => {
    const commit = plan.figures?.kpis.find(({ id }) => id === 'members')?.months[11]?.commit;
    expect(suggestedFor(plan, whole)[0]).toMatchObject({ figure: 'members', amount: commit, byMonth: 12 });
    expect(suggestedFor(plan, bold).map(({ id }) => id)).toEqual(['agreed1', 'agreed2', 'agreed3', 'v2']);
  });

  test('a promise about the same figure and month gives way to the commit', () => {
    expect(suggestedFor(plan, whole).map(({ id }) => id)).toEqual(['agreed1', 'agreed2', 'agreed3']);
  });

  test('leaves out a value whose field was emptied', () => {
    const [first, ...rest] = suggestedFor(plan, whole);
    if (first === undefined) throw new Error('The plan has members');
    const { agreed } =
      signedWith({ ...decision, agreed: [{ ...first, amount: undefined }, ...rest] }).offers?.decision ?? {};
    expect(agreed?.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  test('can be saved and opened', () => {
    expect(strategySchema.safeParse(signedWith()).success).toBe(true);
  });

  test.each(languages)('stands in the owner’s document and in no paper of the contractor (%s)', (language) => {
    const decidedPlan = planOf(signedWith());
    const { title, opening, sections } = documentFrom(decidedPlan, language);
    const owners = textIn(documentOf(title, opening, sections));
    expect(owners).toContain(decision.reasons);
    expect(owners).toContain(decision.dissent);
    expect(owners).toContain('North Light');
    const pack = packFrom(viewOf(decidedPlan, ['community', 'acquisition']), language, paperIds);
    const papers = textIn(documentOf(pack.title, pack.opening, pack.sections));
    expect(papers).not.toContain(decision.reasons);
    expect(papers).not.toContain('North Light');
  });

  test('that is only being written is in no document', () => {
    const { title, opening, sections } = documentFrom(planOf({ ...strategy, offers: { ...offers, decision } }), 'en');
    expect(textIn(documentOf(title, opening, sections))).not.toContain(decision.reasons);
  });

  test('about an offer that is gone is no decision', () => {
    const gone = signedWith();
    expect(planOf({ ...gone, offers: { ...gone.offers, list: [bold] } }).taken).toBeUndefined();
  });
});
