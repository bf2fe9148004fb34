import { pluralForm } from '#i18n/plural.ts';

const strategies = (count: number) => `${count} ${pluralForm('en', count, { one: 'strategy', other: 'strategies' })}`;
const copies = (count: number) => `${count} ${pluralForm('en', count, { one: 'copy', other: 'copies' })}`;

export const en = {
  title: 'This computer',
  lead: 'What the program keeps in this browser and nowhere else, and how safe it is there.',
  loading: 'Looking at what is stored here',
  failed: 'The browser refused access to the disk. Reload the page to try again.',

  stored: {
    title: 'What is stored here',
    strategies: 'Strategies',
    binned: 'In the bin',
    copies: 'Copies of earlier versions',
    space: 'Space in use',
    spaceValue: (megabytes: string) => `about ${megabytes} MB, the program itself included`,
    spaceUnknown: 'the browser does not say',
  },

  keeping: {
    title: 'Will the browser keep it?',
    given: 'Yes. The browser has promised to keep it until you delete it or clear the data of this site.',
    notGiven:
      'It has not promised to. A browser may clear what a page has stored when the disk fills up, and some do so after weeks without a visit. Save a file now and then.',
    cannotBeAsked: 'This browser cannot be asked. Save a file now and then.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser still does not promise. Many do so only for pages that are used often or installed.',
  },

  files: {
    title: 'Your own files',
    text: 'A file brings a strategy back on any computer, whatever happens to this one.',
    saveAll: 'Save all strategies to one file',
    saved: 'The file is among your downloads.',
    notSaved: 'The strategies could not be read. Download them one by one from the list.',
  },

  removing: {
    title: 'Remove everything from this computer',
    text: 'Strategies, bin, copies, settings and the program’s own copy for use without a network go from this browser. Other tabs with this program let go of their strategies too. Save the file above first: it holds every strategy, though not the bin.',
    ready: 'I have saved what I still need, or need none of it',
    notReady: 'Tick the line above first: what is removed cannot be brought back.',
    action: 'Remove everything',
    sure: 'Remove everything from this computer?',
    sureText: (count: number, binned: number, copied: number) =>
      `${strategies(count)}, ${binned} in the bin and ${copies(copied)} of earlier versions go for good. This cannot be undone.`,
    keep: 'Leave everything here',
  },

  gone: {
    title: {
      underWay: 'Removing everything',
      done: 'Everything is removed',
      held: 'Another tab is in the way',
      failed: 'Not everything could be removed',
    },
    text: {
      underWay: 'One moment.',
      done: 'Nothing is left of the program in this browser: no strategy, no copy, no setting. This page stores nothing any more; you can close it.',
      held: 'Another tab with this program does not let go of the disk. Close it, then try again.',
      failed: 'The browser refused. Try again, or clear this site’s data in the browser’s settings.',
    },
    again: 'Try again',
    anew: 'Start again',
  },
};
