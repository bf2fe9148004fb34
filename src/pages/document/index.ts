import { lazy } from 'react';
import type { ReadingCard } from '#frame/page-card.ts';

export const document = {
  id: 'document',
  kind: 'reading',
  title: { en: 'The document', ru: 'Документ' },
  place: { group: 'read' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies ReadingCard;
