import { bullets, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, left, right, table } from '#document/table.ts';
import { atStart } from '#i18n/sentence.ts';
import { owedIn, type PlanKpiId, shownTargets } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { monthRuns } from '#stages/answer-text.ts';
import { kpiWordsOf } from '../document/kpi-words.ts';
import type { Phrases } from '../document/phrases.ts';
import { taskDays } from '../document/tasks.ts';
import { yearText } from '../document/year.ts';
import { lengthWords } from './words.ts';

export function yearInFiveLines(plan: Plan, phrases: Phrases): SectionBody {
  const words = lengthWords[phrases.language];
  const lanes = yearText(plan, phrases).lanes.filter(({ cells }) => cells.includes(true));
  return {
    title: words.year,
    blocks: [
      bullets(
        lanes.map(({ label, cells }) => {
          const months = cells.flatMap((isAtWork, index) => (isAtWork ? [index + 1] : []));
          return `${label}: ${words.months({ text: monthRuns(months, phrases.formats), count: months.length })}.`;
        }),
      ),
    ],
  };
}

/** Each with what stands in its place where it is not read. */
const shownKpis: readonly (readonly PlanKpiId[])[] = [
  ['members'],
  ['reach'],
  ['engagementRate', 'reactionsPerPost'],
  ['activeMembers'],
  ['communityVisits', 'organicMembers'],
  ['leads'],
  ['sales'],
];

/** What the year comes to: what can be signed for, and what it costs. */
export function tenFigures({ figures }: Plan, phrases: Phrases): SectionBody | undefined {
  if (figures === undefined) return undefined;
  const words = lengthWords[phrases.language];
  const { honest, kpis, money } = figures;
  const months = shownKpis.flatMap((ids) => {
    const kpi = ids.flatMap((id) => kpis.find((one) => one.id === id && owedIn(one, 12) !== undefined) ?? [])[0];
    const targets = kpi && owedIn(kpi, 12);
    if (kpi === undefined || targets === undefined || kpi.owedBy === 'chance') return [];
    const { id } = kpi;
    // The year of sales has a line of its own.
    if (id === 'sales' && kpi.owedBy === 'year') return [];
    return [[words.atTheEnd[kpi.owedBy](kpiWordsOf(id, phrases).short), phrases.figure(targets.commit, kpi.kind)]];
  });
  const outlook = honest.money;
  return {
    title: words.figures,
    blocks: [
      paragraph(words.figuresLead),
      table('figures', columns(words.figureHead, [left('text'), right('various')]), [
        ...months,
        ...(honest.sellsNothing
          ? []
          : [
              [
                words.salesInYear(phrases.outcome),
                phrases.figure(shownTargets(honest.salesInYear, 'deals').commit, 'deals'),
              ],
            ]),
        [words.spend, phrases.money(money.yearMinor)],
        ...(outlook === undefined
          ? []
          : [[words.profitInYear(phrases.outcome), phrases.money(shownTargets(outlook.grossProfit, 'money').commit)]]),
      ]),
    ],
  };
}

/** Tasks that stand on the one page. */
const tasksShown = 2;

/** The first tasks of month 1, and the gate. */
export function nextDecisions(plan: Plan, phrases: Phrases): SectionBody | undefined {
  const words = lengthWords[phrases.language];
  const gate = yearText(plan, phrases).milestones.find(({ kind }) => kind === 'gate');
  const tasks = taskDays(plan, phrases).slice(0, tasksShown);
  if (tasks.length === 0 && gate === undefined) return undefined;
  return {
    title: words.next,
    blocks: [
      ...(tasks.length === 0
        ? []
        : [paragraph(words.firstTasks), bullets(tasks.map(({ day: due, short }) => [due, `: ${short}`]))]),
      ...(gate === undefined ? [] : [paragraph(`${atStart(phrases.inMonth(gate.month))}: ${gate.label}.`)]),
    ],
  };
}
