import { en as examples } from '#examples/words.en.ts';

export const en = {
  examples,
  product: 'Stage Zero',
  toStart: 'All strategies',
  toContent: 'Skip to the page',
  toContents: 'Skip to the contents',
  language: 'Language',
  languageMissing: (name: string) =>
    `${name} could not be loaded. Check the connection, reload the page and choose it again.`,
  theme: { label: 'Theme', system: 'As on the device', light: 'Light', dark: 'Dark' },
  onDevice: 'Everything stays on this device: there is no account and no server.',
  opening: 'Opening',
  dropHere: 'Drop the file to add each strategy in it as a new one',
  glossary: 'Glossary',

  start: {
    title: 'A year of social media, from your audience’s problems to numbers you can ask for',
    lead: 'Six stages of questions turn what troubles your audience into a 12-month plan with KPI targets for every stage. The plan says when sales may be expected, what to demand until then and what it costs, even when the honest answer is “not within a year”.',
    ways: 'Begin',
    own: {
      title: 'Start with your business',
      text: 'Twelve short screens, about five minutes, and you have a whole draft. “I don’t know yet” is an answer.',
      action: 'Start with your business',
      withOffer: 'An agency has made me an offer',
      byHand: 'I’ll fill in the stages myself',
    },
    example: {
      title: 'Open an example',
      text: 'Three made-up businesses with finished plans. You can take one as a starting point.',
      mark: 'Example',
    },
    file: {
      title: 'Open a file',
      text: 'A strategy file, or the document of a plan. You can also drop it anywhere on this window.',
      action: 'Open a file',
    },
  },

  list: {
    title: 'Your strategies',
    none: 'There are none on this device yet.',
    saveAll: 'Save all to one file',
    severalPlans: 'Documents of several plans',
    loading: 'Looking for your strategies',
    failed: 'The browser refused access to the disk, so the list may be out of date. Nothing was lost.',
    bin: 'The bin',
    device: 'This computer',
    library: 'Library',
    again: 'Try again',
    untitled: 'Untitled strategy',
    savedOn: (day: string) => `Saved on ${day}`,
    duplicate: 'Duplicate',
    rename: 'Rename',
    newName: 'New name',
    keepName: 'Rename',
    cancel: 'Cancel',
    download: 'Download the file',
    remove: 'Delete',
    about: (title: string) => `: ${title}`,
    copyOf: (title: string) => `${title} (copy)`,
    removed: (title: string) => `Deleted “${title}”.`,
    undo: 'Undo',
  },

  crash: {
    title: 'This page has stopped working',
    text: 'Your answers are kept. Download the strategy file to be safe, then go back and try again; reloading the page usually helps.',
    download: 'Download the strategy file',
    again: 'Try this page again',
  },
  missing: {
    title: 'A part of the program did not arrive',
    text: 'The connection broke, or a newer version has taken the place of this one. Your answers are saved on this device. Reload the page to get the newest version, or try again.',
    reload: 'Reload the page',
    again: 'Try again',
  },
};
