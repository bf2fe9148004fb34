import { type Block, heading, numbered, paragraph } from '#document/blocks.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { PaperPhrases } from '../phrases.ts';
import { type ContractorView, has, type ViewProblem, type ViewTool } from '../view.ts';
import { words as allWords } from './words.ts';

/** Questions of this plan, without a hint of the answer that is hoped for: bidders read them. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const bringsPeople = has(view, 'acquisition');
  const group = (title: string, questions: readonly string[]) => [heading(3, title), numbered(questions)];
  return [
    paragraph(words.lead),
    ...group(words.understanding, understanding(view, phrases)),
    ...group(words.people, words.peopleItems),
    ...group(words.proof, words.proofItems),
    ...group(words.results, [
      ...words.resultItems,
      ...(view.tactics.some(({ stopRule }) => stopRule !== undefined) ? [words.tactics] : []),
    ]),
    ...(bringsPeople ? group(words.targeting, targetingQuestions(view, phrases)) : []),
    ...group(words.price, [...words.priceItems, ...priceQuestions(view, phrases)]),
    ...group(words.reports, words.reportItems),
    ...group(words.contract, [...words.contractItems, words.platforms]),
  ];
}

const weight = ({ frequency = 0, severity = 0 }: ViewProblem): number => frequency * severity;

function understanding(view: ContractorView, phrases: PaperPhrases): readonly string[] {
  const words = allWords[phrases.language];
  const { problems, selling, sellsNothing } = view;
  const ask = has(view, 'community') ? words.heaviest : words.heaviestAds;
  const [heaviest] = problems.toSorted((one, other) => weight(other) - weight(one));
  return [
    heaviest === undefined ? words.anyProblem : ask(heaviest.text),
    sellsNothing ? words.earlyUnsold : words.early(phrases.inMonth(selling.firstMonth)),
    ...(view.clientAnswers.difference === undefined ? [] : [words.difference(view.clientAnswers.difference)]),
    words.change,
  ];
}

const paidTools = ({ tools }: ContractorView): readonly ViewTool[] =>
  tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);

function targetingQuestions(view: ContractorView, phrases: PaperPhrases): readonly string[] {
  const words = allWords[phrases.language];
  const named = paidTools(view).map(({ kind }) => inMiddle(phrases.tool(kind)));
  return [
    ...(named.length === 0 ? [] : [words.targetingOf(phrases.formats.list([...new Set(named)]))]),
    ...words.targetingItems,
  ];
}

function priceQuestions(view: ContractorView, phrases: PaperPhrases): readonly string[] {
  const words = allWords[phrases.language];
  if (!has(view, 'acquisition')) return [];
  const paid = paidTools(view);
  const named = paid.map(({ kind, buys }) => {
    const name = inMiddle(phrases.tool(kind));
    return buys === undefined ? name : `${name} (${phrases.bought(buys)})`;
  });
  return [
    ...(named.length === 0 ? [] : [words.fixedPrice(phrases.formats.list([...new Set(named)]))]),
    ...(view.sellsNothing || paid.some(({ buys }) => buys === 'leads') ? [] : [words.fixedLead]),
  ];
}
