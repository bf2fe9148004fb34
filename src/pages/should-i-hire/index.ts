import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const shouldIHire = {
  id: 'should-i-hire',
  kind: 'editing',
  title: { en: 'Should I hire them?', ru: 'Нанимать ли их?' },
  place: { group: 'hire' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
