import type { PlainCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const library = { id: 'library', page: lazyPart(() => import('./page.tsx')) } as const satisfies PlainCard;
