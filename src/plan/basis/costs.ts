import type { CommunityInput, CostsInput } from '#domain/forecast-input.ts';
import { knownNumber } from '#stages/card.ts';
import { usualHoursPerPiece } from '#stages/content/answers.ts';
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

/** What the decisions cost. Content made outside costs its fee, content made at home costs the team's hours. */
export function costsOf(answers: Answers, communities: readonly CommunityInput[]): CostsInput {
  const { business, content, acquisition, engagement } = answers;
  const outside = content.makers === 'freelancer' || content.makers === 'agency';
  const hired = acquisition.runBy === 'freelancer' || acquisition.runBy === 'agency';
  const postsPerMonth = communities.reduce((sum, { postsPerWeek }) => sum + postsPerWeek * weeksPerMonth, 0);
  return {
    contractorFeeMinorPerMonth: hired ? (knownNumber(acquisition.feeMinorPerMonth) ?? 0) : 0,
    contentFeeMinorPerMonth: outside ? (knownNumber(content.makersFeeMinorPerMonth) ?? 0) : 0,
    testReserveShare: acquisition.testReserveShare ?? 0,
    hourCostMinor: knownNumber(business.hourCostMinor) ?? 0,
    contentHoursPerMonth: outside ? 0 : postsPerMonth * hoursPerPieceOf(content),
    moderationHoursPerMonth: (engagement.moderationHoursPerWeek ?? 0) * weeksPerMonth,
  };
}
