import { type Block, bullets, heading, paragraph, type Section, strong, table } from '#document/blocks.ts';
import { minorPerMajor } from '#domain/money.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { fileNameOf } from '#strategy/file-name.ts';
import { type Criterion, criteria } from '#strategy/offers.ts';
import type { Plan } from '#strategy/plan.ts';
import { promiseText, promiseWords } from '#strategy/promises/text.ts';
import type { Compared, Comparison, WeighedPromise } from './compare.ts';
import { bidderNames, comparisonTable } from './table.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

export interface ComparisonDocument {
  readonly title: string;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** Without its extension. */
  readonly fileName: string;
}

/** The comparison for a partner or a board: the owner's side of the table, never a bidder's. */
export function comparisonDocument(comparison: Comparison, plan: Plan, language: Language): ComparisonDocument {
  const words = allWords[language];
  const { name } = plan.answers.business;
  return {
    title: name === undefined ? words.title : words.titleOf(name),
    opening: [
      paragraph(words.opening(formatsFor(language).day(plan.createdOn))),
      paragraph(`${weightsText(comparison, language)} ${weighedWhen(comparison, language)}`),
    ],
    sections: [
      { id: 'offers', title: words.title, blocks: tableBlocks(comparison, plan, language) },
      { id: 'gaps', title: words.gapsTitle, blocks: gapBlocks(comparison, language) },
      { id: 'promises', title: words.promisesTitle, blocks: promiseBlocks(comparison, plan, language) },
      { id: 'notes', title: words.notesTitle, blocks: [bullets(comparisonNotes(comparison, plan, language))] },
    ],
    fileName: fileNameOf('offers', name, plan.createdOn),
  };
}

export const criterionNames = (language: Language): Readonly<Record<Criterion, string>> => allWords[language].criteria;

/** The corner of the table, or the heading of the notes. */
export const comparisonHead = (language: Language, of: 'table' | 'notes' = 'table'): string =>
  of === 'table' ? allWords[language].head : allWords[language].notesTitle;

export function weightsText({ weights }: Comparison, language: Language): string {
  const words = allWords[language];
  const { list, number } = formatsFor(language);
  return words.weights(
    list(
      criteria.map((criterion) => words.weight(inMiddle(words.criteria[criterion]), number(weights[criterion] ?? 0))),
    ),
  );
}

export const weighedWhen = ({ isReweighed }: Comparison, language: Language): string =>
  isReweighed ? allWords[language].weighedAfter : allWords[language].weighedFirst;

function tableBlocks(comparison: Comparison, plan: Plan, language: Language): readonly Block[] {
  const words = allWords[language];
  const head = [words.head, ...bidderNames(comparison, language)];
  return comparisonTable(comparison, plan, language).flatMap(({ title, rows }) => [
    heading(3, title),
    table(
      head,
      rows.map(({ label, cells }) => [label, ...cells.map(({ text, isMissing }) => (isMissing ? strong(text) : text))]),
    ),
  ]);
}

/** What an offer leaves open or refuses, in the words of a list. */
export function gapWords({ gaps }: Compared, language: Language): readonly string[] {
  const words = allWords[language];
  const { terms } = acquisition.words[language];
  return [
    ...gaps.open.map((id) => words.gaps[id]),
    ...gaps.unsaid.map((term) => inMiddle(terms[term].label)),
    ...gaps.refused.map((term) => words.refusedTerm(inMiddle(terms[term].label))),
  ];
}

function gapBlocks(comparison: Comparison, language: Language): readonly Block[] {
  const words = allWords[language];
  const names = bidderNames(comparison, language);
  const lines = comparison.offers.flatMap((compared, index) => {
    const gaps = gapWords(compared, language);
    return gaps.length === 0 ? [] : [words.gapsOf(names[index] ?? '', gaps.join('; '))];
  });
  return lines.length === 0 ? [paragraph(words.noGaps)] : [bullets(lines)];
}

const saidIn = ({ promise }: WeighedPromise, language: Language): string =>
  promise.said?.trim() || (promise.figure === undefined ? '' : promiseWords(language).figures[promise.figure]);

function promiseBlocks(comparison: Comparison, plan: Plan, language: Language): readonly Block[] {
  const words = allWords[language];
  const names = bidderNames(comparison, language);
  const rows = comparison.offers.flatMap(({ promises }, index) =>
    promises.map((each) => [names[index] ?? '', saidIn(each, language), weighedText(each, plan, language)]),
  );
  return rows.length === 0 ? [paragraph(words.noPromises)] : [table(words.promisesHead, rows)];
}

function weighedText({ question, found }: WeighedPromise, { context }: Plan, language: Language): string {
  if (question === undefined || found === undefined) return allWords[language].open;
  const { share, reason } = promiseText(question, found, context, language);
  return `${share} ${reason}`;
}

/** How the figures came about, in sentences. */
export function comparisonNotes(comparison: Comparison, plan: Plan, language: Language): readonly string[] {
  const { notes } = allWords[language];
  const { number, money } = formatsFor(language);
  const { currency } = plan.context;
  const adsMinor = Math.max(0, ...comparison.offers.map(({ units }) => units.adsMinor));
  const { postsPerMonth, communities } = comparison.wanted;
  const rates = new Map(
    comparison.offers.flatMap(({ offer, units }) =>
      units.rate === undefined || offer.currency === undefined ? [] : [[offer.currency, units.rate] as const],
    ),
  );
  return [
    notes.price,
    ...(adsMinor === 0 ? [] : [notes.ads(money(Number(adsMinor.toPrecision(3)), currency))]),
    notes.units(number(plan.figures?.draws ?? 0)),
    ...[...rates].map(([from, rate]) =>
      notes.rate(money(minorPerMajor, from), money(Number((rate * minorPerMajor).toPrecision(4)), currency)),
    ),
    notes.score,
    notes.wanted(number(postsPerMonth), number(communities)),
  ];
}
