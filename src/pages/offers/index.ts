import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const offers = {
  id: 'offers',
  kind: 'editing',
  title: { en: 'Offers', ru: 'Предложения' },
  place: { group: 'hire' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
