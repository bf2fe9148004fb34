import { knownNumber, type StageId, stageIds } from '#stages/card.ts';
import { type AnswerKey, answerAt, type Unconfirmed, unconfirmedIn, withAnswers } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { isEntries, isGroup, same } from '#strategy/tree.ts';
import { acquisitionRules } from './acquisition-rules.ts';
import { audienceRules } from './audience-rules.ts';
import { businessRules, feesOf } from './business-rules.ts';
import { contentRules } from './content-rules.ts';
import { conversionRules, timingRules } from './conversion-rules.ts';
import { engagementRules } from './engagement-rules.ts';
import { hoursNeeded } from './hours.ts';
import { idsFor } from './ids.ts';
import type { Draft, Drafted, Infeasible, Proposal } from './proposal.ts';
import { afterRules, type Proposed, type Rule, type Situation, type Split, type Trades } from './situation.ts';

export interface DraftRequest {
  readonly strategy: Strategy;
  /** What the catalogue says of the strategy's trade, in each language. */
  readonly trade: Trades;
  /** The language proposals are written in. */
  readonly language: Situation['language'];
  /** Money and time as the forecast would have them; without it every tool has an equal part. */
  readonly split?: Split | undefined;
}

/** Each rule sees what those before it proposed. */
const rules: readonly Rule[] = [
  ...businessRules,
  ...audienceRules,
  ...contentRules,
  ...engagementRules,
  ...timingRules,
  ...acquisitionRules,
  ...conversionRules,
];

/** The list that an entry's key leads into, `'content.pillars'`; undefined where the answer is no entry of a list. */
const listOf = (strategy: Strategy, at: AnswerKey): AnswerKey | undefined => {
  const list = at.split('.').slice(0, -1).join('.');
  return isEntries(answerAt(strategy, list)) ? list : undefined;
};

/**
 * Proposals that a new draft makes anew. A list in which a person has written or confirmed an entry is that person's, and so is
 * one into which an assistant's proposal was taken: what else stands in it stays as it is.
 */
function redrawn(strategy: Strategy): readonly Unconfirmed[] {
  const all = unconfirmedIn(strategy);
  const byAssistant = all.filter(({ by }) => by !== undefined).map(({ at }) => at);
  const unconfirmed = all.filter(
    ({ at, by }) => by === undefined && !byAssistant.some((own) => own.startsWith(`${at}.`)),
  );
  const places = new Set(unconfirmed.map(({ at }) => at));
  const isOwn = (list: AnswerKey) => {
    const entries = answerAt(strategy, list);
    return isEntries(entries) && entries.some(({ id }) => !places.has(`${list}.${id}`));
  };
  return unconfirmed.filter(({ at }) => {
    const list = listOf(strategy, at);
    return list === undefined || !isOwn(list);
  });
}

/** What a person said: the strategy without what was only proposed. */
export const asSaid = (strategy: Strategy): Strategy =>
  withAnswers(
    strategy,
    redrawn(strategy).map(({ at }) => ({ at, value: undefined })),
  );

/** The situation of a draft and the strategy with all of it in place. */
export function drafting({ strategy, trade, language, split }: DraftRequest) {
  const said = asSaid(strategy);
  const ids = idsFor(strategy, trade);
  const beginning = { strategy: said, trades: trade, language, split, idFor: ids.idFor };
  return {
    beginning,
    ids,
    afterAll: () => afterRules(beginning, rules),
    business: () => afterRules(beginning, businessRules),
  };
}

/** Why nothing can be drafted: nobody to do it, or less money than was promised to others. */
function infeasible(situation: Situation): Infeasible | undefined {
  const now = knownNumber(situation.answers.business.ownHoursPerWeek);
  const needed = hoursNeeded(situation);
  if (now !== undefined && now < needed) {
    const smallestChange = { kind: 'hoursPerWeek' as const, now, needed };
    return { kind: 'infeasible', reason: now === 0 ? 'nobodyToDoIt' : 'tooFewHours', smallestChange };
  }
  const ceiling = knownNumber(situation.answers.business.moneyCeilingMinorPerMonth);
  const fees = feesOf(situation);
  if (ceiling !== undefined && fees > ceiling) {
    const { currency } = situation.context;
    const smallestChange = { kind: 'ceilingMinor' as const, now: ceiling, needed: fees, currency };
    return { kind: 'infeasible', reason: 'feeAboveCeiling', smallestChange };
  }
  return undefined;
}

/** A proposal as it stands to what is there already. */
function compared(strategy: Strategy, proposed: Proposed, places: ReadonlySet<AnswerKey>): Proposal {
  const was = answerAt(strategy, proposed.at);
  const state = was === undefined || was === '' ? 'new' : same(was, proposed.value) ? 'same' : 'changed';
  return { ...proposed, state, was, needs: needsOf(proposed, places) };
}

/** Other proposals that this one stands in, or whose entries it points at. */
const needsOf = ({ at, value }: Proposed, places: ReadonlySet<AnswerKey>): readonly AnswerKey[] =>
  [...places].filter((place) => {
    const [, , id, ...rest] = place.split('.');
    if (id === undefined || rest.length > 0 || place === at) return false;
    return at.startsWith(`${place}.`) || pointedAt(value).includes(id);
  });

/** Ids of entries that a value points at. */
const pointedAt = (value: unknown): readonly unknown[] =>
  isGroup(value)
    ? Object.entries(value).flatMap(([name, inner]) => (/[a-z]Ids?$/.test(name) ? [inner].flat() : []))
    : [];

const openIn = ({ answers }: Situation): Draft['open'] => {
  const { business } = answers;
  const unpaid = (business.workers ?? []).some(
    ({ kind, feeMinorPerMonth }) => kind !== undefined && kind !== 'own' && (knownNumber(feeMinorPerMonth) ?? 0) === 0,
  );
  return [
    ...(unpaid ? (['contractorFee'] as const) : []),
    ...(knownNumber(business.moneyCeilingMinorPerMonth) === undefined ? (['moneyCeiling'] as const) : []),
    ...(business.goal?.kind === undefined || business.goal.amount === undefined ? (['goal'] as const) : []),
  ];
};

/** The draft that a finished situation amounts to, held against what stands in the strategy. */
export function draftOfSituation(
  strategy: Strategy,
  { proposed }: Situation,
  after: Situation,
  idsGiven: number,
): Draft {
  const places = new Set(proposed.map(({ at }) => at));
  const inOrder = stageIds.flatMap((stage) => proposed.filter((one) => one.stage === stage));
  const withdrawn = redrawn(strategy)
    .filter(({ at }) => !places.has(at))
    .map(({ at }) => ({ at, stage: at.split('.')[0] as StageId, was: answerAt(strategy, at) })); // every place begins with its stage
  return {
    kind: 'draft',
    proposals: inOrder.map((one) => compared(strategy, one, places)),
    withdrawn,
    open: openIn(after),
    idsGiven,
  };
}

/**
 * A whole plan proposed from what was said, by fixed rules: the same answers, the same draft. It changes nothing; `take` does.
 * Ends in the smallest change that makes a draft possible where none is.
 */
export function draftFrom(request: DraftRequest): Drafted {
  const { ids, afterAll, business } = drafting(request);
  const reason = infeasible(business());
  if (reason) return reason;
  const after = afterAll();
  return draftOfSituation(request.strategy, after, after, ids.given());
}

/** The draft's part of one stage. */
export const proposeFor = (draft: Draft, stage: StageId): readonly Proposal[] =>
  draft.proposals.filter((proposal) => proposal.stage === stage);
