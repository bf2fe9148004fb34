import type { ReadingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const document = {
  id: 'document',
  kind: 'reading',
  showsLevers: true,
  title: { en: 'The document', ru: 'Документ' },
  place: { group: 'read' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies ReadingCard;
