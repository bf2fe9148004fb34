import type { CommunityInput, ForecastInput } from '../forecast-input.ts';
import type { CommunityKpi } from '../forecast-result.ts';
import { tacticRuns } from '../schedule.ts';
import type { AudienceMonth } from './audience-month.ts';
import type { CommunityVectors } from './community-loops.ts';
import { communityMonthOf, reachableOf, roomNowOf } from './community-month.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import { type Pressure, pressureOf, runsIn } from './pressure.ts';
import type { SizeFactors } from './sizes.ts';
import type { DrawnTool } from './tool-year.ts';
import type { VisitsOfToday } from './visits-today.ts';

/** What all communities share. */
export interface CommunityBasis {
  readonly input: ForecastInput;
  readonly drawing: Drawing;
  readonly tools: readonly DrawnTool[];
  readonly sizes: SizeFactors;
  readonly visitsOfToday: VisitsOfToday;
}

/** One community in every simulated year, carried from month to month. */
export interface CommunityYear {
  readonly id: string;
  /** Members before month 1. */
  readonly membersNow: number;
  readonly pressure: readonly Pressure[];
  /** The month just lived; the next one overwrites it. */
  vectors(): Readonly<Record<CommunityKpi, DrawsVector>>;
  /** Lives a month and adds it to the sums over all communities. */
  advance(month: Pressure, sums: AudienceMonth): void;
}

/** Nothing of these where nothing is posted. */
const postKpis = ['engagementRate', 'reactionsPerPost', 'activeMembers', 'reach'] as const;

export function communityYear(basis: CommunityBasis, community: CommunityInput, index: number): CommunityYear {
  const { input, drawing, sizes } = basis;
  const { loops } = drawing;
  const pressure = pressureOf(input, community);
  const reachable = reachableOf(community);
  /** Its own growth was measured without any room, so it goes on without. */
  const isFullToday = roomNowOf(community) === 0;
  const ownTools = basis.tools.filter(({ tool }) => tool.buys === 'members' && tool.communityId === community.id);
  const own = { ...drawnOf(basis, community), ...workedOn(drawing) };
  const setLift = liftOf(input, community, drawing);
  const monthOf = communityMonthOf(input, community, drawing.luck);
  const [one, other] = [drawing.workVector(), drawing.workVector()];
  loops.fill(one, community.membersNow);
  /** Members at the end of a month are those before the next. */
  let [vectors, next]: [CommunityVectors, CommunityVectors] = [
    { ...own, start: other, members: one },
    { ...own, start: one, members: other },
  ];

  function invite(month: number, sums: AudienceMonth) {
    loops.setRoom(own.room, vectors.start, reachable);
    loops.fill(own.invited, 0);
    for (const { tool, bring } of ownTools) {
      const brought = bring(month, own.room);
      if (brought === undefined) continue;
      loops.add(own.invited, brought);
      loops.add(sums[tool.moneyMinorPerMonth > 0 ? 'paidMembers' : 'freeMembers'], brought);
    }
    if (isFullToday) loops.fill(own.room, 1);
  }

  return {
    id: community.id,
    membersNow: community.membersNow,
    pressure,
    vectors: () => vectors,
    advance(pressed, sums) {
      [vectors, next] = [next, vectors];
      const month = monthOf(pressed);
      setLift(own.lift, pressed.month);
      invite(pressed.month, sums);
      loops.updateMembers(vectors, sums, month);
      if (pressed.posts === 0) {
        for (const kpi of postKpis) loops.fill(own[kpi], 0);
        return;
      }
      sizes.set(index, pressed.month, own.rateSize, own.reachSize);
      loops.addReach(vectors, sums, month);
      loops.addEngagement(vectors, sums, month);
    },
  };
}

function workedOn({ workVector }: Drawing) {
  return {
    ...{ lift: workVector(), invited: workVector(), room: workVector(), mean: workVector() },
    ...{ rateSize: workVector(), reachSize: workVector(), unfollowShare: workVector(), reach: workVector() },
    ...{ engagementRate: workVector(), reactionsPerPost: workVector(), activeMembers: workVector() },
  };
}

function drawnOf({ input, drawing, visitsOfToday }: CommunityBasis, community: CommunityInput) {
  const { vectorOf, loops } = drawing;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  const response = drawing.zeroVector();
  for (const offer of input.offers)
    if (runsIn(offer, community)) loops.addPart(response, vectorOf(offer.responseShare), offer.postsPerMonth);
  return {
    response,
    reachPerPost: vectorOf(community.reachPerPostShare),
    rate: vectorOf(community.engagementRateShare),
    churn: vectorOf(community.churnShare),
    growth: vectorOf(community.growth.netShare),
    active: vectorOf(community.activeShare),
    ...visitsOfToday.of(community),
  };
}

/** What the tactics of a month multiply engagement by, in one community. */
function liftOf({ tactics, judgement }: ForecastInput, community: CommunityInput, { loops, vectorOf }: Drawing) {
  const drawn = tactics
    .filter((tactic) => runsIn(tactic, community))
    .map((tactic) => ({ tactic, uplift: vectorOf(tactic.upliftShare) }));
  return (lift: DrawsVector, month: number) => {
    loops.fill(lift, 1);
    for (const { tactic, uplift } of drawn) if (tacticRuns(tactic, month)) loops.add(lift, uplift);
    loops.cap(lift, judgement.liftMax);
  };
}
