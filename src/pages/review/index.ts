import type { ReadingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const review = {
  id: 'review',
  kind: 'reading',
  title: { en: 'Review', ru: 'Проверка' },
  place: { group: 'make' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies ReadingCard;
