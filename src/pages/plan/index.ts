import type { ReadingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const plan = {
  id: 'plan',
  kind: 'reading',
  showsLevers: true,
  title: { en: 'The plan', ru: 'План' },
  place: { group: 'read' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies ReadingCard;
