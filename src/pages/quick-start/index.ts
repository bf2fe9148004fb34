import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const quickStart = {
  id: 'quick-start',
  kind: 'editing',
  title: { en: 'Quick start', ru: 'Быстрый старт' },
  place: { group: 'make' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
