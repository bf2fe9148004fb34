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
import { dateName } from '#stages/business/bidders.ts';
import type { Phrases } from './phrases.ts';
import { picture } from './picture.ts';
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
    readonly kind: MilestoneKind | 'date';
    readonly id: string;
    readonly month: number;
    readonly label: string;
  }[];
}

export function yearText(plan: Plan, phrases: Phrases): YearText {
  const words = allWords[phrases.language];
  return {
    months: Array.from({ length: 12 }, (_, index) => phrases.formats.monthShort(phrases.monthName(index + 1))),
    lanes: plan.timeline.lanes
      .filter(({ stage }) => stage !== 4 || !plan.context.sellsNothing)
      .map(({ stage, months }) => ({
        stage,
        label: phrases.words.stages[stage],
        purpose: words.purposes[stage],
        cells: months,
      })),
    milestones: [
      ...plan.timeline.milestones.map(({ kind, month }) => ({
        kind,
        id: `milestone.${kind}`,
        month,
        label: milestoneLabel(plan, kind, phrases),
      })),
      ...dateMarks(plan, phrases),
    ].toSorted((one, other) => one.month - other.month),
  };
}

/** What the calendar holds for the business, a mark where each run of its months begins. */
function dateMarks({ answers }: Plan, phrases: Phrases): YearText['milestones'] {
  const { dateUntil } = allWords[phrases.language];
  return (answers.business.dates ?? []).flatMap((date) => {
    const { id, months = [] } = date;
    const name = dateName(date, phrases);
    if (id === undefined || name === undefined) return [];
    return months
      .filter((month) => !months.includes(month - 1))
      .map((first): YearText['milestones'][number] => {
        const last = lastOfRun(first, months);
        const until = last === first ? undefined : phrases.formats.month(phrases.monthName(last));
        return {
          kind: 'date',
          id: `date.${id}.${first}`,
          month: first,
          label: until === undefined ? name : dateUntil(name, until),
        };
      });
  });
}

const lastOfRun = (month: number, months: readonly number[]): number =>
  months.includes(month + 1) ? lastOfRun(month + 1, months) : month;

function milestoneLabel({ figures }: Plan, kind: MilestoneKind, phrases: Phrases): string {
  const { milestone, gateWith } = allWords[phrases.language];
  if (kind === 'sellingStarts') return milestone.sellingStarts(phrases.outcome);
  if (kind !== 'gate') return milestone[kind];
  const gate = figures?.selling.gate;
  if (gate === undefined || gate.activeMembers === 0) return milestone.gate(phrases.outcome);
  return gateWith(phrases.outcome, gateEngagement(gate, phrases), phrases.formats.number(gate.activeMembers));
}

const ends = ({ p10, p50 }: Spread): readonly number[] => [p10, p50];

/** What the gate asks of engagement: a rate, or reactions a post where a rate would be read off too few. */
export const gateEngagement = ({ engagementRateShare, reactionsPerPost }: Gate, phrases: Phrases): string => {
  const { engagement } = allWords[phrases.language];
  return reactionsPerPost === undefined
    ? engagement.rate(phrases.formats.share(engagementRateShare))
    : engagement.reactions(phrases.figure(reactionsPerPost, 'average'));
};

/** What opens the gate; undefined while nothing is computed or sold. */
export function gateOpens(plan: Plan, phrases: Phrases): string | undefined {
  const words = allWords[phrases.language];
  const { figures } = plan;
  if (figures === undefined || !isSelling(plan)) return undefined;
  const { gate } = figures.selling;
  const { month, activeMembers } = gate;
  if (month < 1) return words.noGate(phrases.outcome);
  if (activeMembers === 0) return words.gateUnknown(phrases.outcome);
  return words.gate(
    phrases.outcome,
    phrases.inMonth(month),
    gateEngagement(gate, phrases),
    phrases.formats.number(activeMembers),
  );
}

/** What opens the gate, and where its values come from. */
export function gateText(plan: Plan, phrases: Phrases): string | undefined {
  const words = allWords[phrases.language];
  const opens = gateOpens(plan, phrases);
  const { gate, gateMonth } = plan.figures?.selling ?? {};
  if (opens === undefined || gate === undefined || gateMonth === undefined) return opens;
  if (gate.month < 1 || gate.activeMembers === 0) return opens;
  const derived = words.gateDerived(
    gate.reactionsPerPost === undefined
      ? words.derivedFrom.rate(ends(gateMonth.engagementRate).map((share) => phrases.cautious(share, 'share')))
      : words.derivedFrom.reactions(
          ends(gateMonth.reactionsPerPost).map((count) => phrases.cautious(count, 'average')),
        ),
    ends(gateMonth.activeMembers).map((count) => phrases.cautious(count, 'people')),
  );
  return `${opens} ${derived}`;
}

/** Whatever begins begins with its month; the gate is read when its month is over. */
function milestoneDay({ kind, id, month, label }: YearText['milestones'][number], phrases: Phrases): Day {
  const date = (kind === 'gate' ? lastDayOf : firstDayOf)(phrases.monthName(month));
  return day(date, phrases.monthFirst(month), { id, title: atStart(label) });
}

export function yearSection(plan: Plan, phrases: Phrases): SectionBody {
  const words = allWords[phrases.language];
  const { months, lanes, milestones } = yearText(plan, phrases);
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
              ...months.map((_, at) => ({ ...centred('mark'), month: firstDayOf(phrases.monthName(at + 1)) })),
            ],
          ),
          lanes.map(({ label, cells }) => [label, ...cells.map((isAtWork) => (isAtWork ? words.works : words.rests))]),
        ),
        bullets(lanes.map(({ label, purpose }) => `${label}: ${purpose}.`)),
        paragraph(words.milestones),
        bullets(milestones.map((milestone) => [milestoneDay(milestone, phrases), `: ${milestone.label}.`])),
      ]),
    ],
  };
}
