import type { ReadingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const whatIf = {
  id: 'whatif',
  kind: 'reading',
  title: { en: 'What if', ru: 'Что, если' },
  place: { group: 'test' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies ReadingCard;
