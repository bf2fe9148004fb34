import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const merge = {
  id: 'merge',
  kind: 'editing',
  title: { en: 'Bring in another version', ru: 'Внести правки из другой версии' },
  place: { under: 'document' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
