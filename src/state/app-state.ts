import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import type { Currency } from '#domain/money.ts';
import type { Plausibility } from '#domain/plausibility.ts';
import type { AssistantAnswer } from '#drafting/assistant/take-answer.ts';
import type { Draft } from '#drafting/proposal.ts';
import type { Language } from '#i18n/language.ts';
import type { RuleId } from '#plan/health.ts';
import type { LeverFacts } from '#plan/levers.ts';
import type { StageId } from '#stages/card.ts';
import type { BinnedEntry } from '#storage/bin.ts';
import type { Device } from '#storage/device.ts';
import type { Listed } from '#storage/listed.ts';
import type { Snapshot } from '#storage/snapshots.ts';
import type { Change } from '#strategy/changes.ts';
import type { Offers } from '#strategy/offers.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import type { AnswerKey } from '#strategy/proposals.ts';
import type { CatalogueText } from '#strategy/proposed.ts';
import type { Drafts, Strategy, Variant } from '#strategy/strategy.ts';
import type { VotedProblem, WorkshopOutcome } from '#strategy/workshop-outcome.ts';
import type { Analyse } from './analyst.ts';
import type { Computed, Derived, Forecasted } from './computing/computed.ts';
import type { Changes } from './live.ts';
import type { Weighing } from './weighing.ts';
import type { LibraryContext, SessionContext } from './workshop/own-record.ts';

/** What the program takes from the world; only `main.tsx` knows the real ones. */
export interface World {
  /** ISO day, `'2026-11-23'`. */
  today(): string;
  /** Milliseconds since 1970, for "saved at". */
  now(): number;
  newStrategyId(): string;
  /** Computes a forecast away from the main thread. */
  forecast(input: ForecastInput): Promise<Forecast>;
  /** What would change a plan's answer, away from the main thread as well; undefined where another plan's was asked since. */
  changes(facts: LeverFacts): Promise<Changes | undefined>;
  /** In which share of simulated years a promise comes true, away from the main thread as well. */
  weigh(weighing: Weighing): Promise<Plausibility>;
  /** Answers what takes many forecasts in a worker of its own, so that the live one never waits. */
  readonly analyse: Analyse;
  /** Runs `task` after `delayMs`; the answer cancels it. */
  later(task: () => void, delayMs: number): () => void;
}

/** One line of the list of strategies. */
export type StrategyEntry = Listed;

export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly reason: NotSavedReason };

export type NotSavedReason =
  /** The disk refuses or does not answer; it is asked again without being told to. */
  | 'diskFailed'
  /** Another tab changed the same answers; `question` asks which to keep. */
  | 'changedElsewhere'
  | 'removedElsewhere'
  /** A newer program in another tab has upgraded the disk. */
  | 'newerProgram'
  | 'unreadable';

/** Answers that two tabs changed, each to something else. */
export interface Question {
  /** `was` is mine, `now` is theirs. */
  readonly conflicts: readonly Change[];
  readonly mine: Strategy;
  readonly theirs: Strategy;
}

export type Opening = 'nothing' | 'loading' | 'opened' | 'missing' | 'newer' | 'unreadable' | 'failed';

/** How far taking everything off this computer has come. `held`: another tab does not let go of the disk. */
export type Removal = 'underWay' | 'done' | 'held' | 'failed';

/** All strategies as the texts of one file or more, and the day they were gathered. */
export interface Archive {
  readonly day: string;
  readonly texts: readonly string[];
}

/** What can be done to the open strategy, and to no other. Without one, nothing happens. */
export interface Editing {
  /** Takes the new draft of one stage, saves it soon and forecasts anew; texts in it may have come from the catalogue. */
  answer<Id extends StageId>(stage: Id, draft: NonNullable<Drafts[Id]>, fromCatalogue?: readonly CatalogueText[]): void;
  /** Takes the open strategy into another currency, its amounts converted or kept as they are. */
  changeCurrency(to: Currency, convert: boolean): Promise<void>;
  /** ISO day. */
  today(): string;
  /** Puts what a draft proposes into its places, marked as proposed; all of it, or what is chosen. One step of history. */
  takeDraft(draft: Draft, chosen?: readonly AnswerKey[]): Promise<void>;
  /** Puts what an assistant answered into its places, marked as its proposals. One step of history. */
  takeAnswer(answer: AssistantAnswer): Promise<void>;
  /** What was proposed at these places is confirmed as it stands. */
  keepProposed(ats: readonly AnswerKey[]): void;
  /** All that was proposed in a stage is confirmed as it stands. */
  keepAllProposed(stage: StageId): void;
  markLater(stage: StageId, later: boolean): void;
  /** Silences a rule of the health check for a reason; without one it speaks again. */
  silence(rule: RuleId, reason: string | undefined): void;
  /** What was assumed of an older program's answers has been read. */
  takeNoteOfAssumed(): void;
  /** Keeps what contractors promise; promises that a saved strategy cannot hold change nothing. */
  keepPromises(promises: readonly ContractorPromise[]): void;
  /** Keeps what bidders offer; offers that a saved strategy cannot hold change nothing. */
  keepOffers(offers: Offers): void;
  /** Problems of a workshop, with how they were voted, as one step. */
  takeVoted(
    audience: NonNullable<Drafts['audience']>,
    votes: readonly VotedProblem[],
    fromCatalogue: readonly CatalogueText[],
  ): void;
  /** Keeps what workshops came to; what a saved strategy cannot hold changes nothing. */
  keepOutcome(outcome: WorkshopOutcome): void;
  /** Makes a second variant of the answers, or takes up the one there is, with some drafts changed at once. */
  beginSecond(change?: (strategy: Strategy) => Partial<Drafts>): void;
  /** Opens the answers of a variant and keeps the others beside them. */
  workOn(variant: Variant): void;
  /** Keeps one variant and drops the other. */
  keepVariant(variant: Variant): void;
  /** Puts a version with answers brought in in the place of the open one; false where it holds more than it may. */
  bringIn(version: Strategy): boolean;
  setDocumentLanguage(language: Language): void;
  /** A new id for a list entry. Not a step of history. */
  newId(): string;
  undo(): void;
  redo(): void;
  /** Answers the open question: for each conflict, mine (`was`) or theirs (`now`). */
  settle(side: (conflict: Change) => 'was' | 'now'): Promise<void>;
  /** Copies of the open strategy, newest first. */
  snapshots(): Promise<readonly Snapshot[]>;
  /** Puts a copy's answers in the place of the open strategy's; a step of history, with a copy taken before. */
  restore(copy: Strategy): Promise<void>;
  /** Freezes the open strategy under a name, in the place of the version frozen before; what was decided comes in with the same step. */
  sign(name: string, decided?: Partial<Strategy>): Promise<void>;
  /** Why an answer was changed since, by the difference's key. */
  giveReason(key: string, reason: string): void;
  /** Tries again where computing the open strategy has failed. */
  computeAgain(): void;
}

