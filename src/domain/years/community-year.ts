import type { CommunityInput, ForecastInput } from '../forecast-input.ts';
import type { AudienceMonth } from './audience-month.ts';
import type { CommunityVectors } from './community-loops.ts';
import { communityMonthOf, reachableOf, roomNowOf } from './community-month.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import type { LiftIn } from './lift.ts';
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
  readonly liftIn: LiftIn;
}

/** One community in every simulated year, carried from month to month. */
export interface CommunityYear {
  readonly id: string;
  /** Members before month 1. */
  readonly membersNow: number;
  readonly pressure: readonly Pressure[];
  /** Members at the end of the month just lived; the next one overwrites them. */
  members(): DrawsVector;
  /** Lives a month and adds it to the sums over all communities. */
  advance(month: Pressure, sums: AudienceMonth): void;
}

export function communityYear(basis: CommunityBasis, community: CommunityInput, index: number): CommunityYear {
  const { input, drawing, liftIn, sizes } = basis;
  const { loops } = drawing;
  const pressure = pressureOf(input, community);
  const reachable = reachableOf(community);
  /** Its own growth was measured without any room, so it goes on without. */
  const isFullToday = roomNowOf(community) === 0;
  const ownTools = basis.tools.filter(({ tool }) => tool.buys === 'members' && tool.communityId === community.id);
  const own = { ...drawnOf(basis, community), ...workedOn(drawing) };
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
    members: () => vectors.members,
    advance(pressed, sums) {
      [vectors, next] = [next, vectors];
      const month = { ...monthOf(pressed), lift: liftIn(community, pressed.month) };
      invite(pressed.month, sums);
      loops.updateMembers(vectors, sums, month);
      if (pressed.posts === 0) return;
      sizes.set(index, pressed.month, own.rateSize, own.reachSize);
      loops.addReach(vectors, sums, month);
      loops.addEngagement(vectors, sums, month);
    },
  };
}

function workedOn({ workVector }: Drawing) {
  return {
    ...{ invited: workVector(), room: workVector(), mean: workVector() },
    ...{ rateSize: workVector(), reachSize: workVector() },
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
