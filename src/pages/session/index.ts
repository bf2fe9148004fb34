import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const session = {
  id: 'session',
  kind: 'editing',
  title: { en: 'The session', ru: 'Сессия' },
  place: { under: 'workshop' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;

/** What keeps the projector going on the other pages of a strategy; fetched only where one is open. */
export const FollowingProjector = lazyPart(() =>
  import('./following.tsx').then((module) => ({ default: module.Following })),
);
