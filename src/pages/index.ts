import type { PlainCards, StrategyCards } from '#frame/page-card.ts';
import { bin } from './bin/index.ts';
import { device } from './device/index.ts';
import { document } from './document/index.ts';
import { glossary } from './glossary/index.ts';
import { hire } from './hire/index.ts';
import { history } from './history/index.ts';
import { merge } from './merge/index.ts';
import { offers } from './offers/index.ts';
import { plan } from './plan/index.ts';
import { promises } from './promises/index.ts';
import { review } from './review/index.ts';
import { start } from './start/index.ts';
import { whatIf } from './what-if/index.ts';

export { stage as stagePage } from './stage/index.ts';

/** Every page. Routes, navigation and what an example shows follow from these two lists. */
export const plainPages = { start, glossary, bin, device } as const satisfies PlainCards;

export const strategyPages = {
  review,
  plan,
  document,
  whatif: whatIf,
  promises,
  hire,
  offers,
  history,
  merge,
} as const satisfies StrategyCards;
