import { type Block, heading, numbered, paragraph } from '#document/blocks.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { PaperSay } from '../say.ts';
import { type ContractorView, has, type ViewProblem, type ViewTool } from '../view.ts';
import { words as allWords } from './words.ts';

/** Questions of this plan, without a hint of the answer that is hoped for: bidders read them. */
export function section(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const bringsPeople = has(view, 'acquisition');
  const group = (title: string, questions: readonly string[]) => [heading(3, title), numbered(questions)];
  return [
    paragraph(words.lead),
    ...group(words.understanding, understanding(view, say)),
    ...group(words.people, words.peopleItems),
    ...group(words.proof, words.proofItems),
    ...group(words.results, [
      ...words.resultItems,
      ...(view.tactics.some(({ stopRule }) => stopRule !== undefined) ? [words.tactics] : []),
    ]),
    ...(bringsPeople ? group(words.targeting, targetingQuestions(view, say)) : []),
    ...group(words.price, [...words.priceItems, ...priceQuestions(view, say)]),
    ...group(words.reports, words.reportItems),
    ...group(words.contract, [...words.contractItems, words.platforms]),
  ];
}

const weight = ({ frequency = 0, severity = 0 }: ViewProblem): number => frequency * severity;

function understanding(view: ContractorView, say: PaperSay): readonly string[] {
  const words = allWords[say.language];
  const { problems, selling, sellsNothing } = view;
  const ask = has(view, 'community') ? words.heaviest : words.heaviestAds;
  const [heaviest] = problems.toSorted((one, other) => weight(other) - weight(one));
  return [
    heaviest === undefined ? words.anyProblem : ask(heaviest.text),
    sellsNothing ? words.earlyUnsold : words.early(say.inMonth(selling.firstMonth)),
    ...(view.told.difference === undefined ? [] : [words.difference(view.told.difference)]),
    words.change,
  ];
}

const paidTools = ({ tools }: ContractorView): readonly ViewTool[] =>
  tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);

function targetingQuestions(view: ContractorView, say: PaperSay): readonly string[] {
  const words = allWords[say.language];
  const named = paidTools(view).map(({ kind }) => inMiddle(say.tool(kind)));
  return [
    ...(named.length === 0 ? [] : [words.targetingOf(say.formats.list([...new Set(named)]))]),
    ...words.targetingItems,
  ];
}

function priceQuestions(view: ContractorView, say: PaperSay): readonly string[] {
  const words = allWords[say.language];
  if (!has(view, 'acquisition')) return [];
  const paid = paidTools(view);
  const named = paid.map(({ kind, buys }) => {
    const name = inMiddle(say.tool(kind));
    return buys === undefined ? name : `${name} (${say.bought(buys)})`;
  });
  return [
    ...(named.length === 0 ? [] : [words.fixedPrice(say.formats.list([...new Set(named)]))]),
    ...(view.sellsNothing || paid.some(({ buys }) => buys === 'leads') ? [] : [words.fixedLead]),
  ];
}
