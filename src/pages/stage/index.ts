import type { StageCard } from '#frame/page-card.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';

export const stage = { page: lazyPart(() => import('./page.tsx')) } as const satisfies StageCard;
