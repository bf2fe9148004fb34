import { bullets, paragraph } from '#document/blocks.ts';
import { firstDayOf, lastDayOf } from '#document/calendar.ts';
import type { SectionBody } from '#document/document.ts';
import { type Day, day } from '#document/figure.ts';
import { centred, columns, left, table } from '#document/table.ts';
import type { Spread } from '#domain/forecast-result.ts';
import type { Gate } from '#domain/gate.ts';
import type { MilestoneKind } from '#domain/timeline.ts';
import { atStart } from '#i18n/sentence.ts';
import { isSelling, type Plan } from '#plan/plan.ts';
import { picture } from './picture.ts';
import type { Say } from './say.ts';
import { yearWords as allWords } from './words.ts';

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
  readonly milestones: readonly {
    readonly kind: MilestoneKind;
    readonly month: number;
    readonly label: string;
  }[];
}

export function yearText(plan: Plan, say: Say): YearText {
  const words = allWords[say.language];
  return {
    months: Array.from({ length: 12 }, (_, index) => say.formats.monthShort(say.monthName(index + 1))),
    lanes: plan.timeline.lanes
      .filter(({ stage }) => stage !== 4 || !plan.context.sellsNothing)
      .map(({ stage, months }) => ({
        stage,
        label: say.words.stages[stage],
        purpose: words.purposes[stage],
        cells: months,
      })),
    milestones: plan.timeline.milestones.map(({ kind, month }) => ({
      kind,
      month,
      label: milestoneLabel(plan, kind, say),
    })),
  };
}

function milestoneLabel({ figures }: Plan, kind: MilestoneKind, say: Say): string {
  const { milestone, gateWith } = allWords[say.language];
  if (kind === 'sellingStarts') return milestone.sellingStarts(say.outcome);
  if (kind !== 'gate') return milestone[kind];
  const gate = figures?.selling.gate;
  if (gate === undefined || gate.activeMembers === 0) return milestone.gate(say.outcome);
  return gateWith(say.outcome, gateEngagement(gate, say), say.formats.number(gate.activeMembers));
}

const ends = ({ p10, p50 }: Spread): readonly number[] => [p10, p50];

/** What the gate asks of engagement: a rate, or reactions a post where a rate would be read off too few. */
export const gateEngagement = ({ engagementRateShare, reactionsPerPost }: Gate, say: Say): string => {
  const { engagement } = allWords[say.language];
  return reactionsPerPost === undefined
    ? engagement.rate(say.formats.share(engagementRateShare))
    : engagement.reactions(say.figure(reactionsPerPost, 'deals'));
};

/** What opens the gate; undefined while nothing is computed or sold. */
export function gateOpens(plan: Plan, say: Say): string | undefined {
  const words = allWords[say.language];
  const { figures } = plan;
  if (figures === undefined || !isSelling(plan)) return undefined;
  const { gate } = figures.selling;
  const { month, activeMembers } = gate;
  if (month < 1) return words.noGate(say.outcome);
  if (activeMembers === 0) return words.gateUnknown(say.outcome);
  return words.gate(say.outcome, say.inMonth(month), gateEngagement(gate, say), say.formats.number(activeMembers));
}

/** What opens the gate, and where its values come from. */
export function gateText(plan: Plan, say: Say): string | undefined {
  const words = allWords[say.language];
  const opens = gateOpens(plan, say);
  const { gate, gateMonth } = plan.figures?.selling ?? {};
  if (opens === undefined || gate === undefined || gateMonth === undefined) return opens;
  if (gate.month < 1 || gate.activeMembers === 0) return opens;
  const derived = words.gateDerived(
    gate.reactionsPerPost === undefined
      ? words.derivedFrom.rate(ends(gateMonth.engagementRate).map((share) => say.cautious(share, 'share')))
      : words.derivedFrom.reactions(ends(gateMonth.reactionsPerPost).map((count) => say.cautious(count, 'deals'))),
    ends(gateMonth.activeMembers).map((count) => say.cautious(count, 'people')),
  );
  return `${opens} ${derived}`;
}

/** Whatever begins begins with its month; the gate is read when its month is over. */
function milestoneDay({ kind, month, label }: YearText['milestones'][number], say: Say): Day {
  const date = (kind === 'gate' ? lastDayOf : firstDayOf)(say.monthName(month));
  return day(date, say.monthFirst(month), { id: `milestone.${kind}`, title: atStart(label) });
}

export function yearSection(plan: Plan, say: Say): SectionBody {
  const words = allWords[say.language];
  const { months, lanes, milestones } = yearText(plan, say);
  return {
    title: words.title,
    blocks: [
      picture('year', [
        table(
          'year',
          columns(
            [words.head, ...months],
            [
              left('text'),
              ...months.map((_, at) => ({ ...centred('mark'), month: firstDayOf(say.monthName(at + 1)) })),
            ],
          ),
          lanes.map(({ label, cells }) => [label, ...cells.map((isAtWork) => (isAtWork ? words.works : words.rests))]),
        ),
        bullets(lanes.map(({ label, purpose }) => `${label}: ${purpose}.`)),
        paragraph(words.milestones),
        bullets(milestones.map((milestone) => [milestoneDay(milestone, say), `: ${milestone.label}.`])),
      ]),
    ],
  };
}
