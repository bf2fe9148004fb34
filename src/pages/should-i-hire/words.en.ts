export const en = {
  lead: 'An offer is on the table. This page compares the year with them to the same year without them.',
  begin: {
    text: 'Fourteen short screens, about ten minutes: twelve about your business, one on what they want, one on what they promise. Then one page with the answer, to be saved or printed.',
    action: 'Begin',
    onlyOffer: 'Say what they want and promise',
  },
  priceMissing: {
    title: 'What do they want a month?',
    text: 'Without a price the year with them cannot be worked out.',
    action: 'Say what they want',
  },
  loading: 'Both years are being drafted',
  computing: 'Both years are being computed. This takes a few seconds.',
  failed:
    'The catalogue of your trade could not be loaded, so there is no year to compare. Your answers are safe: check the connection and reload the page.',
  cannot: 'This could not be computed.',
  reload: 'Reload the page',
  notPossible: 'With these answers no year can be drafted, with them or without: the draft says what is missing.',
  toDraft: 'See the draft',
  change: 'Change what they want',
  changePromises: 'Change what they promise',
  language: 'Language of the page',
  download: (format: string) => `Save it (${format})`,
  downloaded: (name: string) => `Saved: ${name}`,
  print: 'Or print this page: only the answer is printed.',
  next: {
    title: 'What to do next',
    draft: 'Take the draft of your own year into the plan',
    offers: 'Compare with other offers and decide',
  },
};

export type BidPageWords = typeof en;
