import { type StageId, stageIds } from '#stages/card.ts';

/** Pages of the program itself, with their addresses. */
export const plainAddresses = {
  start: '/',
  glossary: '/words',
  bin: '/bin',
  device: '/device',
  library: '/library',
  projector: '/projector',
  voice: '/voice',
} as const;
export type PlainPageId = keyof typeof plainAddresses;

/** Pages of a strategy besides its stages, in the order of the way through it. An id is the last part of an address. */
export const laterPageIds = [
  'review',
  'plan',
  'document',
  'whatif',
  'promises',
  'should-i-hire',
  'hire',
  'offers',
  'history',
  'merge',
  'quick-start',
  'draft',
  'workshop',
  'session',
  'wrap-up',
] as const;
export type LaterPageId = (typeof laterPageIds)[number];

export type StrategyPageId = StageId | LaterPageId;
export const strategyPageIds: readonly StrategyPageId[] = [...stageIds, ...laterPageIds];

/** Where a strategy begins that was not looked at on this device before. */
export const firstPage: StrategyPageId = stageIds[0];

/** A page's address with one part of it, which is a page of its own. */
export const inPart = (address: string, part: string): string => `${address}/${part}`;

/** An address that leads to one field or place of its page. */
export const atPlace = (address: string, place: string): string => `${address}?field=${encodeURIComponent(place)}`;

/** Where, on the page of a document, the same files of other plans are asked for. */
export const manyPlansId = 'several-plans';

/** Addresses as the router knows them; `hrefOf` makes links of them. */
export const addressOf = {
  ...plainAddresses,
  strategy: (id: string, page: StrategyPageId) => `/s/${id}/${page}`,
  /** One part of a page that is walked through part by part. */
  part: (id: string, page: StrategyPageId, part: string) => inPart(`/s/${id}/${page}`, part),
  /** The same page with the cursor in one field of it, or at one place of the plan. */
  field: (id: string, page: StrategyPageId, path: string) => atPlace(`/s/${id}/${page}`, path),
  example: (id: string, page: StrategyPageId) => `/examples/${id}/${page}`,
  /** A strategy packed into the address itself. */
  shared: (page: StrategyPageId, packed: string) => `/shared/${page}/${packed}`,
} as const;

export const hrefOf = (address: string): string => `#${address}`;

export const strategyPageIn = (text: string | undefined): StrategyPageId | undefined =>
  strategyPageIds.find((page) => page === text);
