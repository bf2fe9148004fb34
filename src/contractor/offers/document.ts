import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { NamedDocument } from '#document/document.ts';
import { filled, filledSection } from '#document/fill.ts';
import { runIn, strong } from '#document/inline.ts';
import { columns, left, table } from '#document/table.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import { fileNameOf } from '#report/file-name.ts';
import { promiseText, promiseWords } from '#report/promises/text.ts';
import { business } from '#stages/business/index.ts';
import type { AgencyTerm } from '#stages/work.ts';
import { type Criterion, criteria } from '#strategy/offers.ts';
import { wordsOf } from '#strategy/promise.ts';
import { boardBlocks, boardTitle } from '../proof/board.ts';
import type { Compared, Comparison, WeighedPromise } from './compare.ts';
import { rateTexts } from './rate.ts';
import { bidderNames, comparisonTable } from './table.ts';
import { words as allWords } from './words.ts';

/** The comparison for a partner or a board: the owner's side of the table, never a bidder's. */
export function comparisonDocument(comparison: Comparison, plan: Plan, language: Language): NamedDocument {
  const words = allWords[language];
  const { formats, refer } = referringFormats(language);
  const { name } = plan.answers.business;
  const opening = [
    paragraph(words.opening(formats.day(plan.createdOn))),
    paragraph(`${weightsText(comparison, language, formats)} ${weighedWhen(comparison, language)}`),
  ];
  const sections = [
    { id: 'offers', title: words.side, blocks: tableBlocks(comparison, plan, formats) },
    { id: 'gaps', title: words.gapsTitle, blocks: gapBlocks(comparison, language) },
    { id: 'promises', title: words.promisesTitle, blocks: promiseBlocks(comparison, plan, formats) },
    { id: 'proof', title: boardTitle(language), blocks: proofBlocks(comparison, plan, formats) },
    { id: 'notes', title: words.notesTitle, blocks: [bullets(comparisonNotes(comparison, plan, language, formats))] },
  ];
  return {
    language,
    title: name === undefined ? words.title : words.titleOf(name),
    opening: filled(opening, refer),
    sections: sections.map((section) => filledSection(section, refer)),
    fileName: fileNameOf('offers', name, plan.createdOn),
  };
}

export const criterionNames = (language: Language): Readonly<Record<Criterion, string>> => allWords[language].criteria;

/** The corner of the table, or the heading of the notes. */
export const comparisonHead = (language: Language, of: 'table' | 'notes' = 'table'): string =>
  of === 'table' ? allWords[language].head : allWords[language].notesTitle;

export function weightsText({ weights }: Comparison, language: Language, { number } = formatsFor(language)): string {
  const words = allWords[language];
  return words.weights(
    criteria
      .map((criterion) => words.weight(inMiddle(words.criteria[criterion]), number(weights[criterion] ?? 0)))
      .join(', '),
  );
}

export const weighedWhen = ({ isReweighed }: Comparison, language: Language): string =>
  isReweighed ? allWords[language].weighedAfter : allWords[language].weighedFirst;

function tableBlocks(comparison: Comparison, plan: Plan, formats: Formats): readonly Block[] {
  const { language } = formats;
  const words = allWords[language];
  const names = bidderNames(comparison, language);
  const head = [words.head, ...names];
  return comparisonTable(comparison, plan, formats).flatMap(({ id, title, rows }) => [
    heading(3, title),
    table(
      `side.${id}`,
      columns(head, [left('text'), ...names.map(() => left('various'))]),
      rows.map(({ label, cells }) => [label, ...cells.map(({ text, isMissing }) => (isMissing ? strong(text) : text))]),
    ),
  ]);
}

/** What an offer leaves open, and what it refuses. */
export function gapText({ gaps }: Compared, language: Language): string {
  const words = allWords[language];
  const { terms } = business.words[language];
  const termNames = (chosen: readonly AgencyTerm[]) => chosen.map((term) => inMiddle(terms[term].label));
  const unsaid = [...gaps.open.map((id) => words.gaps[id]), ...termNames(gaps.unsaid)];
  const refused = termNames(gaps.refused);
  if (unsaid.length + refused.length === 0) return words.complete;
  return [
    ...(unsaid.length === 0 ? [] : [words.unsaid(unsaid.join('; '))]),
    ...(refused.length === 0 ? [] : [words.refusedTerms(refused.join('; '))]),
  ].join(' ');
}

function gapBlocks(comparison: Comparison, language: Language): readonly Block[] {
  const names = bidderNames(comparison, language);
  return [bullets(comparison.offers.map((each, index) => runIn(names[index] ?? '', gapText(each, language))))];
}

const saidIn = ({ promise }: WeighedPromise, language: Language): string =>
  wordsOf(promise) || (promise.figure === undefined ? '' : promiseWords(language).figures[promise.figure]);

function promiseBlocks(comparison: Comparison, plan: Plan, formats: Formats): readonly Block[] {
  const { language } = formats;
  const words = allWords[language];
  const names = bidderNames(comparison, language);
  const rows = comparison.offers.flatMap(({ promises }, index) =>
    promises.map((each) => [names[index] ?? '', saidIn(each, language), weighedText(each, plan, formats)]),
  );
  return rows.length === 0 ? [paragraph(words.noPromises)] : [table('promises', columns(words.promisesHead), rows)];
}

function weighedText({ question, found }: WeighedPromise, { context }: Plan, formats: Formats): string {
  if (question === undefined || found === undefined) return allWords[formats.language].open;
  const { share, reason } = promiseText(question, found, context, formats.language, formats);
  return `${share} ${reason}`;
}

function proofBlocks(comparison: Comparison, plan: Plan, formats: Formats): readonly Block[] {
  const names = bidderNames(comparison, formats.language);
  const bidders = comparison.offers.map(({ offer }, index) => ({ name: names[index] ?? '', proof: offer.proof }));
  return boardBlocks(bidders, plan.context, formats);
}

/** How the figures came about, in sentences. */
export function comparisonNotes(
  comparison: Comparison,
  plan: Plan,
  language: Language,
  formats = formatsFor(language),
): readonly string[] {
  const { notes } = allWords[language];
  const { number } = formats;
  const { currency } = plan.context;
  const adsMinor = Math.max(0, ...comparison.offers.map(({ units }) => units.adsMinor));
  const { postsPerMonth, communities } = comparison.wanted;
  const rates = new Map(
    comparison.offers.flatMap(({ offer, units }) =>
      units.rate === undefined || units.priceMinor === undefined || offer.currency === undefined
        ? []
        : [[offer.currency, units.rate] as const],
    ),
  );
  return [
    notes.price,
    ...(adsMinor === 0 ? [] : [notes.ads(formats.money(adsMinor, currency))]),
    notes.units(number(plan.figures?.draws ?? 0)),
    ...[...rates].map(([from, rate]) => notes.rate(...rateTexts(rate, from, currency, formats))),
    notes.score,
    notes.wanted(number(postsPerMonth), number(communities)),
  ];
}
