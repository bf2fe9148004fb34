import { type Block, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, left, right, table } from '#document/table.ts';
import { owedIn, type PlanKpiId } from '#plan/kpis.ts';
import type { SpendKind } from '#plan/money.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import { kpiWordsOf } from '../document/kpi-words.ts';
import type { Phrases } from '../document/phrases.ts';
import { kpisWords, moneyWords } from '../document/words.ts';
import { lengthWords } from './words.ts';

const quarterEnds = [3, 6, 9, 12] as const;

/** KPIs of the plan's own table. */
const shownKpis: readonly PlanKpiId[] = [
  'members',
  'paidMembers',
  'visitsBought',
  'reach',
  'engagementRate',
  'activeMembers',
  'unfollowShare',
  'leads',
  'sales',
  'revenueMinor',
];

/** Ten KPIs, each with what can be signed for at the end of a quarter. */
export function kpisByQuarter({ figures, timeline }: Plan, phrases: Phrases): SectionBody | undefined {
  if (figures === undefined) return undefined;
  const words = lengthWords[phrases.language];
  const { title } = kpisWords[phrases.language];
  const rows = figures.kpis
    .filter(({ id }) => shownKpis.includes(id))
    .map((kpi) => {
      const isAtWork = timeline.lanes.find((lane) => lane.stage === kpi.stage)?.months ?? [];
      const values = quarterEnds.map((month) => {
        const targets = owedIn(kpi, month);
        const isNothing =
          targets === undefined || (targets.commit === 0 && targets.stretch === 0 && !isAtWork[month - 1]);
        return isNothing ? '' : phrases.figure(targets.commit, kpi.kind);
      });
      const { short } = kpiWordsOf(kpi.id, phrases);
      return [kpi.owedBy === 'chance' ? short : words.countedOver[kpi.owedBy](short), ...values];
    });
  const head = [words.kpi, ...quarterEnds.map((month) => phrases.formats.monthShort(phrases.monthName(month)))];
  const value = right('various', { from: 'forecast' });
  return {
    title,
    blocks: [
      paragraph(words.kpisLead),
      table('kpisByQuarter', columns(head, [left('text'), ...quarterEnds.map(() => value)]), rows),
    ],
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Spend by kind of each quarter, and where the result stands at its end. */
export function moneyByQuarter({ money }: PlanFigures, phrases: Phrases): readonly Block[] {
  const { months, kinds, yearByKind, yearMinor, canEarn } = money;
  if (kinds.length === 0) return [];
  const words = lengthWords[phrases.language];
  const names = moneyWords[phrases.language];
  const { currency } = phrases.context;
  const resultAt = (month: number): string => {
    const p50 = months[month - 1]?.cumulative.p50;
    return p50 === undefined ? '' : phrases.money(p50);
  };
  const rows = quarterEnds.map((end, place) => {
    const ofQuarter = months.slice(end - 3, end);
    const spentOn = (kind: SpendKind) => sumOf(ofQuarter.map(({ spend }) => spend[kind]));
    const [first, last] = [end - 2, end].map((month) => phrases.formats.monthShort(phrases.monthName(month)));
    return [
      words.quarterOf(String(place + 1), first ?? '', last ?? ''),
      ...kinds.map((kind) => phrases.money(spentOn(kind))),
      phrases.money(sumOf(ofQuarter.map(({ totalMinor }) => totalMinor))),
      ...(canEarn ? [resultAt(end)] : []),
    ];
  });
  const year = [
    names.year,
    ...kinds.map((kind) => phrases.money(yearByKind[kind])),
    phrases.money(yearMinor),
    ...(canEarn ? [resultAt(12)] : []),
  ];
  const head = [
    words.quarter,
    ...kinds.map((kind) => names.kinds[kind]),
    names.total,
    ...(canEarn ? [names.cumulative] : []),
  ];
  const sums = [
    ...kinds.map(() => right(currency)),
    right(currency, { from: 'columns' }),
    ...(canEarn ? [right(currency, { from: 'forecast' })] : []),
  ];
  return [
    heading(3, words.money),
    paragraph(words.moneyLead),
    table('moneyByQuarter', columns(head, [left('text'), ...sums]), rows, year),
  ];
}
