import { truncatedDraft } from '#storage/truncate-draft.ts';
import { keepAll, keep as keepAnswer, rememberingTexts } from '#strategy/proposals.ts';
import { draftOf, type Strategy, strategySchema } from '#strategy/strategy.ts';
import { keeping, variantOf, withSecond, workingOn } from '#strategy/variants.ts';
import { withVotes } from '#strategy/workshop-outcome.ts';
import type { Editing } from './app-state.ts';
import type { EditingContext } from './editing-context.ts';
import { edited, type Moved, redone, undone } from './history.ts';

/** The other edits load when they are first needed. */
type Steps = Omit<Editing, 'settle' | 'snapshots' | 'restore' | 'sign' | 'computeAgain'>;

/** What a person does to the open strategy. Without one, nothing happens. */
export function editingOn(context: EditingContext): Steps {
  function step(change: (strategy: Strategy) => Strategy) {
    const before = context.get().strategy;
    if (!before) return;
    const after = change(before);
    context.change(after, edited(context.history, before, after, context.world.now()));
  }

  /** What a saved strategy cannot hold changes nothing. */
  function keep(part: Partial<Strategy>) {
    step((strategy) => {
      const after = { ...strategy, ...part };
      return strategySchema.safeParse(after).success ? after : strategy;
    });
  }

  function move(moved: (history: EditingContext['history'], strategy: Strategy) => Moved | undefined) {
    const { strategy } = context.get();
    const to = strategy && moved(context.history, strategy);
    if (!to) return;
    context.change(to.strategy, to.history);
  }

  return {
    answer: (stage, draft, fromCatalogue = []) =>
      step((strategy) => ({
        ...rememberingTexts(strategy, fromCatalogue),
        answers: { ...strategy.answers, [stage]: truncatedDraft(stage, draft, draftOf(strategy, stage)) },
      })),

    async changeCurrency(to, convert) {
      const { inCurrency } = await import('#strategy/currency.ts');
      step((strategy) => inCurrency(strategy, to, convert));
    },

    async takeDraft(draft, chosen) {
      const { take } = await import('#drafting/take.ts');
      step((strategy) => take(strategy, draft, chosen));
    },

    async takeAnswer(answer) {
      const { takeAnswer } = await import('#drafting/assistant/take-answer.ts');
      step((strategy) => takeAnswer(strategy, answer));
    },

    keepProposed: (ats) => step((strategy) => ats.reduce(keepAnswer, strategy)),
    keepAllProposed: (stage) => step((strategy) => keepAll(strategy, stage)),

    today: () => context.world.today(),

    markLater: (stage, isLater) =>
      step((strategy) => {
        const others = (strategy.later ?? []).filter((id) => id !== stage);
        return { ...strategy, later: isLater ? [...others, stage] : others };
      }),

    silence: (rule, reason) =>
      step((strategy) => {
        const { [rule]: _before, ...others } = strategy.silenced ?? {};
        return { ...strategy, silenced: reason === undefined ? others : { ...others, [rule]: reason } };
      }),

    takeNoteOfAssumed: () => step(({ assumed: _read, ...strategy }) => strategy),

    keepPromises: (promises) => keep({ promises: [...promises] }),
    keepOffers: (offers) => keep({ offers }),
    takeVoted: (audience, votes, fromCatalogue) =>
      step((strategy) => ({
        ...rememberingTexts(strategy, fromCatalogue),
        workshop: withVotes(strategy.workshop ?? {}, votes),
        answers: { ...strategy.answers, audience: truncatedDraft('audience', audience, draftOf(strategy, 'audience')) },
      })),
    keepOutcome: (workshop) => keep({ workshop }),

    bringIn(version) {
      if (!strategySchema.safeParse(version).success) return false;
      const { strategy } = context.get();
      if (strategy) void context.copies.take(strategy, 'beforeImport');
      step(() => version);
      return true;
    },

    giveReason: (key, reason) =>
      step((strategy) => {
        const { signed } = strategy;
        return signed
          ? { ...strategy, signed: { ...signed, reasons: { ...signed.reasons, [key]: reason } } }
          : strategy;
      }),

    setDocumentLanguage: (documentLanguage) => step((strategy) => ({ ...strategy, documentLanguage })),

    newId() {
      const { strategy } = context.get();
      const idsGiven = (strategy?.idsGiven ?? 0) + 1;
      if (strategy) context.change({ ...strategy, idsGiven });
      return `n${idsGiven}`;
    },

    beginSecond(change) {
      step((strategy) => {
        const begun = strategy.otherVariant === undefined ? withSecond(strategy) : workingOn(strategy, 'second');
        return { ...begun, answers: { ...begun.answers, ...change?.(begun) } };
      });
    },

    workOn(variant) {
      const { strategy } = context.get();
      if (strategy && variantOf(strategy) !== variant) step((before) => workingOn(before, variant));
    },

    keepVariant: (variant) => step((strategy) => keeping(strategy, variant)),

    undo: () => move(undone),
    redo: () => move(redone),
  };
}
