import { askedIn, comparisonOf, weighedIn } from '#contractor/offers/compare.ts';
import { comparisonDocument } from '#contractor/offers/document.ts';
import { letterTo } from '#contractor/offers/letter.ts';
import { packFrom } from '#contractor/pack.ts';
import { type PaperId, paperIds } from '#contractor/papers/card.ts';
import { proofQuestions } from '#contractor/proof/text.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import type { NamedDocument } from '#document/document.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { type ExampleId, exampleStrategy } from '#examples/index.ts';
import type { Language } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { LengthId } from '#report/section-ids.ts';
import type { Offer } from '#strategy/offers.ts';
import { sharedForecast } from '../forecasts.ts';

/** All that people wrote in a strategy. */
export const typedIn = async (id: ExampleId, language: Language): Promise<string> =>
  JSON.stringify((await exampleStrategy(id, language)).answers);

async function compute(id: ExampleId, language: Language) {
  const strategy = await exampleStrategy(id, language);
  const basis = basisOf(strategy);
  const year = sharedForecast(basis.input);
  return { basis, year, plan: planFrom(strategy, basis, year) };
}

const known = new Map<string, ReturnType<typeof compute>>();

/** A forecast takes longer than all that is written of it: an example is worked out once. */
function computed(id: ExampleId, language: Language) {
  const key = `${id} ${language}`;
  const plan = known.get(key) ?? compute(id, language);
  known.set(key, plan);
  return plan;
}

export async function planDocument(
  id: ExampleId,
  language: Language,
  length: LengthId = 'appendices',
): Promise<NamedDocument> {
  return documentFrom((await computed(id, language)).plan, language, length);
}

/** What the pictures of a plan find, by their names. */
export async function planFindings(id: ExampleId, language: Language): Promise<Readonly<Record<string, string>>> {
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
