import { pluralForm } from '#i18n/plural.ts';

export const en = {
  title: 'Files you brought',
  close: 'Close',
  untitled: 'Untitled strategy',
  added: (count: number, titles: string) =>
    pluralForm('en', count, {
      one: `Added as a new strategy: ${titles}`,
      other: `Added as ${count} new strategies: ${titles}`,
    }),
  notAdded: (name: string) => `Not added: “${name}”`,

  link: {
    nothingInside: 'The link holds no strategy.',
    newer: 'The link was made by a newer version of the program. Reload the page to get that version.',
    unreadable: 'The link says that it holds a strategy, but what is inside is not one.',
    damaged: 'The link was changed on the way, so nothing is taken from it.',
    cut: 'The link was cut on the way: hardly anything of it arrived.',
    cutAt: (letters: string, lettersSent: string) =>
      `The link was cut on the way: ${letters} characters of ${lettersSent} arrived. Nothing is taken from a part.`,
  },

  reasons: {
    failed: 'The browser could not read the file. Choose it again.',
    diskFailed: 'The browser refused to write to the disk. Free some space or leave private mode, then bring it again.',
    empty: 'The file is empty. Choose the file you saved from this program.',
    nothingInside:
      'There is no strategy in the file. A strategy file ends in .stagezero.json. A document in .md carries its strategy unless that was switched off when it was downloaded, or an editor dropped the last lines.',
    otherFormat:
      'It is a formatted document (RTF, Word, PDF or a web page), and it holds no complete strategy. Bring the file that was downloaded from this program, or save the document as plain text.',
    newer:
      'It was saved by a newer version of the program. Reload the page to get that version, then bring the file again.',
    damaged:
      'The last lines, which carry the strategy, were changed on the way, so nothing is taken from them. Ask for the file again.',
    cut: 'The last lines, which carry the strategy, are incomplete, so nothing is taken from them. Ask for the file again.',
    cutAt: (letters: string, lettersSent: string) =>
      `The last lines, which carry the strategy, are incomplete: ${letters} characters of ${lettersSent} are there. Nothing is taken from a part. Ask for the file again.`,
    unreadable: 'It says that it is a strategy, but what is inside is not one. Ask for the file again.',
    tooBig: (megabytes: string, most: string) => `It has ${megabytes} MB; a strategy file has at most ${most} MB.`,
    unpacksTooBig: (most: string) => `Unpacked, it would have more than ${most} MB, so it is not a strategy.`,
    tooMany: 'It holds more values than any strategy has, so it is not one.',
    notJson: 'It is damaged: what is inside is not JSON any more. Ask for the file again.',
    notJsonAt: (line: string) =>
      `It is damaged: in line ${line} it breaks off or has a slip, and is not JSON any more. Mend the line, or ask for the file again.`,
    tooDeep: (where: string) => `At ${where} it is nested deeper than any strategy, so it is not one.`,
    forbiddenName: (where: string) =>
      `At ${where} there is a name that no strategy has and that does harm in programs.`,
    missing: (where: string) => `What belongs at ${where} is missing.`,
    tooLong: (where: string, max: string) => `The text at ${where} is longer than the ${max} characters it may have.`,
    tooManyEntries: (where: string, max: string) =>
      `The list at ${where} has more than the ${max} entries it may have.`,
    otherValue: (where: string) => `The value at ${where} is not one of those that belong there.`,
  },
};
