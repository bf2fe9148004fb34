import { isVideo } from '#stages/content/answers.ts';
import { planMonths, rule, when } from './rule.ts';

const weeksPerMonth = 52 / 12;

export const contentRules = {
  pillarWithoutProblem: rule('risk', 'content', ({ answers }) => {
    const known = new Set((answers.audience.problems ?? []).map(({ id }) => id));
    return (answers.content.pillars ?? []).flatMap(({ name, problemIds }, index) =>
      when(name !== undefined && !problemIds?.some((id) => known.has(id)), () => ({
        path: `pillars.${index}.problemIds`,
        pillar: name ?? '',
      })),
    );
  }),

  videoNobodyShoots: rule('risk', 'content', ({ answers: { content } }) => {
    const { material = [], shooter, pillars = [] } = content;
    const hasVideo = pillars.some(({ formats }) => formats?.some(isVideo));
    const isSaid = material.length > 0;
    return when(hasVideo && isSaid && !material.includes('filming') && shooter === undefined, () => ({
      path: 'shooter',
    }));
  }),

  sharesNotWhole: rule('contradiction', 'content', ({ answers }) => {
    const shares = (answers.content.pillars ?? []).map(({ shareOfPosts }) => shareOfPosts);
    const total = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    const known = shares.length > 0 && shares.every((share) => share !== undefined);
    return when(known && Math.abs(total - 1) > 0.0051, () => ({ path: 'pillars.0.shareOfPosts', total }));
  }),

  sellingPillarAboveCeiling: rule('contradiction', 'content', ({ basis: { input } }) =>
    when(input.sellingPillarShare > input.sellingCeilingShare, () => ({
      path: 'pillars',
      share: input.sellingPillarShare,
      ceiling: input.sellingCeilingShare,
    })),
  ),

  hoursAboveHoursThereAre: rule('contradiction', 'business', ({ answers, basis: { input } }) => {
    const own = answers.business.ownHoursPerWeek;
    if (typeof own !== 'number') return [];
    const { contentHoursPerMonth, moderationHoursPerMonth } = input.costs;
    const hoursIn = (month: number): number =>
      input.tactics.filter(({ months }) => months.includes(month)).reduce((sum, one) => sum + one.hoursPerMonth, 0);
    const fullest = Math.max(...planMonths.map(hoursIn));
    const needed = (contentHoursPerMonth + moderationHoursPerMonth + fullest) / weeksPerMonth;
    return when(needed > own, () => ({ path: 'ownHoursPerWeek', needed, own }));
  }),

  fewerPostsThanUsual: rule('note', 'content', ({ basis: { input }, context }) =>
    input.communities.flatMap(({ id, postsPerWeek, typicalPostsPerWeek }) =>
      when(postsPerWeek < typicalPostsPerWeek / 2, () => ({
        path: `postsPerWeek.${id}`,
        community: context.communities.find((one) => one.id === id)?.label ?? '',
        posts: postsPerWeek,
        usual: typicalPostsPerWeek,
      })),
    ),
  ),

  morePostsThanHelp: rule('note', 'content', ({ basis: { input }, context }) =>
    input.communities.flatMap(({ id, postsPerWeek, typicalPostsPerWeek }) =>
      when(postsPerWeek > typicalPostsPerWeek * 2 && postsPerWeek > 7, () => ({
        path: `postsPerWeek.${id}`,
        community: context.communities.find((one) => one.id === id)?.label ?? '',
        posts: postsPerWeek,
        usual: typicalPostsPerWeek,
      })),
    ),
  ),

  noPostLeadsToSite: rule('risk', 'content', ({ answers }) =>
    when(answers.content.linkPostShare === 0 && answers.conversion.path?.site !== undefined, () => ({
      path: 'linkPostShare',
    })),
  ),

  nothingBringsTogether: rule('risk', 'content', ({ answers }) => {
    const kinds = (answers.content.pillars ?? []).flatMap(({ kind }) => (kind ? [kind] : []));
    const talks = kinds.some((kind) => kind === 'bringsTogether' || kind === 'inspires' || kind === 'teaches');
    return when(kinds.length > 0 && !talks, () => ({ path: 'pillars' }));
  }),
} as const;
