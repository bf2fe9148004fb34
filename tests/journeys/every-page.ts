import { addressOf, plainAddresses, strategyPageIds } from '#frame/addresses.ts';
import { chapterIds } from '#pages/plan/chapters.ts';
import { isLongRun } from './walk.ts';

/** Twelve screens, two more for an offer in hand, and all of them under each other. */
const screens = [...Array.from({ length: 13 }, (_, place) => String(place + 2)), 'all'];

/** Every page of the router's list for a strategy of one's own; the long run walks their parts as well. */
export const everyPage = (id: string): readonly string[] => [
  ...strategyPageIds.map((page) => addressOf.strategy(id, page)),
  ...Object.values(plainAddresses),
  ...(isLongRun
    ? [
        ...chapterIds.slice(1).map((chapter) => addressOf.part(id, 'plan', chapter)),
        ...screens.map((screen) => addressOf.part(id, 'quick-start', screen)),
        addressOf.shared('plan', 'cut'),
        '/nowhere',
      ]
    : []),
];
