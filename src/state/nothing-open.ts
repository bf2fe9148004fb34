import type { AppState, Editing, World } from './app-state.ts';
import { notComputed } from './computing/computed.ts';

export const nothingOpen = {
  opening: 'nothing',
  strategy: undefined,
  save: { kind: 'saved' },
  question: undefined,
  canUndo: false,
  canRedo: false,
  stepsTaken: 0,
  undoes: [],
  redoes: [],
  computed: notComputed,
} as const satisfies Partial<AppState>;

const nothing = () => {};
const nothingLater = async () => {};

/** What can be done to the open strategy while nothing was opened yet: nothing. */
export const editingNothing = (world: Pick<World, 'today'>): Editing => ({
  answer: nothing,
  changeCurrency: nothingLater,
  today: () => world.today(),
  takeDraft: nothingLater,
  takeAnswer: nothingLater,
  keepProposed: nothing,
  keepAllProposed: nothing,
  markLater: nothing,
  silence: nothing,
  takeNoteOfAssumed: nothing,
  keepPromises: nothing,
  keepOffers: nothing,
  takeVoted: nothing,
  keepOutcome: nothing,
  beginSecond: nothing,
  workOn: nothing,
  keepVariant: nothing,
  bringIn: () => false,
  giveReason: nothing,
  setDocumentLanguage: nothing,
  newId: () => 'n1',
  undo: nothing,
  redo: nothing,
  settle: nothingLater,
  snapshots: async () => [],
  restore: nothingLater,
  sign: nothingLater,
  computeAgain: nothing,
});
