import { lazy } from 'react';
import type { EditingCard } from '#frame/page-card.ts';

export const promises = {
  id: 'promises',
  kind: 'editing',
  title: { en: 'Promises', ru: 'Обещания' },
  place: { group: 'test' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies EditingCard;
