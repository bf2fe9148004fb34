import { lazy } from 'react';
import type { ReadingCard } from '#frame/page-card.ts';

export const whatIf = {
  id: 'whatif',
  kind: 'reading',
  title: { en: 'What if', ru: 'Что, если' },
  place: { group: 'test' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies ReadingCard;
