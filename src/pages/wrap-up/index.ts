import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const wrapUp = {
  id: 'wrap-up',
  kind: 'editing',
  title: { en: 'After the session', ru: 'После сессии' },
  place: { under: 'workshop' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
