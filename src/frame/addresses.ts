import { stageIds } from '#stages/card.ts';

/** Pages of one strategy a person can be on, in the order of the journey. */
export const strategyPages = [
  ...stageIds,
  'review',
  'plan',
  'whatif',
  'document',
  'promises',
  'hire',
  'offers',
  'merge',
  'history',
] as const;
export type StrategyPage = (typeof strategyPages)[number];

/** Where a strategy begins that was not looked at on this device before. */
export const firstPage: StrategyPage = 'business';

/** Pages of what is read and not filled in: an example, a strategy that came in a link. */
const readingPages = ['plan', 'document'] as const;
export type ReadingPage = (typeof readingPages)[number];

/** Addresses as the router knows them; `hrefOf` makes links of them. */
export const addressOf = {
  start: '/',
  glossary: '/words',
  bin: '/bin',
  device: '/device',
  strategy: (id: string, page: StrategyPage) => `/s/${id}/${page}`,
  /** The same page with the cursor in one field of it, or at one place of the plan. */
  field: (id: string, page: StrategyPage, path: string) => `/s/${id}/${page}?field=${encodeURIComponent(path)}`,
  example: (id: string, page: ReadingPage) => `/examples/${id}/${page}`,
  /** A strategy packed into the address itself. */
  shared: (page: ReadingPage, packed: string) => `/shared/${page}/${packed}`,
} as const;

export const hrefOf = (address: string): string => `#${address}`;

export const strategyPageIn = (text: string | undefined): StrategyPage | undefined =>
  strategyPages.find((page) => page === text);

export const readingPageIn = (text: string | undefined): ReadingPage | undefined =>
  readingPages.find((page) => page === text);
