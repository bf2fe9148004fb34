import { bullets, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { strong } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { atStart } from '#i18n/sentence.ts';
import { owedIn, type PlanKpiId, shownTargets } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { monthRuns } from '#stages/telling.ts';
import { firstSaleText, honestSection, verdictTextOf } from '../document/honest.ts';
import { picture } from '../document/picture.ts';
import type { Say } from '../document/say.ts';
import { taskDays } from '../document/tasks.ts';
import { honestWords, kpisWords } from '../document/words.ts';
import { yearText } from '../document/year.ts';
import { lengthWords } from './words.ts';

/** The verdict, its picture, and when sales come. */
export function answerInShort(plan: Plan, say: Say): SectionBody {
  const { figures } = plan;
  if (figures === undefined) return honestSection(plan, say);
  return {
    title: honestWords[say.language].title,
    blocks: [
      paragraph(strong(verdictTextOf(figures.honest, say))),
      picture('outlook'),
      paragraph(firstSaleText(figures.honest, plan, say)),
    ],
  };
}

export function yearInFiveLines(plan: Plan, say: Say): SectionBody {
  const words = lengthWords[say.language];
  const lanes = yearText(plan, say).lanes.filter(({ cells }) => cells.includes(true));
  return {
    title: words.year,
    blocks: [
      bullets(
        lanes.map(({ label, cells }) => {
          const months = cells.flatMap((isAtWork, index) => (isAtWork ? [index + 1] : []));
          return `${label}: ${words.months({ text: monthRuns(months, say.formats), count: months.length })}.`;
        }),
      ),
    ],
  };
}

const shownKpis: readonly PlanKpiId[] = ['members', 'reach', 'engagementRate', 'activeMembers', 'leads', 'sales'];

/** What the year comes to: what can be signed for, what it costs, and how sure it is that it comes back. */
export function tenFigures({ figures }: Plan, say: Say): SectionBody | undefined {
  if (figures === undefined) return undefined;
  const words = lengthWords[say.language];
  const { honest, kpis, money } = figures;
  const months = shownKpis.flatMap((id) => {
    const kpi = kpis.find((one) => one.id === id);
    const targets = kpi && owedIn(kpi, 12);
    if (kpi === undefined || targets === undefined) return [];
    return [[words.inMonth12(kpisWords[say.language].kpis[id].short), say.figure(targets.commit, kpi.kind)]];
  });
  const outlook = honest.money;
  const { shareBy12 = 0, shareBy24 = 0 } = outlook?.breakEven ?? {};
  return {
    title: words.figures,
    blocks: [
      paragraph(words.figuresLead),
      table('figures', columns(words.figureHead, [left('text'), right('various')]), [
        ...months,
        [words.salesInYear, say.figure(shownTargets(honest.salesInYear, 'deals').commit, 'deals')],
        [words.spend, say.money(money.yearMinor)],
        ...(outlook === undefined
          ? []
          : [[words.grossProfit, say.money(shownTargets(outlook.grossProfit, 'money').commit)]]),
      ]),
      ...(outlook === undefined || money.kinds.length === 0
        ? []
        : [paragraph(honestWords[say.language].breakEven(say.chance(shareBy12), say.chance(shareBy24)))]),
    ],
  };
}

/** Tasks that stand on the one page. */
const tasksShown = 2;

/** The first tasks of month 1, and the gate. */
export function nextDecisions(plan: Plan, say: Say): SectionBody | undefined {
  const words = lengthWords[say.language];
  const gate = yearText(plan, say).milestones.find(({ kind }) => kind === 'gate');
  const tasks = taskDays(plan, say).slice(0, tasksShown);
  if (tasks.length === 0 && gate === undefined) return undefined;
  return {
    title: words.next,
    blocks: [
      ...(tasks.length === 0
        ? []
        : [paragraph(words.firstTasks), bullets(tasks.map(({ day: due, short }) => [due, `: ${short}`]))]),
      ...(gate === undefined ? [] : [paragraph(`${atStart(say.inMonth(gate.month))}: ${gate.label}.`)]),
    ],
  };
}
