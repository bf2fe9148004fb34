import { pluralForm } from '#i18n/plural.ts';

export const en = {
  lead: 'Open another version of this strategy, edited by a partner or by you on another computer. You see what differs and choose line by line.',
  choose: 'Open the other version',
  fileHint: 'A strategy file, or a document that carries its strategy.',
  several: 'The file holds several strategies. The first one is compared; to compare another, open a file of its own.',
  stranger:
    'The two did not begin as one strategy. The same place in a list may hold a different entry, so look at each line before you take it.',
  none: 'The two versions are the same. There is nothing to bring in.',
  differences: (count: number) =>
    `${count} ${pluralForm('en', count, { one: 'answer differs', other: 'answers differ' })}`,
  whole: 'The strategy as a whole',
  mine: 'Here',
  theirs: 'In the file',
  nothing: 'not there',
  take: 'Take this from the file',
  takeAll: 'Take all',
  takeNone: 'Take none',
  bring: (count: number) =>
    pluralForm('en', count, { one: `Bring in ${count} answer`, other: `Bring in ${count} answers` }),
  tooMuch:
    'Nothing was brought in: together, lists would be longer than they may be. Take fewer entries, or delete some here first.',
  bringTicked: 'Bring in what is ticked',
  nothingChosen: 'Tick at least one line to bring in.',
  brought: (count: number) =>
    pluralForm('en', count, {
      one: `${count} answer was brought in. Undo takes it back.`,
      other: `${count} answers were brought in. Undo takes them back together.`,
    }),
  confirmed: {
    label: 'Proposals nobody has changed',
    here: (count: number) => `not confirmed: ${count}`,
    there: (count: number) => `confirmed: ${count}`,
  },
  back: 'To the document',
};
