import type { Trade, TradeProblem } from '#catalogue/trade.ts';
import type { AudienceDraft } from '#stages/audience/answers.ts';
import type { Trades } from './use-trades.ts';

export type ProblemDraft = NonNullable<AudienceDraft['problems']>[number];

/** The texts of one problem of the catalogue, in both languages. */
export function textsOf(trades: Trades, id: string): { readonly en: string; readonly ru: string } {
  const textIn = (trade: Trade) => trade.problems.find((problem) => problem.id === id)?.text ?? '';
  return { en: textIn(trades.en), ru: textIn(trades.ru) };
}

/** Where a problem of the catalogue stands among the answers: by its text in either language, as nobody has edited it. */
export function pickedPlace(problems: readonly ProblemDraft[], texts: { readonly en: string; readonly ru: string }) {
  return problems.findIndex(({ text }) => text !== undefined && (text === texts.en || text === texts.ru));
}

/** A problem as it is taken from the catalogue: a guess for this business until its own customers have been asked. */
export function pickedProblem(
  id: string,
  text: string,
  known: Pick<TradeProblem, 'frequency' | 'severity' | 'distance'> | undefined,
  segmentId: string | undefined,
): ProblemDraft {
  const { frequency = 3, severity = 3, distance = 'use' } = known ?? {};
  return { id, text, frequency, severity, distance, evidence: ['guess'], ...(segmentId && { segmentId }) };
}
