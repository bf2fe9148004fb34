import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { StageId } from '#stages/card.ts';
import { contextOf } from '#strategy/context.ts';
import { type AnswerKey, answerAt, type Unconfirmed, unconfirmedIn, withAnswers } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { isEntries, isGroup } from '#strategy/tree.ts';
import { type DraftRequest, draftFrom } from './draft.ts';
import { moneyStep } from './money.ts';
import type { Draft, Proposal } from './proposal.ts';
import type { Split } from './situation.ts';

/** What the rules say today of the proposals that nobody has confirmed. */
export interface Recalled {
  /** The proposal that stands at a place, with its reason; undefined where the rules would not make it any more. */
  readonly standing: ReadonlyMap<AnswerKey, Proposal>;
  /** What a new draft would put in their place; undefined where none is possible. */
  readonly now: Draft | undefined;
}

const listOf = (at: AnswerKey): AnswerKey => at.split('.').slice(0, 2).join('.');

/** The strategy without what a person wrote or confirmed in one list: beside it the rules propose nothing. */
function withoutOwnIn(strategy: Strategy, list: AnswerKey, marks: readonly Unconfirmed[]): Strategy {
  const entries = answerAt(strategy, list);
  if (!isEntries(entries)) return strategy;
  const own = entries.map(({ id }) => `${list}.${id}`).filter((at) => marks.every((mark) => mark.at !== at));
  return withAnswers(
    strategy,
    own.map((at) => ({ at, value: undefined })),
  );
}

/** Money and time as they stand in what is unconfirmed: the split that was taken with the draft. */
function standingSplit(strategy: Strategy, byRules: Draft, marks: readonly Unconfirmed[]): Split {
  const standing = marks.flatMap(({ at }) => {
    const entry = answerAt(strategy, at);
    return at.startsWith('acquisition.tools.') && isGroup(entry) ? [entry] : [];
  });
  const moneyMinor = Object.fromEntries(
    standing.map(({ kind, moneyMinorPerMonth }) => [String(kind), Number(moneyMinorPerMonth ?? 0)]),
  );
  const proposed = (beginning: string) => byRules.proposals.find(({ at }) => at.startsWith(beginning));
  const posts = proposed('content.postsPerWeek.');
  const month = proposed('conversion.firstSellingMonth');
  return {
    moneyMinor,
    firstSellingMonth: Number((month && answerAt(strategy, month.at)) ?? month?.value),
    postFactor: posts && Number(answerAt(strategy, posts.at)) < Number(posts.value) ? 0.5 : 1,
  };
}

/** Money a month that a draft gives to paid tools, in minor units. */
const toolMoneyIn = ({ proposals }: Draft): number =>
  proposals.reduce((sum, { at, value }) => {
    const money = at.startsWith('acquisition.tools.') && isGroup(value) ? value.moneyMinorPerMonth : undefined;
    return sum + Number(money ?? 0);
  }, 0);

/**
 * The money there is today, in minor units a month, in the shares that stand: what the forecast chose is not forgotten because
 * there is more or less of it.
 */
function scaled({ moneyMinor }: Split, moneyNow: number, currency: Currency): Split['moneyMinor'] {
  const standing = Object.entries(moneyMinor);
  const before = standing.reduce((sum, [, minor]) => sum + minor, 0);
  const step = moneyStep(moneyNow, minorPerMajor(currency));
  const part = (minor: number) => Math.floor((minor * moneyNow) / before / step) * step;
  return Object.fromEntries(standing.map(([kind, minor]) => [kind, part(minor)]));
}

/** A new draft: all by the rules, the money for tools in the shares that stand. */
function today(request: DraftRequest, byRules: Draft, split: Split): Draft {
  if (Object.values(split.moneyMinor).every((minor) => minor === 0)) return byRules;
  const month = byRules.proposals.find(({ at }) => at.startsWith('conversion.firstSellingMonth'));
  const drafted = draftFrom({
    ...request,
    split: {
      moneyMinor: scaled(split, toolMoneyIn(byRules), contextOf(request.strategy).currency),
      firstSellingMonth: Number(month?.value ?? split.firstSellingMonth),
      postFactor: 1,
    },
  });
  return drafted.kind === 'draft' ? drafted : byRules;
}

/** Why each unconfirmed proposal of a stage stands where it does, and what would be proposed instead today. */
export function recalled(request: DraftRequest, stage: StageId): Recalled {
  const marks = unconfirmedIn(request.strategy);
  const byRules = draftFrom(request);
  if (byRules.kind !== 'draft') return { standing: new Map(), now: undefined };
  const split = standingSplit(request.strategy, byRules, marks);
  const again = (strategy: Strategy): readonly Proposal[] => {
    const drafted = draftFrom({ ...request, strategy, split });
    return drafted.kind === 'draft' ? drafted.proposals : [];
  };
  const whole = new Map(again(request.strategy).map((proposal) => [proposal.at, proposal]));
  const own = marks.filter(({ at, by }) => by === undefined && at.startsWith(`${stage}.`));
  const lost = new Set(own.filter(({ at }) => !whole.has(at)).map(({ at }) => listOf(at)));
  for (const list of lost)
    for (const proposal of again(withoutOwnIn(request.strategy, list, own)))
      if (listOf(proposal.at) === list && !whole.has(proposal.at)) whole.set(proposal.at, proposal);
  return { standing: whole, now: today(request, byRules, split) };
}
