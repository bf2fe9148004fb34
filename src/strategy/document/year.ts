import { bullets, heading, paragraph, type Section, table } from '#document/blocks.ts';
import type { Plan } from '../plan.ts';
import type { Say } from './say.ts';
import { en } from './words-year.en.ts';
import { ru } from './words-year.ru.ts';

const allWords = { en, ru };

/** The twelve months in words: what a picture of them says as well. */
export interface YearText {
  /** `Dec` for each month of the plan. */
  readonly months: readonly string[];
  readonly lanes: readonly {
    readonly stage: 0 | 1 | 2 | 3 | 4;
    readonly label: string;
    readonly purpose: string;
    readonly cells: readonly boolean[];
  }[];
  readonly milestones: readonly { readonly month: number; readonly label: string }[];
  readonly gate: string | undefined;
}

export function yearText(plan: Plan, say: Say): YearText {
  const words = allWords[say.language];
  return {
    months: Array.from({ length: 12 }, (_, index) => say.formats.monthShort(say.monthName(index + 1))),
    lanes: plan.timeline.lanes.map(({ stage, months }) => ({
      stage,
      label: say.words.stages[stage],
      purpose: words.purposes[stage],
      cells: months,
    })),
    milestones: plan.timeline.milestones.map(({ kind, month }) => ({ month, label: words.milestone[kind] })),
    gate: gateText(plan, say),
  };
}

export function gateText({ figures }: Plan, say: Say): string | undefined {
  const words = allWords[say.language];
  if (figures === undefined) return undefined;
  const { month, engagementRateShare, activeMembers } = figures.selling.gate;
  if (month < 1) return words.noGate;
  return words.gate(say.inMonth(month), say.formats.share(engagementRateShare), say.formats.number(activeMembers));
}

export function yearSection(plan: Plan, say: Say): Section {
  const words = allWords[say.language];
  const { months, lanes, milestones, gate } = yearText(plan, say);
  return {
    id: 'planOnAPage',
    title: words.title,
    blocks: [
      table(
        [words.head, ...months],
        lanes.map(({ label, cells }) => [label, ...cells.map((isAtWork) => (isAtWork ? words.works : words.rests))]),
        ['left', ...months.map(() => 'center' as const)],
      ),
      paragraph(words.legend),
      bullets(lanes.map(({ label, purpose }) => `${label}: ${purpose}.`)),
      heading(3, words.milestones),
      bullets(milestones.map(({ month, label }) => `${say.month(month)}: ${label}.`)),
      ...(gate === undefined ? [] : [paragraph(gate)]),
    ],
  };
}
