import { lazy } from 'react';
import type { PlainCard } from '#frame/page-card.ts';

export const bin = { id: 'bin', page: lazy(() => import('./page.tsx')) } as const satisfies PlainCard;
