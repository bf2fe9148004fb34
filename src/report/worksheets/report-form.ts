import type { Shown, Worksheet, WorksheetCell } from '#document/worksheet.ts';
import type { Better } from '#domain/targets.ts';
import { owedIn } from '#plan/kpis.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import { kpiWordsOf } from '../document/kpi-words.ts';
import { type Phrases, unitOfKind } from '../document/phrases.ts';
import { moneyWords } from '../document/words.ts';
import { at, formula, inMajor, label, moneyIn, value, whole } from './cells.ts';
import { worksheetWords } from './words.ts';

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);
const monthCell = '$B$4';
/** Lines before the first KPI. */
const headLines = 6;
/** A remark needs room, a month below it does not. */
const remarkColumns = 7;

interface Planned {
  readonly name: string;
  readonly better: Better;
  readonly shown: Shown;
  /** In major units; undefined where nothing is owed. */
  readonly months: readonly (number | undefined)[];
}

function plannedOf({ timeline }: Plan, { kpis, money }: PlanFigures, phrases: Phrases): readonly Planned[] {
  const { currency } = phrases.context;
  const ofKpis = kpis.map((kpi): Planned => {
    const unit = unitOfKind(kpi.kind, currency);
    const precision = { people: 0, deals: 0, average: 1, share: 2, money: 0 }[kpi.kind];
    const isAtWork = timeline.lanes.find(({ stage }) => stage === kpi.stage)?.months ?? [];
    const months = monthNumbers.map((month) => {
      const owed = owedIn(kpi, month);
      const isNothing = owed === undefined || (owed.commit === 0 && owed.stretch === 0 && !isAtWork[month - 1]);
      return isNothing ? undefined : inMajor(owed.commit, unit);
    });
    return { name: kpiWordsOf(kpi.id, phrases).short, better: kpi.better, shown: { unit, precision }, months };
  });
  const spend: Planned = {
    name: moneyWords[phrases.language].total,
    better: 'less',
    shown: moneyIn(currency),
    months: money.months.map(({ totalMinor }) => inMajor(totalMinor, currency)),
  };
  return [...ofKpis, spend].filter(({ months }) => months.some((month) => month !== undefined));
}

/** A month's planned figures beside empty cells, and what the difference is once they are filled. */
export function reportForm(plan: Plan, figures: PlanFigures, phrases: Phrases): Worksheet {
  const words = worksheetWords[phrases.language].form;
  const rows = plannedOf(plan, figures, phrases);
  const plannedLine = headLines + rows.length + 4;
  const blank = (shown: Shown, across = 1) => ({ type: 'entry', ...shown, across }) as const;
  const nameOf = ({ name, better }: Planned) => (better === 'less' ? words.lessIsBetter(name) : name);
  const lineOf = (planned: Planned, index: number): readonly WorksheetCell[] => {
    const line = headLines + index + 1;
    const [inPlan, counted] = [at(2, line), at(3, line)];
    const chosen = `INDEX($B$${plannedLine + index}:$M$${plannedLine + index},1,${monthCell})`;
    const once = (made: string) => `IF(OR(${inPlan}="",${counted}=""),"",${made})`;
    const isReached = planned.better === 'less' ? '<=' : '>=';
    return [
      label(nameOf(planned)),
      formula(`IF(${chosen}="","",${chosen})`, planned.months[0] ?? '', planned.shown),
      blank(planned.shown),
      formula(once(`${counted}-${inPlan}`), '', planned.shown),
      formula(once(`IF(${inPlan}=0,"",${counted}/${inPlan}-1)`), '', { unit: 'share', precision: 1 }),
      formula(once(`IF(${counted}${isReached}${inPlan},"${words.reached}","${words.missed}")`), '', whole),
      blank(whole, remarkColumns),
    ];
  };
  const nameCells = monthNumbers.map((month) => label(phrases.monthCell(month).text, 'head'));
  const names = `$B$${plannedLine - 1}:$M$${plannedLine - 1}`;
  return {
    title: words.title,
    widths: [40, ...Array.from({ length: 12 }, () => 13)],
    whole: [{ cell: 'B4', from: 1, to: 12 }],
    rows: [
      [label(words.title, 'title')],
      [label(words.lead, 'lead', 10)],
      [],
      [
        label(words.month, 'strong'),
        value(1, whole, { isInput: true }),
        formula(`INDEX(${names},1,${monthCell})`, phrases.monthCell(1).text, whole),
      ],
      [],
      words.head.map((text, place) => label(text, 'head', place === words.head.length - 1 ? remarkColumns : 1)),
      ...rows.map(lineOf),
      [],
      [label(words.planned, 'title')],
      [label(words.head[0] ?? '', 'head'), ...nameCells],
      ...rows.map((planned): readonly WorksheetCell[] => [
        label(planned.name),
        ...planned.months.map((month) =>
          month === undefined ? undefined : value(month, planned.shown, { isForecast: true }),
        ),
      ]),
    ],
  };
}
