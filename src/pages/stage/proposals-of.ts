import { loadTrade } from '#catalogue/load-trade.ts';
import { draftFrom, proposeFor } from '#drafting/draft.ts';
import type { Draft } from '#drafting/proposal.ts';
import type { Language } from '#i18n/language.ts';
import type { StageId } from '#stages/card.ts';
import type { AnswerKey } from '#strategy/proposals.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';

interface StageProposals {
  readonly draft: Draft;
  /** Empty places of the stage that would be filled. */
  readonly places: readonly AnswerKey[];
}

/** What the rules propose for the empty places of one stage; undefined where no draft is possible. Rejects without the catalogue. */
export async function proposalsOf(
  strategy: Strategy,
  stage: StageId,
  language: Language,
): Promise<StageProposals | undefined> {
  const industry = draftOf(strategy, 'business').industry ?? 'other';
  const [en, ru] = await Promise.all([loadTrade(industry, 'en'), loadTrade(industry, 'ru')]);
  const draft = draftFrom({ strategy, trade: { en, ru }, language });
  if (draft.kind !== 'draft') return undefined;
  const places = proposeFor(draft, stage).flatMap(({ at, state }) => (state === 'new' ? [at] : []));
  return { draft, places };
}
