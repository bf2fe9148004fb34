import type { PlainCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const device = { id: 'device', page: lazyPart(() => import('./page.tsx')) } as const satisfies PlainCard;
