import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { strong, text } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { StageNumber } from '#domain/timeline.ts';
import { owedIn, type PlannedKpi } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { kpiWordsOf } from './kpi-words.ts';
import { picture } from './picture.ts';
import { type Say, unitOfKind } from './say.ts';
import { kpisWords as allWords } from './words.ts';

const measuredStages: readonly StageNumber[] = [1, 2, 3, 4];

/** Targets of every stage by month, and what each KPI means, where it is read and when to act. */
export function kpiSection(plan: Plan, say: Say): SectionBody | undefined {
  const { figures } = plan;
  if (figures === undefined) return undefined;
  const words = allWords[say.language];
  const { kpis } = figures;
  return {
    title: words.title,
    blocks: [
      picture('members'),
      paragraph(words.lead),
      heading(3, say.words.stages[0]),
      paragraph(problemsKpi(plan, say)),
      ...measuredStages.flatMap((stage) => stageBlocks(plan, kpis, stage, say)),
      heading(3, words.definitions),
      paragraph(
        (plan.context.sellsNothing ? words.definitionsLeadUnsold : words.definitionsLead)(
          communityStatistics(plan, say),
        ),
      ),
      bullets(kpis.map((kpi) => [strong(nameOf(kpi, say)), text(` ${definitionOf(kpi, plan, say)}`)])),
    ],
  };
}

function problemsKpi({ answers, context }: Plan, say: Say): string {
  const words = allWords[say.language];
  const problems = (answers.audience.problems ?? []).filter(({ text: said }) => said !== undefined);
  const confirmed = problems.filter(({ evidence = [] }) => evidence.some((kind) => kind !== 'guess'));
  if (problems.length === 0) return words.problemsNone;
  const all = say.formats.number(problems.length);
  if (confirmed.length === problems.length) return words.problemsConfirmed(all);
  return words.problemsStage(say.formats.number(confirmed.length), all, Math.max(1, context.preparationMonths));
}

function stageBlocks(plan: Plan, allKpis: readonly PlannedKpi[], stage: StageNumber, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const kpis = allKpis.filter((kpi) => kpi.stage === stage);
  const isAtWork = plan.timeline.lanes.find((lane) => lane.stage === stage)?.months ?? [];
  const rows = Array.from({ length: 12 }, (_, index) => [
    say.monthCell(index + 1),
    ...kpis.map((kpi) => {
      const { kind } = kpi;
      const targets = owedIn(kpi, index + 1);
      const isNothing = targets === undefined || (targets.commit === 0 && targets.stretch === 0 && !isAtWork[index]);
      return isNothing ? '' : say.targets(targets, kind);
    }),
  ]);
  const now = kpis.map(({ today, kind }) => (today === undefined ? '' : say.figure(today, kind)));
  const todayRow = now.some((text) => text !== '') ? [[words.today, ...now]] : [];
  const head = [words.month, ...kpis.map(({ id }) => kpiWordsOf(id, say).short)];
  const unitOf = ({ kind }: PlannedKpi) => unitOfKind(kind, say.context.currency);
  const kinds = [left('day'), ...kpis.map((kpi) => right(unitOf(kpi), { parts: words.parts, from: 'forecast' }))];
  return [heading(3, say.words.stages[stage]), table(`kpis.${stage}`, columns(head, kinds), [...todayRow, ...rows])];
}

function nameOf({ id, provisional }: PlannedKpi, say: Say): string {
  const words = allWords[say.language];
  const { name } = kpiWordsOf(id, say);
  return provisional.length > 0 ? words.provisionalName(name) : words.certainName(name);
}

function definitionOf(kpi: PlannedKpi, plan: Plan, say: Say): string {
  const words = allWords[say.language];
  const { what, formula, reader } = kpiWordsOf(kpi.id, say);
  const { customersPay = 'once' } = plan.answers.business;
  const meant = kpi.id === 'revenueMinor' ? words.revenue[customersPay](say.outcome) : what;
  return [meant, owedText(kpi, say), words.formula(formula), words.reading(instrumentText(kpi, plan, say), reader)]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** How long is waited until a small count is owed. */
function owedText({ owedBy, chanceOfOne = 0 }: PlannedKpi, say: Say): string | undefined {
  const { owed } = allWords[say.language];
  if (owedBy === 'month') return undefined;
  return owedBy === 'chance' ? owed.chance(say.chance(chanceOfOne)) : owed[owedBy];
}

function communityStatistics({ context }: Plan, say: Say): string {
  const { networks, noNetwork } = allWords[say.language].instruments;
  const names = [...new Set(context.communities.map(({ network }) => networks[network]))];
  return names.length === 0 ? noNetwork : say.formats.list(names);
}

function instrumentText({ readIn }: PlannedKpi, plan: Plan, say: Say): string {
  const { communities, site, counters, searches, enquiries, orders } = allWords[say.language].instruments;
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
