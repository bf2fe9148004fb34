import type { ForecastInput } from './forecast-input.ts';
import { isPosted, isSold, monthsInYear, tacticRuns, toolRuns } from './schedule.ts';

/** The stages of the plan by number: audience problems, acquisition, content, engagement, conversion. */
export type StageNumber = 0 | 1 | 2 | 3 | 4;

interface Lane {
  readonly stage: StageNumber;
  /** Whether the stage is at work, month 1 first. */
  readonly months: readonly boolean[];
}

export type MilestoneKind = 'contentStarts' | 'acquisitionStarts' | 'gate' | 'sellingStarts';

interface Milestone {
  readonly kind: MilestoneKind;
  /** Plan month 1…12. */
  readonly month: number;
}

export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly milestones: readonly Milestone[];
}

const planMonths = Array.from({ length: monthsInYear }, (_, index) => index + 1);

/** Which stage is at work when, and the months that decide. */
export function timelineOf(input: ForecastInput): Timeline {
  const atWork: Readonly<Record<StageNumber, (month: number) => boolean>> = {
    0: (month) => month <= input.preparationMonths,
    1: (month) => input.tools.some((tool) => toolRuns(tool, month)),
    2: (month) => isPosted(input, month) && input.communities.some(({ postsPerWeek }) => postsPerWeek > 0),
    3: (month) => input.tactics.some((tactic) => tacticRuns(tactic, month)),
    4: (month) => isSold(input) && month >= input.firstSellingMonth,
  };
  const stages: readonly StageNumber[] = [0, 1, 2, 3, 4];
  const firstMonth = (stage: StageNumber) => planMonths.find(atWork[stage]);
  const marks: readonly (readonly [MilestoneKind, number | undefined])[] = [
    ['contentStarts', firstMonth(2)],
    ['acquisitionStarts', firstMonth(1)],
    ['gate', isSold(input) && input.firstSellingMonth > 1 ? input.firstSellingMonth - 1 : undefined],
    ['sellingStarts', isSold(input) ? input.firstSellingMonth : undefined],
  ];
  return {
    lanes: stages.map((stage) => ({ stage, months: planMonths.map(atWork[stage]) })),
    milestones: marks
      .flatMap(([kind, month]) => (month === undefined ? [] : [{ kind, month }]))
      .toSorted((one, other) => one.month - other.month),
  };
}
