import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const history = {
  id: 'history',
  kind: 'editing',
  title: { en: 'History', ru: 'История' },
  place: { group: 'history' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
