/** DOM ids of the parts of the page, in the order they stand. */
export const whatIfPlaces = {
  tornado: 'tornado',
  goal: 'goal',
  budgets: 'budgets',
  variant: 'variant',
  stressTests: 'stress-tests',
} as const;
