import type { ReadingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const hire = {
  id: 'hire',
  kind: 'reading',
  title: { en: 'Hiring', ru: 'Подрядчик' },
  place: { group: 'hire' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies ReadingCard;
