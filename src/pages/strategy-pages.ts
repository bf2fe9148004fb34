import type { StrategyCards } from '#frame/page-card.ts';
import { document } from './document/index.ts';
import { draft } from './draft/index.ts';
import { hire } from './hire/index.ts';
import { history } from './history/index.ts';
import { merge } from './merge/index.ts';
import { offers } from './offers/index.ts';
import { plan } from './plan/index.ts';
import { promises } from './promises/index.ts';
import { quickStart } from './quick-start/index.ts';
import { review } from './review/index.ts';
import { session } from './session/index.ts';
import { shouldIHire } from './should-i-hire/index.ts';
import { whatIf } from './what-if/index.ts';
import { workshop } from './workshop/index.ts';
import { wrapUp } from './wrap-up/index.ts';

export { FollowingProjector } from './session/index.ts';
export { stage as stagePage } from './stage/index.ts';

/** Every page of a strategy besides its stages. Routes, navigation and what an example shows follow from this list. */
export const strategyPages = {
  review,
  plan,
  document,
  whatif: whatIf,
  promises,
  'should-i-hire': shouldIHire,
  hire,
  offers,
  history,
  merge,
  'quick-start': quickStart,
  draft,
  workshop,
  session,
  'wrap-up': wrapUp,
} as const satisfies StrategyCards;
