/** DOM ids of the parts of the page, for its contents. */
export const reviewPlaces = {
  missing: 'missing',
  unknown: 'unknown',
  proposed: 'proposed',
  health: 'health',
  answers: 'answers',
} as const;

export const answersPlaceId = (stage: string): string => `answers-${stage}`;
