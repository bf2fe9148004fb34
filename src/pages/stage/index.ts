import { lazy } from 'react';
import type { StageCard } from '#frame/page-card.ts';

export const stage = { page: lazy(() => import('./page.tsx')) } as const satisfies StageCard;
