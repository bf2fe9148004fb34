import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askedIn, comparisonOf, weighedIn } from '#contractor/offers/compare.ts';
import { comparisonDocument } from '#contractor/offers/document.ts';
import { letterTo } from '#contractor/offers/letter.ts';
import { proofQuestions } from '#contractor/proof/text.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import { documentRoot } from '#document/blocks.ts';
import { forecast } from '#domain/forecast.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { exporters } from '#exports/index.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { exampleStrategy } from '#examples/index.ts';
import type { Offer } from '#strategy/offers.ts';
import { planFrom } from '#plan/plan.ts';
import { bidders } from '../contractor/bids.ts';
import { faultsOf } from '../exports/sound.ts';

const isUpdated = process.env.UPDATE_GOLDEN === '1';
const [markdown] = exporters;

async function comparison(language: Language, list: readonly Offer[]): Promise<string> {
  const { basis, year, plan } = await shop(language);
  const offers = { weights: { price: 3, promises: 4, terms: 2, scope: 5 }, list: [...list] };
  const asked = askedIn(offers, basis, plan);
  const found = asked.flatMap(({ question }) =>
    question === undefined ? [] : [plausibilityOf(question.input, question.promise)],
  );
  const compared = comparisonOf(offers, plan, year, weighedIn(asked, found));
  const { title, opening, sections } = comparisonDocument(compared, plan, language);
  return markdown.write(documentRoot(title, opening, sections));
}

async function letter(language: Language, offer: Offer): Promise<string> {
  const { plan } = await shop(language);
  const view = viewOf(plan, partsOf(plan.answers));
  const questions = proofQuestions(offer.proof, plan.context, language);
  const { title, blocks } = letterTo(offer, offer.name ?? '', view, language, questions);
  return markdown.write(documentRoot(title, blocks, []));
}

async function shop(language: Language) {
  const strategy = await exampleStrategy('running-shoes', language);
  const basis = basisOf(strategy);
  const year = forecast(basis.input);
  return { basis, year, plan: planFrom(strategy, basis, year) };
}

function expectApproved(name: string, text: string) {
  const file = new URL(`./${name}.md`, import.meta.url);
  if (isUpdated) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
  expect(faultsOf(text)).toEqual([]);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
}

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read what changed as prose.
describe.each(languages)('offers for the running-shoe shop, in %s', (language) => {
  test('stand side by side as a board would read them', async () => {
    expectApproved(`offers-running-shoes.${language}`, await comparison(language, bidders[language]));
  }, 30_000);

  test('two that say next to nothing are compared all the same', async () => {
    const list = [{ id: 'b1' }, ...bidders[language].slice(3)];
    expectApproved(`offers-silent.${language}`, await comparison(language, list));
  }, 30_000);

  test.each(bidders[language].map((offer) => [offer.id, offer] as const))(
    'the letter to bidder %s reads as somebody would sign it',
    async (id, offer) => expectApproved(`letter-${id}.${language}`, await letter(language, offer)),
    30_000,
  );
});
