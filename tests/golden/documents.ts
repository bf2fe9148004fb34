import { askedIn, comparisonOf, weighedIn } from '#contractor/offers/compare.ts';
import { comparisonDocument } from '#contractor/offers/document.ts';
import { letterTo } from '#contractor/offers/letter.ts';
import { packFrom } from '#contractor/pack.ts';
import { type PaperId, paperIds } from '#contractor/papers/card.ts';
import { proofQuestions } from '#contractor/proof/text.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import type { NamedDocument } from '#document/document.ts';
import { forecast } from '#domain/forecast.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { type ExampleId, exampleStrategy } from '#examples/index.ts';
import type { Language } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { LengthId } from '#report/section-ids.ts';
import type { Offer } from '#strategy/offers.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { shopByHand } from '../journeys/typed.ts';

export type PlanName = ExampleId | 'by-hand';

/** The running-shoe shop as a person enters it: with the ids their own entries get. */
async function byHand(language: Language): Promise<Strategy> {
  const origin = { createdOn: '2026-11-23', language };
  return { ...newStrategy('by-hand', origin), answers: await shopByHand(language) };
}

const strategyOf = (id: PlanName, language: Language): Promise<Strategy> =>
  id === 'by-hand' ? byHand(language) : exampleStrategy(id, language);

/** All that people wrote in a strategy. */
export const typedIn = async (id: PlanName, language: Language): Promise<string> =>
  JSON.stringify((await strategyOf(id, language)).answers);

async function computed(id: PlanName, language: Language) {
  const strategy = await strategyOf(id, language);
  const basis = basisOf(strategy);
  const year = forecast(basis.input);
  return { basis, year, plan: planFrom(strategy, basis, year) };
}

export async function planDocument(
  id: PlanName,
  language: Language,
  length: LengthId = 'appendices',
): Promise<NamedDocument> {
  return documentFrom((await computed(id, language)).plan, language, length);
}

/** What the pictures of a plan find, by their names. */
export async function planFindings(id: PlanName, language: Language): Promise<Readonly<Record<string, string>>> {
  const { plan, year } = await computed(id, language);
  const drawn = Object.entries(picturesFrom(plan, year, language));
  return Object.fromEntries(drawn.flatMap(([name, picture]) => (picture ? [[name, picture.title]] : [])));
}

async function packOf(id: ExampleId, language: Language, chosen: readonly PaperId[]): Promise<NamedDocument> {
  const { plan } = await computed(id, language);
  return packFrom(viewOf(plan, partsOf(plan.answers)), language, chosen);
}

export const packDocument = (id: ExampleId, language: Language) => packOf(id, language, paperIds);
export const paperDocument = (id: ExampleId, language: Language, paper: PaperId) => packOf(id, language, [paper]);

export async function offersDocument(language: Language, list: readonly Offer[]): Promise<NamedDocument> {
  const { basis, year, plan } = await computed('running-shoes', language);
  const offers = { weights: { price: 3, promises: 4, terms: 2, scope: 5 }, list: [...list] };
  const asked = askedIn(offers, basis, plan);
  const found = asked.flatMap(({ question }) =>
    question === undefined ? [] : [plausibilityOf(question.input, question.promise)],
  );
  return comparisonDocument(comparisonOf(offers, plan, year, weighedIn(asked, found)), plan, language);
}

export async function letterDocument(language: Language, offer: Offer): Promise<NamedDocument> {
  const { plan } = await computed('running-shoes', language);
  const questions = proofQuestions(offer.proof, plan.context, language);
  return letterTo(offer, offer.name ?? '', viewOf(plan, partsOf(plan.answers)), language, questions);
}
