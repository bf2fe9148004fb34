import type { AcquisitionAnswers } from '#stages/acquisition/answers.ts';
import type { BusinessAnswers } from '#stages/business/answers.ts';
import type { Problem, StageId } from '#stages/card.ts';
import type { ConversionAnswers } from '#stages/conversion/answers.ts';
import { usualStartOf } from './selling-start.ts';

interface Answers {
  readonly business: BusinessAnswers;
  readonly acquisition: AcquisitionAnswers;
  readonly conversion: ConversionAnswers;
}

const missing = (path: string, id: string): Problem => ({ path, id, kind: 'missing' });

/** Selling before the usual month needs a written reason. */
function earlyReason(answers: Answers): readonly Problem[] {
  const { firstSellingMonth, earlyReason: reason } = answers.conversion;
  const isEarly = firstSellingMonth !== undefined && firstSellingMonth < usualStartOf(answers);
  return isEarly && reason === undefined ? [missing('earlyReason', 'earlyReasonMissing')] : [];
}

/** Which community members join is a question only where there is a choice. */
function communitiesJoined({ business, acquisition }: Answers): readonly Problem[] {
  if ((business.communities ?? []).length < 2) return [];
  return (acquisition.tools ?? []).flatMap(({ buys, communityId }, index) =>
    buys === 'members' && !communityId ? [missing(`tools.${index}.communityId`, 'toolCommunityMissing')] : [],
  );
}

/** What a stage lacks because of what another one says. */
export function lackingBetween(answers: Answers, stage: StageId): readonly Problem[] {
  if (stage === 'conversion') return earlyReason(answers);
  return stage === 'acquisition' ? communitiesJoined(answers) : [];
}
