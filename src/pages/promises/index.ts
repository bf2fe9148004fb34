import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const promises = {
  id: 'promises',
  kind: 'editing',
  title: { en: 'Promises', ru: 'Обещания' },
  place: { group: 'test' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
