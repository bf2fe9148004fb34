import { lazy } from 'react';
import type { ReadingCard } from '#frame/page-card.ts';

export const hire = {
  id: 'hire',
  kind: 'reading',
  title: { en: 'Hiring', ru: 'Подрядчик' },
  place: { group: 'hire' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies ReadingCard;
