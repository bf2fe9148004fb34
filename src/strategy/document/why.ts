import { type Block, heading, paragraph, type Section, table } from '#document/blocks.ts';
import { atStart, inMiddle } from '#i18n/sentence.ts';
import { sourceText } from '#stages/benchmark-text.ts';
import type { StageId } from '#stages/card.ts';
import type { BasisEstimate } from '../basis.ts';
import { type PlanKpiId, shownFigure } from '../plan/kpis.ts';
import type { Why } from '../plan/why.ts';
import type { Plan } from '../plan.ts';
import { estimateText } from './estimate-text.ts';
import type { Say } from './say.ts';
import { subjectOf } from './subjects.ts';
import { en as kpisEn } from './words-kpis.en.ts';
import { ru as kpisRu } from './words-kpis.ru.ts';
import { en } from './words-why.en.ts';
import { ru } from './words-why.ru.ts';

const allWords = { en, ru };
const kpiWords = { en: kpisEn, ru: kpisRu };

/** The KPIs whose derivation the document carries; the page has it for all. */
const mainKpis: readonly PlanKpiId[] = ['members', 'activeMembers', 'leads', 'sales'];

/** How the main figures came about, from formula to source. */
export function whySection(plan: Plan, say: Say): Section | undefined {
  const { figures } = plan;
  if (figures === undefined) return undefined;
  const words = allWords[say.language];
  const shown = figures.whys.filter(({ kpi }) => mainKpis.includes(kpi.id));
  return {
    id: 'why',
    title: words.title,
    blocks: [
      paragraph(words.lead),
      ...shown.flatMap((why) => [
        heading(3, kpiWords[say.language].kpis[why.kpi.id].name),
        ...whyBlocks(why, plan, say),
      ]),
    ],
  };
}

/** One derivation as a page shows it. */
export interface WhyText {
  readonly id: PlanKpiId;
  /** The KPI and what month 12 is to reach, commit · target · stretch. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The questions its inputs were asked in. */
  readonly fields: readonly { readonly stage: StageId; readonly path: string; readonly label: string }[];
}

export function whyTexts(plan: Plan, say: Say): readonly WhyText[] {
  const { kpis } = kpiWords[say.language];
  return (plan.figures?.whys ?? []).map((why) => {
    const { id, kind, months } = why.kpi;
    const month12 = months[11];
    return {
      id,
      title: month12 === undefined ? kpis[id].name : `${kpis[id].name}: ${say.targets(month12, kind)}`,
      blocks: whyBlocks(why, plan, say),
      fields: why.inputs.map(({ stage, path, subject, entryId }) => ({
        stage,
        path,
        label: atStart(subjectOf(plan, say.language, subject, entryId === undefined ? [] : [entryId])),
      })),
    };
  });
}

/** Formula, what month 12 looks like, and every input with where it comes from. */
export function whyBlocks({ kpi, inputs, from, month12 }: Why, plan: Plan, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const { kpis } = kpiWords[say.language];
  const write = (value: number) => say.figure(shownFigure(value, kpi.kind, kpi.better), kpi.kind);
  const range =
    month12 === undefined
      ? []
      : month12.p10 === month12.p90
        ? [words.certain(write(month12.p50))]
        : [words.range(write(month12.p10), write(month12.p50), write(month12.p90))];
  const made = from.length === 0 ? [] : [words.madeFrom(say.formats.list(from.map((id) => inMiddle(kpis[id].name))))];
  const sentences = [words.formula(words.models[kpi.id]), ...range, ...made];
  return [
    paragraph(sentences.join(' ')),
    ...(inputs.length === 0
      ? [paragraph(words.noEstimate)]
      : [
          table(
            words.head,
            inputs.map((input) => rowOf(input, plan, say)),
            ['left', 'right', 'left'],
          ),
        ]),
  ];
}

function rowOf(input: BasisEstimate, plan: Plan, say: Say): readonly string[] {
  const words = allWords[say.language];
  const { subject, entryId, from, benchmark } = input;
  const source =
    from === 'benchmark' && benchmark !== undefined
      ? words.borrowed(benchmark.grade, sourceText(benchmark.source, undefined, say.language))
      : words[from === 'known' ? 'own' : 'ownRange'];
  return [
    atStart(subjectOf(plan, say.language, subject, entryId === undefined ? [] : [entryId])),
    estimateText(input, say),
    source,
  ];
}
