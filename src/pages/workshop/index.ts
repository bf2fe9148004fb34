import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const workshop = {
  id: 'workshop',
  kind: 'editing',
  title: { en: 'Workshop', ru: 'Стратегическая сессия' },
  place: { group: 'make' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
