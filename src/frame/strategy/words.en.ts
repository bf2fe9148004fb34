import { pluralForm } from '#i18n/plural.ts';

export const en = {
  save: {
    changedElsewhere: 'another tab changed the same answers. Choose below which to keep.',
    removedElsewhere:
      'this strategy was deleted in another tab. Keep what is here as a copy, or take it back from the bin.',
    newerProgram: 'a newer version of the program is open in another tab. Reload this page; what you typed is kept.',
    unreadable: 'what is on the disk cannot be read and is not overwritten. Keep what is here as a copy.',
    diskFailed:
      'the browser refused to write to the disk. Free some space or leave private mode, or download the file.',
    again: 'Try again',
    keepAsCopy: 'Keep mine as a copy',
    reload: 'Reload',
    download: 'Download the file',
  },

  backup: {
    label: 'A file of your own',
    text: (edits: number) => `${edits} changes since the last file are in this browser only.`,
    howSafe: 'How safe is that?',
    download: 'Download the file',
    later: 'Later',
  },

  history: {
    undo: 'Undo',
    redo: 'Redo',
    step: (label: string, others: number) => (others === 0 ? label : `${label} and ${others} more`),
  },

  groups: { make: 'Make', read: 'Read', test: 'Test', hire: 'Hire', run: 'Run', history: 'Look back' },

  status: {
    notStarted: 'not started',
    inProgress: 'in progress',
    complete: 'complete',
    hasProblem: 'has a problem',
    later: (status: string) => `${status}, come back later`,
  },

  stage: {
    place: (place: number, count: number) => `Stage ${place} of ${count}`,
    back: 'Back',
    continue: 'Continue',
    continueWithout: 'Continue without these',
    problems: (count: number) =>
      `${count} ${pluralForm('en', count, { one: 'answer is', other: 'answers are' })} missing or cannot be used`,
    later: 'Come back to this stage later',
    loading: 'Loading the questions',
    about: (label: string, problem: string) => `${label}: ${problem}`,
  },

  live: {
    title: 'What the answers lead to so far',
    nothing: (business: string) =>
      `Add a community on the page “${business}”, with its network and number of followers, and the first figures appear here.`,
    computing: 'Computing',
    why: 'Why?',
    about: (label: string) => `: ${label}`,
  },

  review: {
    lead: 'What needs a look comes first, then every answer. What is missing or not known yet can stay so: the plan says what depends on it.',
    missing: 'The plan still needs these answers',
    nothingMissing: 'Every question a plan needs has an answer.',
    unknown: 'Not known yet: the plan uses a benchmark and adds a task to find out',
    nothingUnknown: 'Nothing is marked as not known.',
    missingShort: 'Not answered yet',
    unknownShort: 'Not known yet',
    proposedShort: 'Proposed, not confirmed',
    answers: 'All answers',
    answersOf: (count: number) => `Show the answers (${count})`,
    noAnswer: 'no answer yet',
    change: 'Change',
    toPlan: 'To the plan',
    about: (label: string) => `: ${label}`,
    answer: 'Answer',
  },

  proposed: {
    title: (count: number) => `Proposed, not confirmed yet: ${count}`,
    lead: 'Each is below with its reason. Whatever you edit becomes yours. Press Keep on what may stay as it is.',
    keep: 'Keep',
    keepAll: 'Keep all on this stage',
    mark: 'Proposed',
    byAssistant: 'From your assistant',
    stale: 'The answers behind it have changed.',
    now: 'Would be proposed now:',
    takeNow: 'Take the new one',
    sameNow: 'The answers behind it have changed; the same would be proposed again.',
    goneNow: 'Nothing would be proposed here any more.',
    takeOut: 'Take it out',
    toDraft: 'See what would be proposed now',
    propose: 'Propose',
    proposeAbout: 'Fills what is empty on this stage; what you wrote stays.',
    proposing: 'Looking for proposals',
    proposedNow: (count: number) =>
      count === 0 ? 'There is nothing to propose here: no empty places.' : `Proposed: ${count}.`,
    impossible: 'No draft is possible with these answers yet.',
    failed: 'The catalogue of your trade could not be loaded.',
    review: 'Proposed, not confirmed yet',
    inStage: (stage: string, count: number) => `${stage}: ${count}`,
    about: (text: string) => `: ${text}`,
  },

  health: {
    title: 'Contradictions and risks',
    lead: 'Where the answers do not fit together. Fix the answer, or keep it and write down why.',
    nothing: 'The check found no contradiction and no risk in the answers.',
    later: 'Rules about figures join in once there is a community to forecast.',
    open: 'Open the question',
    silence: 'Keep it, with a reason',
    reason: 'Why is it right as it is?',
    confirm: 'Keep it',
    cancel: 'Cancel',
    reasonMissing: 'Write the reason; it goes into the document',
    silenced: (count: number) => `Kept on purpose: ${count}`,
    because: (reason: string) => `Reason: ${reason}`,
    speakAgain: 'Check it again',
    weights: 'How much these weigh with you',
    weightsLead: 'Kept in your library for every plan on this device; documents keep the usual weights.',
    usual: (weight: string) => `as usual: ${weight}`,
    about: (text: string) => `: ${text}`,
  },

  plan: {
    titleOf: (name: string) => `The plan: ${name}`,
    computing: 'The plan is being computed',
    failed: 'The plan could not be computed. Your answers are safe.',
    again: 'Compute again',
    cannot: 'There is no plan yet',
    cannotWhy:
      'A plan needs at least one community with its network and number of followers. These questions are still open:',
    incomplete: 'The plan is computed from what is there. Still open:',
    toDocument: 'To the document',
    toReview: 'Review the answers',
    whyLead: 'Each figure with its formula, its inputs and their sources. Inputs are given as low · typical · high.',
    whyHere: 'Why these figures:',
    change: 'Change:',
    toPromises: 'Weigh a promise',
  },

  analysis: {
    computing: 'Computing',
    budgets: 'Trying thirteen budgets',
    failed: 'This could not be computed. Your answers are safe.',
    again: 'Compute again',
  },

  whatIf: {
    second: 'Second variant',
    onSecond: 'This is the second variant, not the plan.',
    compare: 'Compare the two',
    toFirst: 'Back to the first variant',
  },

  document: {
    lead: 'The plan as a document for whoever reads it: as a file, as text to paste, or printed.',
    language: 'Language of the document',
    format: 'Format',
    download: (extension: string) => `Download the .${extension} file`,
    copy: 'Copy as Markdown',
    downloaded: (name: string) => `Saved as ${name}.`,
    copied: 'The text is on the clipboard.',
    notCopied: 'The browser did not allow copying. Download the file instead.',
    preview: 'Preview',
    toPlan: 'To the plan',
  },

  example: {
    mark: 'Example, not one of your strategies. Nothing in it is saved.',
    adopt: 'Use as a starting point',
  },
};