export interface AppState extends Editing {
  /** `blocked`: a tab with an older program holds on to the disk. */
  readonly listing: 'loading' | 'ready' | 'failed' | 'blocked';
  readonly entries: readonly StrategyEntry[];
  readonly opening: Opening;
  readonly strategy: Strategy | undefined;
  readonly save: SaveStatus;
  readonly question: Question | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the next undo takes back and the next redo does again. */
  readonly undoes: readonly Change[];
  readonly redoes: readonly Change[];
  /** Steps that could be undone; grows by one with every edit. */
  readonly stepsTaken: number;
  /** What follows from the open strategy, the same for every page of it. */
  readonly computed: Computed;

  list(): Promise<void>;
  /** Shows what was read before the program was there; what `list` has told since counts more. */
  previewList(entries: readonly StrategyEntry[]): void;
  /** Makes and saves a blank strategy; answers its id. */
  create(language: Language): Promise<string>;
  /** Saves a ready-made strategy (an example's copy, a file) under a new id; answers the id. */
  adopt(strategy: Strategy): Promise<string>;
  /** Saves ready-made strategies under new ids without opening them; answers how many the disk took. */
  addStrategies(strategies: readonly Strategy[]): Promise<number>;
  open(id: string): Promise<void>;
  /** Saves and puts away the open strategy; one that cannot be saved stays open. */
  close(): Promise<void>;
  weigh(weighing: Weighing): Promise<Plausibility>;
  /** Writes at once what waits for the autosave delay. */
  saveNow(): Promise<void>;
  /** Last call while the page is being left: what has no time to be saved is noted for the next opening. */
  leave(): void;
  /** Computes a strategy that is not open: an example, one that came in a link. */
  derive(strategy: Strategy): Promise<Derived>;
  /** The same with what would change its answer, not to be worked out by the page; undefined where another was asked since. */
  plannedFrom(derived: Forecasted): Promise<Derived | undefined>;
  readonly analyse: Analyse;
  /** The text of a strategy file: the open strategy as it stands, any other as it lies on the disk. */
  fileText(id: string): Promise<string | undefined>;
  /** Every strategy on the disk, readable or not. */
  archive(): Promise<Archive>;
  duplicate(id: string, copyTitle: string): Promise<void>;
  rename(id: string, title: string): Promise<void>;
  /** Puts it in the bin; `restoreRemoved` brings the last one back. */
  remove(id: string): Promise<void>;
  /** Deleted strategies that still wait. */
  bin(): Promise<readonly BinnedEntry[]>;
  /** Lets go of what has waited its days in the bin; a disk that refuses does so at another start. */
  sweepBin(): Promise<void>;
  /** Whether it lies in the list again: it does not where another one took its place. */
  takeBack(id: string): Promise<boolean>;
  destroy(id: string): Promise<void>;
  restoreRemoved(): Promise<void>;
  readonly removed: StrategyEntry | undefined;
  device(): Promise<Device>;
  /** The workshop of a strategy, the same one for every page of it. */
  workshop(strategyId: string): Promise<SessionContext>;
  /** What a consultant works with for every client. */
  library(): Promise<LibraryContext>;
  /** Grows with every file that could bring a strategy back. */
  readonly handedOut: number;
  /** Such a file was handed out: of one strategy, or of all. */
  noteExport(id?: string): Promise<void>;
  /** Set once everything is to go from this computer: from then on this tab stores nothing. */
  readonly removal: Removal | undefined;
  removeAll(): Promise<void>;
  /** The disk has been deleted under this tab. */
  vanish(): void;
}
