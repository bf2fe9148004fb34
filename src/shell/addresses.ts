import { type StrategyPage, strategyPages } from '#strategy/strategy.ts';

/** Pages an example has: it is read, not filled in. */
const examplePages = ['plan', 'document'] as const;
export type ExamplePage = (typeof examplePages)[number];

/** Addresses as the router knows them; `hrefOf` makes links of them. */
export const addressOf = {
  start: '/',
  glossary: '/words',
  strategy: (id: string, page: StrategyPage) => `/s/${id}/${page}`,
  /** The same page with the cursor in one field of it, or at one place of the plan. */
  field: (id: string, page: StrategyPage, path: string) => `/s/${id}/${page}?field=${encodeURIComponent(path)}`,
  example: (id: string, page: ExamplePage) => `/examples/${id}/${page}`,
} as const;

export const hrefOf = (address: string): string => `#${address}`;

export const strategyPageIn = (text: string | undefined): StrategyPage | undefined =>
  strategyPages.find((page) => page === text);

export const examplePageIn = (text: string | undefined): ExamplePage | undefined =>
  examplePages.find((page) => page === text);
