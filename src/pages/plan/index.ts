import { lazy } from 'react';
import type { ReadingCard } from '#frame/page-card.ts';

export const plan = {
  id: 'plan',
  kind: 'reading',
  title: { en: 'The plan', ru: 'План' },
  place: { group: 'read' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies ReadingCard;
