import type { Forecast, Spread } from '#domain/forecast-result.ts';
import { inMonth12, inYear, type Outcome } from '#domain/outcomes.ts';
import { isSold } from '#domain/schedule.ts';
import { type EndRuns, type Swing, tornadoAmong } from '#domain/tornado.ts';
import type { Basis, BasisEstimate } from './basis.ts';
import { type DerivedId, derivations, type PlanFigureId, planFigureIds } from './derivations.ts';
import { endRunsFor } from './end-runs.ts';
import { goalFigures, goalKpis } from './goal.ts';
import type { HonestAnswer } from './honest.ts';
import { type FigureKind, type PlanKpiId, type PlannedKpi, planKpiIds } from './kpis.ts';

/** One estimate, and what the typical run comes to with it at its low and at its high. */
export interface Mover {
  readonly estimate: BasisEstimate;
  readonly low: number;
  readonly high: number;
}

/** How one figure of the plan came about. */
export interface Why {
  readonly id: DerivedId;
  /** Undefined for a figure that is no monthly KPI. */
  readonly kpi: PlannedKpi | undefined;
  readonly inputs: readonly BasisEstimate[];
  readonly from: readonly PlanKpiId[];
  /** What month 12, or the year, looks like over the simulated years; undefined where the figure is no spread. */
  readonly spread: Spread | undefined;
  /** What moves it most in the typical run; computed when asked for, since it takes two runs an estimate. */
  movers(): readonly Mover[];
  /** How such a figure is written. */
  readonly moved: FigureKind;
}

interface WhyFacts {
  readonly basis: Basis;
  readonly forecast: Forecast;
  readonly kpis: readonly PlannedKpi[];
  readonly honest: HonestAnswer;
}

/** More than these move little. */
const moversMost = 3;

/** How each figure came about, the KPIs first. */
export function whysOf(facts: WhyFacts): readonly Why[] {
  const planned = new Map(facts.kpis.map((kpi) => [kpi.id, kpi]));
  const shown: readonly DerivedId[] = [
    ...planKpiIds.filter((id) => planned.has(id)),
    ...planFigureIds.filter((id) => isShown(id, facts)),
  ];
  return shown.map((id) => {
    const kpi = planned.get(id as PlanKpiId); // no other id is among the planned
    const measure = measureOf(id, facts, kpi);
    return {
      id,
      kpi,
      inputs: inputsOf(id, facts.basis),
      from: derivations[id].from.filter((each) => planned.has(each)),
      spread: measure.spread,
      movers: () => (measure.outcome ? moversOf(endRunsFor(facts.basis.input), measure.outcome, facts.basis) : []),
      // A typical run is an expectation, which may be a part of one.
      moved: measure.kind === 'deals' ? 'average' : measure.kind,
    };
  });
}

/** Where nothing is sold there is no first sale, and no selling to stop. */
const soldFigures: readonly PlanFigureId[] = [
  'firstSale',
  'salesInYear',
  'breakEven',
  'unfollowLimit',
  'engagementFloor',
];

/** What cannot be said without an order value, a goal, a tool or a month before selling is left out. */
function isShown(id: PlanFigureId, { honest, basis }: WhyFacts): boolean {
  if (basis.input.sellsNothing && soldFigures.includes(id)) return false;
  if (id === 'grossProfit' || id === 'cumulative') return honest.money !== undefined;
  if (id === 'goal') return honest.goal !== undefined;
  if (id === 'tools') return basis.input.tools.length > 0;
  return id !== 'gate' || (honest.firstSellingMonth > 1 && isSold(basis.input));
}

function inputsOf(id: DerivedId, { estimates, input }: Basis): readonly BasisEstimate[] {
  const { subjects, buys: wanted } = derivations[id];
  const tools = input.tools.filter(({ buys }) => wanted === undefined || buys === wanted).map((tool) => tool.id);
  return estimates.filter(
    ({ subject, entryId }) =>
      subjects.includes(subject) && (subject !== 'costPerResultMinor' || tools.includes(entryId ?? '')),
  );
}

interface Measure {
  readonly spread: Spread | undefined;
  readonly outcome: Outcome | undefined;
  readonly kind: FigureKind;
}

/** The spread a figure is read off, and the outcome of a typical run that stands for it. */
function measureOf(id: DerivedId, { forecast, honest }: WhyFacts, kpi: PlannedKpi | undefined): Measure {
  const { monthly, yearly } = forecast;
  if (kpi) return { spread: monthly[kpi.id][11], outcome: inMonth12(kpi.id), kind: kpi.kind };
  const before = honest.firstSellingMonth - 1;
  const inMonth =
    (name: 'activeMembers' | 'engagementRate' | 'unfollowShare', index: number): Outcome =>
    (run) =>
      run[name][index] ?? 0;
  const goal = goalKpis[honest.goal?.kind ?? 'sales'];
  const measures: Readonly<Record<PlanFigureId, Measure>> = {
    firstSale: { spread: undefined, outcome: inYear('sales'), kind: 'deals' },
    salesInYear: { spread: yearly.sales, outcome: inYear('sales'), kind: 'deals' },
    goal: {
      spread: honest.goal?.inLastMonths,
      outcome: inMonth12(goal),
      kind: goalFigures[honest.goal?.kind ?? 'sales'],
    },
    spend: { spread: undefined, outcome: undefined, kind: 'money' },
    grossProfit: { spread: yearly.grossProfitMinor, outcome: inYear('grossProfitMinor'), kind: 'money' },
    cumulative: {
      spread: monthly.cumulativeResultMinor[11],
      outcome: inMonth12('cumulativeResultMinor'),
      kind: 'money',
    },
    breakEven: { spread: undefined, outcome: inMonth12('cumulativeResultMinor'), kind: 'money' },
    tools: { spread: undefined, outcome: undefined, kind: 'people' },
    gate: { spread: monthly.activeMembers[before - 1], outcome: inMonth('activeMembers', before - 1), kind: 'people' },
    unfollowLimit: { spread: monthly.unfollowShare[before], outcome: inMonth('unfollowShare', before), kind: 'share' },
    engagementFloor: {
      spread: monthly.engagementRate[before],
      outcome: inMonth('engagementRate', before),
      kind: 'share',
    },
  };
  return measures[id as PlanFigureId]; // every other id has its KPI
}

function moversOf(runs: EndRuns, outcome: Outcome, { estimates }: Basis): readonly Mover[] {
  const strongest: readonly Swing[] = tornadoAmong(runs, outcome).slice(0, moversMost);
  return strongest.flatMap(({ estimate: { name }, low, high }) => {
    const estimate = estimates.find((each) => each.name === name);
    return estimate === undefined ? [] : [{ estimate, low, high }];
  });
}
