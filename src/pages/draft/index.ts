import type { EditingCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const draft = {
  id: 'draft',
  kind: 'editing',
  title: { en: 'Draft', ru: 'Черновик' },
  place: { under: 'quick-start' },
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies EditingCard;
