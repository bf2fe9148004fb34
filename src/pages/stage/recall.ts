import { loadTrade } from '#catalogue/load-trade.ts';
import type { Draft } from '#drafting/proposal.ts';
import { recalled } from '#drafting/recalled.ts';
import type { Language } from '#i18n/language.ts';
import { type ProposedText, proposedText } from '#report/draft/proposed-text.ts';
import type { StageId } from '#stages/card.ts';
import type { AnswerKey } from '#strategy/proposals.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { proposedMarks } from './proposed-marks.ts';

/** What is said beside the proposals of a stage, by the place of the first of those shown together. */
export interface Recall {
  readonly texts: ReadonlyMap<AnswerKey, ProposedText>;
  /** The draft that a new proposal is taken from; undefined where none is possible. */
  readonly draft: Draft | undefined;
}

/** Why the proposals of a stage stand there and what would be proposed now. Rejects without the catalogue. */
export async function recall(strategy: Strategy, stage: StageId, language: Language): Promise<Recall> {
  const industry = draftOf(strategy, 'business').industry ?? 'other';
  const [en, ru] = await Promise.all([loadTrade(industry, 'en'), loadTrade(industry, 'ru')]);
  const found = recalled({ strategy, trade: { en, ru }, language }, stage);
  const texts = [...proposedMarks(strategy, stage)].map(
    ([, marks]) => [marks[0]?.at ?? '', proposedText(strategy, marks, found, language)] as const,
  );
  return { texts: new Map(texts), draft: found.now };
}
