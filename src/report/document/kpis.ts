import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { strong, text } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { StageNumber } from '#domain/timeline.ts';
import { owedIn, type PlannedKpi } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { kpiWordsOf } from './kpi-words.ts';
import { type Phrases, unitOfKind } from './phrases.ts';
import { picture } from './picture.ts';
import { kpisWords as allWords } from './words.ts';

const measuredStages: readonly StageNumber[] = [1, 2, 3, 4];

/** Targets of every stage by month, and what each KPI means, where it is read and when to act. */
export function kpiSection(plan: Plan, phrases: Phrases): SectionBody | undefined {
  const { figures } = plan;
  if (figures === undefined) return undefined;
  const words = allWords[phrases.language];
  const { kpis } = figures;
  return {
    title: words.title,
    blocks: [
      picture('members'),
      paragraph(words.lead),
      heading(3, phrases.words.stages[0]),
      paragraph(problemsKpi(plan, phrases)),
      ...measuredStages.flatMap((stage) => stageBlocks(plan, kpis, stage, phrases)),
      heading(3, words.definitions),
      paragraph(
        (plan.context.sellsNothing ? words.definitionsLeadUnsold : words.definitionsLead)(
          communityStatistics(plan, phrases),
        ),
      ),
      bullets(kpis.map((kpi) => [strong(nameOf(kpi, phrases)), text(` ${definitionOf(kpi, plan, phrases)}`)])),
    ],
  };
}

function problemsKpi({ answers, context }: Plan, phrases: Phrases): string {
  const words = allWords[phrases.language];
  const problems = (answers.audience.problems ?? []).filter(({ text: said }) => said !== undefined);
  const confirmed = problems.filter(({ evidence = [] }) => evidence.some((kind) => kind !== 'guess'));
  if (problems.length === 0) return words.problemsNone;
  const all = phrases.formats.number(problems.length);
  if (confirmed.length === problems.length) return words.problemsConfirmed(all);
  return words.problemsStage(phrases.formats.number(confirmed.length), all, Math.max(1, context.preparationMonths));
}

function stageBlocks(
  plan: Plan,
  allKpis: readonly PlannedKpi[],
  stage: StageNumber,
  phrases: Phrases,
): readonly Block[] {
  const words = allWords[phrases.language];
  const kpis = allKpis.filter((kpi) => kpi.stage === stage);
  const isAtWork = plan.timeline.lanes.find((lane) => lane.stage === stage)?.months ?? [];
  const rows = Array.from({ length: 12 }, (_, index) => [
    phrases.monthCell(index + 1),
    ...kpis.map((kpi) => {
      const { kind } = kpi;
      const targets = owedIn(kpi, index + 1);
      const isNothing = targets === undefined || (targets.commit === 0 && targets.stretch === 0 && !isAtWork[index]);
      return isNothing ? '' : phrases.targets(targets, kind);
    }),
  ]);
  const now = kpis.map(({ today, kind }) => (today === undefined ? '' : phrases.figure(today, kind)));
  const todayRow = now.some((text) => text !== '') ? [[words.today, ...now]] : [];
  const head = [words.month, ...kpis.map(({ id }) => kpiWordsOf(id, phrases).short)];
  const unitOf = ({ kind }: PlannedKpi) => unitOfKind(kind, phrases.context.currency);
  const kinds = [left('day'), ...kpis.map((kpi) => right(unitOf(kpi), { parts: words.parts, from: 'forecast' }))];
  return [
    heading(3, phrases.words.stages[stage]),
    table(`kpis.${stage}`, columns(head, kinds), [...todayRow, ...rows]),
  ];
}

function nameOf({ id, provisional }: PlannedKpi, phrases: Phrases): string {
  const words = allWords[phrases.language];
  const { name } = kpiWordsOf(id, phrases);
  return provisional.length > 0 ? words.provisionalName(name) : words.certainName(name);
}

function definitionOf(kpi: PlannedKpi, plan: Plan, phrases: Phrases): string {
  const words = allWords[phrases.language];
  const { what, formula, reader } = kpiWordsOf(kpi.id, phrases);
  const { customersPay = 'once' } = plan.answers.business;
  const meant = kpi.id === 'revenueMinor' ? words.revenue[customersPay](phrases.outcome) : what;
  return [
    meant,
    owedText(kpi, phrases),
    words.formula(formula),
    words.reading(instrumentText(kpi, plan, phrases), reader),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** How long is waited until a small count is owed. */
function owedText({ owedBy, chanceOfOne = 0 }: PlannedKpi, phrases: Phrases): string | undefined {
  const { owed } = allWords[phrases.language];
  if (owedBy === 'month') return undefined;
  return owedBy === 'chance' ? owed.chance(phrases.chance(chanceOfOne)) : owed[owedBy];
}

function communityStatistics({ context }: Plan, phrases: Phrases): string {
  const { networks, noNetwork } = allWords[phrases.language].instruments;
  const names = [...new Set(context.communities.map(({ network }) => networks[network]))];
  return names.length === 0 ? noNetwork : phrases.formats.list(names);
}

function instrumentText({ readIn }: PlannedKpi, plan: Plan, phrases: Phrases): string {
  const { communities, site, counters, searches, enquiries, orders } = allWords[phrases.language].instruments;
  const { instruments } = plan;
  switch (readIn) {
    case 'communities':
      return communities;
    case 'site':
      return site(counters[instruments.site]);
    case 'searches':
      return searches[instruments.search];
    case 'enquiries':
      return enquiries;
    case 'orders':
      return orders;
  }
}
