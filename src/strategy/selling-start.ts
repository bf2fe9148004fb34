import { usualFirstSellingMonth } from '#domain/schedule.ts';
import type { BusinessAnswers } from '#stages/business/answers.ts';

export const usualPreparationMonths = 1;

/** The plan month selling usually starts in, counted from when the longest-kept community began to be worked with. */
export const usualStartOf = ({ business }: { readonly business: BusinessAnswers }): number =>
  usualFirstSellingMonth({
    preparationMonths: business.preparationMonths ?? usualPreparationMonths,
    monthsWorked: Math.max(0, ...(business.communities ?? []).map(({ monthsWorked = 0 }) => monthsWorked)),
  });
