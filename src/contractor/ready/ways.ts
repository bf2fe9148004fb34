import { hoursPerPieceOf } from '#plan/basis/costs.ts';
import type { Plan } from '#plan/plan.ts';
import { knownNumber } from '#stages/card.ts';
import { workerFor } from '#stages/work.ts';
import { parts as allParts, type Part } from '../papers/view.ts';
import { steering } from './judgement.ts';

export const wayIds = ['ourselves', 'freelancer', 'agency'] as const;
export type WayId = (typeof wayIds)[number];

/** One way to get the work done, in a month of posting; advertising money is the same in all of them. */
export interface Way {
  readonly id: WayId;
  /** Hours of the business's own people. */
  readonly ownHours: number;
  /** What those hours cost; undefined while an hour has no price. */
  readonly hoursMinor: number | undefined;
  /** 0 for own work; undefined while no fee is known. */
  readonly feeMinor: number | undefined;
  /** The fee at which it costs as much as own work. */
  readonly evenFeeMinor: number | undefined;
}

export interface Ways {
  readonly ways: readonly Way[];
  readonly hoursByPart: Readonly<Record<Part, number>>;
  readonly hoursNeeded: number;
  /** Hours of the other part, while that one is own work. */
  readonly hoursKept: number;
  /** What is left for these parts once the kept work is done; undefined while nobody said. */
  readonly hoursHad: number | undefined;
  readonly ceilingMinor: number | undefined;
  /** The dearest month without fees for these parts: advertising, tests, tactics, fees for other work. */
  readonly dearestMinor: number | undefined;
  readonly dearestMonth: number | undefined;
  /** What the ceiling leaves for a fee in the dearest month; below nought where it leaves nothing. */
  readonly roomMinor: number | undefined;
}

const weeksPerMonth = 52 / 12;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function postsPerMonth({ answers, context }: Plan): number {
  const perWeek = context.communities.map(
    ({ id, network }) =>
      answers.content.postsPerWeek?.[id] ?? context.benchmark('postsPerWeek', { network })?.typical ?? 0,
  );
  return total(perWeek) * weeksPerMonth;
}

/** Hours a month of posting takes on average, by part. */
function hoursByPartOf(plan: Plan): Readonly<Record<Part, number>> {
  const { content, acquisition, engagement } = plan.answers;
  const postedMonths = Math.max(1, 12 - plan.context.preparationMonths);
  const tactics = total(
    (engagement.tactics ?? []).map(({ months = [], hoursPerMonth = 0 }) => months.length * hoursPerMonth),
  );
  const paidToolMonths = total(
    (acquisition.tools ?? []).map(({ months = [], moneyMinorPerMonth = 0 }) =>
      moneyMinorPerMonth > 0 ? months.length : 0,
    ),
  );
  const moderation = (engagement.moderationHoursPerWeek ?? 0) * weeksPerMonth;
  return {
    community: postsPerMonth(plan) * hoursPerPieceOf(content) + moderation + tactics / postedMonths,
    acquisition: (paidToolMonths * steering.adHoursPerToolMonth) / postedMonths,
  };
}

const workerOf = ({ answers: { business } }: Plan, part: Part) =>
  workerFor(business.workers, part === 'community' ? 'content' : 'advertising');

/** The fees for the parts where every one of them is given to the same kind of contractor and has a price; one each. */
function feeOf(plan: Plan, parts: readonly Part[], id: WayId): number | undefined {
  if (id === 'ourselves') return 0;
  const workers = new Set(parts.map((part) => workerOf(plan, part)));
  const fees = [...workers].map((worker) => (worker?.kind === id ? knownNumber(worker.feeMinorPerMonth) : undefined));
  return fees.some((fee) => fee === undefined) ? undefined : total(fees.map((fee) => fee ?? 0));
}

function dearestOf({ figures }: Plan, parts: readonly Part[]) {
  const months = (figures?.money.months ?? []).map(({ month, spend }) => ({
    month,
    minor:
      spend.adsMinor +
      spend.testsMinor +
      spend.tacticsMinor +
      (parts.includes('community') ? 0 : spend.contentMinor) +
      (parts.includes('acquisition') ? 0 : spend.contractorMinor),
  }));
  return months.toSorted((one, other) => other.minor - one.minor)[0];
}

/** Own work, a freelancer and an agency for the same parts of the same plan. */
export function waysOf(plan: Plan, parts: readonly Part[]): Ways {
  const { business } = plan.answers;
  const hourCost = knownNumber(business.hourCostMinor);
  const hoursByPart = hoursByPartOf(plan);
  const hoursNeeded = total(parts.map((part) => hoursByPart[part]));
  const approvals = parts.includes('community') ? postsPerMonth(plan) * steering.approvalHoursPerPost : 0;
  const ownHours: Readonly<Record<WayId, number>> = {
    ourselves: hoursNeeded,
    freelancer: approvals + steering.freelancerHoursPerMonth * parts.length,
    agency: approvals + steering.agencyHoursPerMonth,
  };
  const costOf = (hours: number) => (hourCost === undefined ? undefined : hours * hourCost);
  const dearest = dearestOf(plan, parts);
  const ceilingMinor = knownNumber(business.moneyCeilingMinorPerMonth);
  const had = knownNumber(business.ownHoursPerWeek);
  const kept = allParts.filter((part) => !parts.includes(part) && workerOf(plan, part)?.kind === 'own');
  const hoursKept = total(kept.map((part) => hoursByPart[part]));
  return {
    ways: wayIds.map((id) => ({
      id,
      ownHours: ownHours[id],
      hoursMinor: costOf(ownHours[id]),
      feeMinor: feeOf(plan, parts, id),
      evenFeeMinor: id === 'ourselves' ? undefined : costOf(Math.max(0, hoursNeeded - ownHours[id])),
    })),
    hoursByPart,
    hoursNeeded,
    hoursKept,
    hoursHad: had === undefined ? undefined : Math.max(0, had * weeksPerMonth - hoursKept),
    ceilingMinor,
    dearestMinor: dearest?.minor,
    dearestMonth: dearest?.month,
    roomMinor: ceilingMinor === undefined || dearest === undefined ? undefined : ceilingMinor - dearest.minor,
  };
}
