import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { type DerivedId, derivations } from '#plan/derivations.ts';
import type { PlanKpiId } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import type { Why } from '#plan/why.ts';
import type { StageId } from '#stages/card.ts';
import { pointText } from './estimate-text.ts';
import { kpiWordsOf } from './kpi-words.ts';
import type { Phrases } from './phrases.ts';
import { fieldsOf, inputTable, nameOf } from './why-inputs.ts';
import { sentencesOf, shownValue } from './why-values.ts';
import { whyWords as allWords } from './words.ts';

/** The KPIs whose derivation the document carries; the page has it for every figure. */
const mainKpis: readonly DerivedId[] = ['members', 'activeMembers', 'leads', 'sales'];

/** How the main figures came about, from formula to source. */
export function whySection(plan: Plan, phrases: Phrases): SectionBody | undefined {
  const { figures } = plan;
  if (figures === undefined) return undefined;
  const words = allWords[phrases.language];
  const shown = figures.whys.filter(({ id }) => mainKpis.includes(id));
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead),
      ...legendIn(phrases),
      ...shown.flatMap((why) => [heading(3, figureName(why.id, phrases)), ...whyBlocks(why, plan, phrases)]),
    ],
  };
}

/** One derivation as a page shows it. */
export interface WhyText {
  readonly id: DerivedId;
  /** What the figure is called. */
  readonly name: string;
  /** The figure and what it comes to. */
  readonly title: string;
  /** Written when somebody opens it. */
  blocks(): readonly Block[];
  /** The questions its inputs were asked in. */
  fields(): readonly { readonly stage: StageId; readonly path: string; readonly label: string }[];
}

export function whyTexts(plan: Plan, phrases: Phrases): readonly WhyText[] {
  return (plan.figures?.whys ?? []).map((why) => {
    const name = figureName(why.id, phrases);
    const value = shownValue(why, plan, phrases);
    return {
      id: why.id,
      name,
      title: value === undefined ? name : `${name}: ${value}`,
      blocks: () => whyBlocks(why, plan, phrases),
      fields: () => fieldsOf(why, plan, phrases),
    };
  });
}

/** What each figure with a derivation is called. */
export const whyNames = (plan: Plan, phrases: Phrases): readonly Pick<WhyText, 'id' | 'name'>[] =>
  (plan.figures?.whys ?? []).map(({ id }) => ({ id, name: figureName(id, phrases) }));

/** The letters of the formulas that stand for no estimate. */
export function legendIn({ language }: Phrases): readonly Block[] {
  const { lead, groups, after } = allWords[language].legend;
  return [paragraph(lead), bullets(groups), paragraph(after)];
}

function figureName(id: DerivedId, phrases: Phrases): string {
  const figures = allWords[phrases.language].figures(phrases.outcome);
  return id in figures ? figures[id as keyof typeof figures] : kpiWordsOf(id as PlanKpiId, phrases).name;
}

/** Formula in words and symbols, what it comes to, what moves it most, and every input with where it comes from. */
function whyBlocks(why: Why, plan: Plan, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { symbols } = derivations[why.id];
  const made = why.from.map((id) => inMiddle(kpiWordsOf(id, phrases).name));
  const paragraphs = [
    [words.formula(words.models[why.id]), words.symbols(symbols)],
    [...sentencesOf(why, plan, phrases), made.length === 0 ? undefined : words.madeFrom(phrases.formats.list(made))],
    [provisionalText(why, phrases), moversText(why, plan, phrases)],
  ];
  return [
    ...paragraphs.flatMap((sentences) => {
      const said = sentences.filter((sentence) => sentence !== undefined);
      return said.length === 0 ? [] : [paragraph(said.join(' '))];
    }),
    ...inputTable(why, plan, phrases),
  ];
}

function provisionalText({ inputs, kpi }: Why, { language, formats }: Phrases): string | undefined {
  const words = allWords[language];
  const borrowed = inputs.filter(({ from }) => from === 'benchmark').length;
  if (borrowed > 0) return words.provisional(formats.number(borrowed), formats.number(inputs.length));
  return inputs.length > 0 || kpi !== undefined ? words.notProvisional : undefined;
}

function moversText(why: Why, plan: Plan, phrases: Phrases): string | undefined {
  const words = allWords[phrases.language];
  const { moved, kpi } = why;
  const movers = why.movers();
  if (movers.length === 0) return undefined;
  const write = (value: number) => phrases.cautious(value, moved, kpi?.better ?? 'more');
  const texts = movers.map(({ estimate, low, high }) =>
    words.mover(
      nameOf(estimate, plan, phrases),
      [pointText(estimate.subject, estimate.low, phrases), pointText(estimate.subject, estimate.high, phrases)],
      [write(low), write(high)],
    ),
  );
  return words.movesMost(texts.join('; '));
}
