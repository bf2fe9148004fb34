export const en = {
  order: (stage: string) => `Order of the entries: ${stage}`,
  blankEntry: 'an entry without answers',
  flags: { yes: 'yes', no: 'no' },
  parts: {
    otherVariant: 'The variant laid aside',
    documentLanguage: 'Language of the document',
    later: 'To come back to later',
    signed: 'The signed version',
    silenced: 'Kept on purpose, with the reason',
    promises: 'What contractors promise',
    offers: 'Offers of contractors',
    workshop: 'Workshop',
  },
};
