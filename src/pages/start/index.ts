import type { PlainCard } from '#frame/page-card.ts';
import { StartPage } from './page.tsx';

/** Not lazily: most people come by the front door. */
export const start = { id: 'start', page: StartPage } as const satisfies PlainCard;
