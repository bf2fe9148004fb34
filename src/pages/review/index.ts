import { lazy } from 'react';
import type { ReadingCard } from '#frame/page-card.ts';

export const review = {
  id: 'review',
  kind: 'reading',
  title: { en: 'Review', ru: 'Проверка' },
  place: { group: 'make' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies ReadingCard;
