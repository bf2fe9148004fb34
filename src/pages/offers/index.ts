import { lazy } from 'react';
import type { EditingCard } from '#frame/page-card.ts';

export const offers = {
  id: 'offers',
  kind: 'editing',
  title: { en: 'Offers', ru: 'Предложения' },
  place: { group: 'hire' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies EditingCard;
