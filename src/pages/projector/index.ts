import type { PlainCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const projector = {
  id: 'projector',
  page: lazyPart(() => import('./page.tsx')),
} as const satisfies PlainCard;
