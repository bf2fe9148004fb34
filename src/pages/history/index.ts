import { lazy } from 'react';
import type { EditingCard } from '#frame/page-card.ts';

export const history = {
  id: 'history',
  kind: 'editing',
  title: { en: 'History', ru: 'История' },
  place: { group: 'history' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies EditingCard;
