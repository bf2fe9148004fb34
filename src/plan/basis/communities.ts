import { sizeCurvesOf } from '#domain/benchmarks-by-size.ts';
import type { CommunityInput } from '#domain/forecast-input.ts';
import { growthFromRange } from '#domain/growth.ts';
import { type MeasuredAnswer, measuredMetrics } from '#stages/business/answers.ts';
import { knownNumber, type StageContext } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { type BasisEstimate, basisEstimate } from './estimates.ts';

const measuredKeys = Object.keys(measuredMetrics) as MeasuredAnswer[]; // the object's keys are the type's keys

/** Posts a week: the decision taken, or what is usual on the network until it is taken. */
function postsOf(answers: Answers, id: string, context: StageContext, network: CommunityNetwork): BasisEstimate {
  const decided = answers.content.postsPerWeek?.[id];
  const estimate = basisEstimate(
    {
      stage: 'content',
      path: `postsPerWeek.${id}`,
      entryId: id,
      scale: 'positive',
      answer: decided === undefined ? undefined : { kind: 'known', value: decided },
      metric: 'postsPerWeek',
      place: { network },
    },
    context,
  );
  if (estimate === undefined) throw new Error(`No usual number of posts is known for ${network}`);
  return { ...estimate, name: `${id}.postsPerWeek`, subject: 'postsPerWeek' };
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

/** Net growth may be negative, and more people than members may see a post. */
function scaleOf(key: MeasuredAnswer): BasisEstimate['scale'] {
  if (key === 'organicGrowthShare') return 'signed';
  return key === 'reachPerPostShare' ? 'positive' : 'share';
}

function basisOfOne(
  community: Community,
  index: number,
  id: string,
  network: CommunityNetwork,
  answers: Answers,
  context: StageContext,
): CommunityBasis {
  const place = { network, members: knownNumber(community.membersNow) };
  const estimateOf = (key: MeasuredAnswer): BasisEstimate => {
    const path = `communities.${index}.${key}`;
    const scale = scaleOf(key);
    const request = { stage: 'business', path, entryId: id, scale, answer: community[key] } as const;
    const estimate = basisEstimate({ ...request, metric: measuredMetrics[key], place }, context);
    if (estimate === undefined) throw new Error(`No benchmark of ${key} is known for ${network}`);
    return estimate;
  };
  const byKey = Object.fromEntries(measuredKeys.map((key) => [key, estimateOf(key)])) as Record<
    MeasuredAnswer,
    BasisEstimate
  >; // made from the list of keys
  const posts = postsOf(answers, id, context, network);
  const { organicGrowthShare, ...measured } = byKey;
  const input: CommunityInput = {
    ...measured,
    id,
    growth: growthFromRange(organicGrowthShare.from === 'benchmark' ? 'benchmark' : 'range', organicGrowthShare),
    postsPerWeekToday: undefined,
    sizeCurves: sizeCurvesOf(network),
    membersNow: knownNumber(community.membersNow) ?? 0,
    reachablePeople: knownNumber(community.reachablePeople),
    monthsWorked: community.monthsWorked ?? 0,
    postsPerWeek: posts.typical,
    typicalPostsPerWeek: context.benchmark('postsPerWeek', place)?.typical ?? posts.typical,
  };
  return { input, estimates: [...Object.values(byKey), ...(posts.from === 'benchmark' ? [posts] : [])] };
}
