import { reachablePeople } from '#catalogue/reachable-people.ts';
import { sizeCurvesOf } from '#domain/benchmarks-by-size.ts';
import { decided } from '#domain/estimate.ts';
import type { CommunityInput } from '#domain/forecast-input.ts';
import { growthFromPace, growthFromRange, paceBetween } from '#domain/growth.ts';
import { type MeasuredAnswer, measuredMetrics } from '#stages/business/answers.ts';
import { knownNumber, type StageContext } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { type BasisEstimate, basisEstimate, counted } from './estimates.ts';

const measuredKeys = Object.keys(measuredMetrics) as MeasuredAnswer[]; // the object's keys are the type's keys

/** Posts a week: the decision taken, or what is usual on the network until it is taken. */
function postsOf(answers: Answers, id: string, context: StageContext, network: CommunityNetwork): BasisEstimate {
  const decidedPosts = answers.content.postsPerWeek?.[id];
  const estimate = basisEstimate(
    {
      stage: 'content',
      path: `postsPerWeek.${id}`,
      entryId: id,
      scale: 'positive',
      answer: decidedPosts === undefined ? undefined : { kind: 'known', value: decidedPosts },
      metric: 'postsPerWeek',
      place: { network },
    },
    context,
  );
  if (estimate === undefined) throw new Error(`No usual number of posts is known for ${network}`);
  const named = { ...estimate, name: `${id}.postsPerWeek`, subject: 'postsPerWeek' };
  return decidedPosts === undefined ? named : { ...named, ...decided(named, decidedPosts) };
}

type Community = NonNullable<Answers['business']['communities']>[number];
type CommunityNetwork = NonNullable<Community['network']>;

export interface CommunityBasis {
  readonly input: CommunityInput;
  readonly estimates: readonly BasisEstimate[];
}

/** Communities whose network is known; without it nothing can be said of one. */
export function communitiesOf(answers: Answers, context: StageContext): readonly CommunityBasis[] {
  return (answers.business.communities ?? []).flatMap((community, index) => {
    const { id, network } = community;
    return id === undefined || network === undefined
      ? []
      : [basisOfOne(community, index, id, network, answers, context)];
  });
}

/** A count on the last ten posts stands for the rate nobody has given. */
const countedOnTenPosts: Partial<Record<MeasuredAnswer, 'reactionsOfTenPosts' | 'viewsOfTenPosts'>> = {
  engagementRateShare: 'reactionsOfTenPosts',
  reachPerPostShare: 'viewsOfTenPosts',
};
const postsCounted = 10;

/** Net growth may be negative, and more people than members may see a post. */
const scaleOf = (key: MeasuredAnswer): BasisEstimate['scale'] =>
  key === 'netGrowthShare' ? 'signed' : key === 'reachPerPostShare' ? 'positive' : 'share';

function basisOfOne(
  community: Community,
  index: number,
  id: string,
  network: CommunityNetwork,
  answers: Answers,
  context: StageContext,
): CommunityBasis {
  const membersNow = knownNumber(community.membersNow) ?? 0;
  const place = { network, members: knownNumber(community.membersNow) };
  const estimateOf = (key: MeasuredAnswer): BasisEstimate => {
    const answer = community[key];
    const scale = scaleOf(key);
    const path = `communities.${index}.${key}`;
    const question = countedOnTenPosts[key];
    const sum = question && knownNumber(community[question]);
    const isGiven = answer?.kind === 'known' || answer?.kind === 'range';
    if (question && sum !== undefined && membersNow > 0 && !isGiven)
      return counted(
        {
          stage: 'business',
          path: `communities.${index}.${question}`,
          subject: key,
          entryId: id,
          scale,
          benchmark: context.benchmark(measuredMetrics[key], place),
        },
        sum / postsCounted / membersNow,
      );
    const request = { stage: 'business', path, entryId: id, scale, answer } as const;
    const estimate = basisEstimate({ ...request, metric: measuredMetrics[key], place }, context);
    if (estimate === undefined) throw new Error(`No benchmark of ${key} is known for ${network}`);
    return estimate;
  };
  const byKey = Object.fromEntries(measuredKeys.map((key) => [key, estimateOf(key)])) as Record<
    MeasuredAnswer,
    BasisEstimate
  >; // made from the list of keys
  const posts = postsOf(answers, id, context, network);
  const { netGrowthShare, ...rates } = byKey;
  const growth = growthOf(community, index, netGrowthShare);
  const input: CommunityInput = {
    ...rates,
    id,
    growth: growth.input,
    postsPerWeekToday: knownNumber(community.postsPerWeekToday),
    sizeCurves: sizeCurvesOf(network),
    membersNow,
    reachablePeople: reachableIn(answers, community, network),
    monthsWorked: community.monthsWorked ?? 0,
    postsPerWeek: posts.typical,
    typicalPostsPerWeek: context.benchmark('postsPerWeek', place)?.typical ?? posts.typical,
  };
  return {
    input,
    estimates: [...Object.values(rates), growth.estimate, ...(posts.from === 'benchmark' ? [posts] : [])],
  };
}

/**
 * People who could join, as somebody counted them or as the size of the place lets one expect; a community that has come near
 * the guess shows that it is too low.
 */
export function reachableIn(
  { business }: Answers,
  community: Pick<Community, 'reachablePeople' | 'membersNow'>,
  network: CommunityNetwork,
): number | undefined {
  const counted = knownNumber(community.reachablePeople);
  if (counted !== undefined) return counted;
  const membersNow = knownNumber(community.membersNow) ?? 0;
  const { place, country, industry } = business;
  const guess = reachablePeople({ place, country, network, industry })?.typical;
  return guess === undefined ? undefined : Math.max(guess, 2 * membersNow);
}

const monthsBetweenCounts = 3;

/** Net growth: the pace somebody measured, or that of the last three months, or the range that is left. */
function growthOf(
  { membersNow, membersThreeMonthsAgo, netGrowthShare }: Community,
  index: number,
  given: BasisEstimate,
) {
  const before = knownNumber(membersThreeMonthsAgo);
  const now = knownNumber(membersNow);
  const isRange = netGrowthShare?.kind === 'range';
  const counts = before === undefined || now === undefined ? undefined : paceBetween(before, now, monthsBetweenCounts);
  const pace = netGrowthShare?.kind === 'known' ? netGrowthShare.value : isRange ? undefined : counts;
  if (pace === undefined) return { input: growthFromRange(isRange ? 'range' : 'benchmark', given), estimate: given };
  const path = netGrowthShare?.kind === 'known' ? given.path : `communities.${index}.membersThreeMonthsAgo`;
  const estimate: BasisEstimate = { ...given, ...growthFromPace(given.name, pace).netShare, path, from: 'known' };
  return { input: { from: 'pace', netShare: estimate } as const, estimate };
}
