export const en = {
  product: 'Stage Zero',
  toStart: 'All strategies',
  toContent: 'Skip to the page',
  language: 'Language',
  theme: { label: 'Theme', system: 'As on the device', light: 'Light', dark: 'Dark' },
  onDevice: 'Everything stays on this device: there is no account and no server.',
  opening: 'Opening',
  dropHere: 'Let go, and each strategy in the file is added as a new one',
  glossary: 'What the words mean',

  newVersion: {
    label: 'New version',
    text: 'A newer version of the program is ready. Your answers stay as they are.',
    update: 'Reload and use it',
    later: 'Later',
  },

  start: {
    title: 'A year of social media, from your audience’s problems to numbers you can ask for',
    lead: 'Six stages of questions turn what troubles your audience into a 12-month plan with KPI targets for every stage. The plan says when sales may be expected, what to demand until then and what it costs, also when the honest answer is “not within a year”.',
    ways: 'Begin',
    own: {
      title: 'Start with your business',
      text: 'At most twelve answers are needed before there is a plan. “I don’t know yet” is an answer.',
      action: 'Start with your business',
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

  lost: {
    page: 'There is no page at that address. Your strategies are below.',
    strategy: 'There is no strategy at that address on this device. Your strategies are below.',
    example: 'There is no example at that address. The examples are below.',
    failed: 'The browser would not let that strategy be read from the disk. Reload the page to try again.',
  },

  list: {
    title: 'Your strategies',
    none: 'There are none on this device yet.',
    saveAll: 'Save all to one file',
    loading: 'Looking for your strategies',
    failed: 'The browser refused access to the disk, so the list may be out of date. Nothing was lost by that.',
    bin: 'The bin',
    again: 'Try again',
    untitled: 'Untitled strategy',
    savedOn: (day: string) => `Saved on ${day}`,
    newer:
      'Saved by a newer version of the program. It stays as it is; reload the page to get that version, or download the file.',
    unreadable: 'This record cannot be read. It stays as it is; download the file to keep a copy.',
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
    unsaved: (title: string) => `“${title}” is open but not saved on the disk.`,
    returnTo: 'Return to it',
  },

  crash: {
    title: 'This page has stopped working',
    text: 'Your answers are kept. Download the strategy file to be safe, then go back and try again; reloading the page helps most often.',
    download: 'Download the strategy file',
    again: 'Try this page again',
  },
};
