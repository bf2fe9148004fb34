import { lazy } from 'react';
import type { EditingCard } from '#frame/page-card.ts';

export const merge = {
  id: 'merge',
  kind: 'editing',
  title: { en: 'Bring in another version', ru: 'Внести правки из другой версии' },
  place: { under: 'document' },
  page: lazy(() => import('./page.tsx')),
} as const satisfies EditingCard;
