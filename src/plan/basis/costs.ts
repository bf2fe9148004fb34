import type { CommunityInput, CostsInput } from '#domain/forecast-input.ts';
import { knownNumber, type StageContext } from '#stages/card.ts';
import { usualHoursPerPiece } from '#stages/content/answers.ts';
import { isOutside, takesOwnHours, workerFor } from '#stages/work.ts';
import type { Answers } from '#strategy/cleaning.ts';

const weeksPerMonth = 52 / 12;

type Pillar = NonNullable<Answers['content']['pillars']>[number];

/** Hours one piece takes on average: formats of a pillar alike, pillars by their share of posts. */
export function hoursPerPieceOf(content: Answers['content']): number {
  const hoursOf = (pillar: Pillar): number => {
    const formats = pillar.formats ?? [];
    const hours = formats.map((format) => content.hoursPerPiece?.[format] ?? usualHoursPerPiece[format]);
    return hours.length === 0 ? usualHoursPerPiece.post : hours.reduce((sum, one) => sum + one, 0) / hours.length;
  };
  const pillars = (content.pillars ?? []).filter((pillar) => (pillar.shareOfPosts ?? 0) > 0);
  const shares = pillars.reduce((sum, pillar) => sum + (pillar.shareOfPosts ?? 0), 0);
  if (shares === 0) return usualHoursPerPiece.post;
  return pillars.reduce((sum, pillar) => sum + hoursOf(pillar) * (pillar.shareOfPosts ?? 0), 0) / shares;
}

/** What the decisions cost: one fee a contractor, hours of own people alone. */
export function costsOf(answers: Answers, communities: readonly CommunityInput[], { doers }: StageContext): CostsInput {
  const { business, content, acquisition, engagement } = answers;
  const { workers = [] } = business;
  const advertiser = workerFor(workers, 'advertising');
  const outside = workers.filter(({ kind }) => isOutside(kind));
  const feeOf = (worker: (typeof workers)[number]) => knownNumber(worker.feeMinorPerMonth) ?? 0;
  const feesOf = (paid: typeof workers) => paid.reduce((sum, worker) => sum + feeOf(worker), 0);
  const postsPerMonth = communities.reduce((sum, { postsPerWeek }) => sum + postsPerWeek * weeksPerMonth, 0);
  const contentHours = takesOwnHours(doers.content) ? postsPerMonth * hoursPerPieceOf(content) : 0;
  const moderationHours = takesOwnHours(doers.answering) ? (engagement.moderationHoursPerWeek ?? 0) * weeksPerMonth : 0;
  return {
    contractorFeeMinorPerMonth: feesOf(outside.filter((worker) => worker === advertiser)),
    contentFeeMinorPerMonth: feesOf(outside.filter((worker) => worker !== advertiser)),
    testReserveShare: acquisition.testReserveShare ?? 0,
    hourCostMinor: knownNumber(business.hourCostMinor) ?? 0,
    contentHoursPerMonth: contentHours,
    moderationHoursPerMonth: moderationHours,
  };
}
