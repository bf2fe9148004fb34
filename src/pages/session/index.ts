import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const session = {
  id: 'session',
  kind: 'editing',
  title: { en: 'The session', ru: 'Сессия' },
  place: { under: 'workshop' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
