import type { Trade } from '#catalogue/trade.ts';
import type { InBothLanguages } from '#catalogue/usual-texts.ts';
import type { Industry } from '#domain/industry.ts';
import type { Language } from '#i18n/language.ts';
import type { StageContext, StageId } from '#stages/card.ts';
import { type Answers, answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import { type AnswerKey, answerAt, withAnswers } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { DraftRule, Reason, ReasonFigures } from './proposal.ts';

/** The trade in each language of the catalogue. */
export type Trades = Readonly<Record<Language, Trade>>;

/** Money and time as the forecast would have them. Money in minor units a month. */
export interface Split {
  readonly moneyMinor: Readonly<Partial<Record<'communityAds' | 'leadAds' | 'contextualAds', number>>>;
  readonly firstSellingMonth: number;
  readonly postFactor: number;
}

/** What a rule proposes, before it is known whether it stands there already. */
export interface Proposed {
  readonly at: AnswerKey;
  readonly stage: StageId;
  readonly value: unknown;
  readonly reason: Reason;
  readonly from: readonly AnswerKey[];
  readonly texts: readonly InBothLanguages[];
}

/** All a rule may look at: what a person said, with everything proposed so far in its place. */
export interface Situation {
  readonly strategy: Strategy;
  readonly answers: Answers;
  readonly context: StageContext;
  readonly industry: Industry;
  readonly trades: Trades;
  readonly language: Language;
  readonly proposed: readonly Proposed[];
  /** How the forecast would split money and time; undefined before it was asked. */
  readonly split: Split | undefined;
  /** An id for a new entry of a list; an entry that was proposed before for the same purpose keeps its id. */
  idFor(list: string, purpose: string): string;
}

export type Rule = (situation: Situation) => readonly Proposed[];

interface Beginning extends Pick<Situation, 'trades' | 'language' | 'split' | 'idFor'> {
  readonly strategy: Strategy;
}

const situationOf = (beginning: Beginning, strategy: Strategy, proposed: readonly Proposed[]): Situation => {
  const answers = answersOf(strategy);
  return {
    ...beginning,
    strategy,
    answers,
    context: contextOf(strategy),
    industry: answers.business.industry ?? 'other',
    proposed,
  };
};

/** The situation after each rule has proposed in its turn. */
export const afterRules = (beginning: Beginning, rules: readonly Rule[]): Situation =>
  rules.reduce(
    (situation, rule) => {
      const added = rule(situation);
      if (added.length === 0) return situation;
      return situationOf(beginning, withAnswers(situation.strategy, added), [...situation.proposed, ...added]);
    },
    situationOf(beginning, beginning.strategy, []),
  );

/** Whether nobody has said anything at a place. */
export function isOpen({ strategy }: Situation, at: AnswerKey): boolean {
  const answer = answerAt(strategy, at);
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

/** A proposal of a rule, in the stage that its place begins with. */
export function proposal<R extends DraftRule>(
  at: AnswerKey,
  value: unknown,
  rule: R,
  figures: ReasonFigures[R],
  from: readonly AnswerKey[] = [],
  texts: readonly InBothLanguages[] = [],
): Proposed {
  const stage = at.split('.')[0] as StageId; // every place begins with its stage
  return { at, stage, value, reason: { rule, figures } as Reason, from, texts }; // the rule's own figures
}
