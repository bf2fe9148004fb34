/** DOM ids of the parts of the page, for its contents. */
export const hirePlaces = {
  ready: 'ready',
  ways: 'ways',
  decided: 'decided',
  pack: 'pack',
  preview: 'papers',
} as const;
