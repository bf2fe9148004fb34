export const en = {
  carry: 'Carry the strategy in the file',
  carryHint:
    'Whoever has the file can open it here and read every answer, money and margins included. Untick it before the document goes to a contractor. The copied text never carries it.',
  embeddingNote:
    'The lines below carry the strategy of this plan, packed. Drop this file on Stage Zero to go on from it. Delete them, and the document stays whole without it.',
  notCarried: (name: string) => `Saved as ${name}, without the strategy: this browser cannot pack it.`,

  title: 'Send the strategy itself, or bring a version back in',
  lead: 'The receiver reads the plan and the document without an account, and can keep the strategy as a new one of their own. Every answer is in it, money and margins included.',
  makeLink: 'Make a link',
  link: 'Link to read this strategy',
  copyLink: 'Copy the link',
  linkCopied: 'The link is on the clipboard.',
  linkNotCopied: 'The browser did not allow copying. Select the link and copy it yourself.',
  linkFailed: 'This browser cannot make a link. Send the file instead.',
  length: {
    short: (length: string) => `The link has ${length} characters: short enough for email and chat.`,
    long: (length: string) =>
      `The link has ${length} characters. Some email programs cut links after about 2,000; a messenger takes it whole. If in doubt, send the file.`,
    tooLong: (length: string) =>
      `The link has ${length} characters. Email programs often cut links after about 2,000, and Telegram ends a message after 4,096: a link this long would arrive in pieces there. Send the file instead.`,
    local: (length: string) =>
      `The link has ${length} characters, and it leads to this computer: nobody else can open it. Send the file instead.`,
  },
  stale: 'The strategy has changed since the link was made. Make it again.',
  file: 'Download the strategy file',
  merge: 'Bring in another version',
  fileSaved: 'The strategy file is saved.',

  shared: {
    mark: 'Somebody sent you this strategy to read. It is not saved on this device.',
    opening: 'Unpacking the strategy',
    keep: 'Keep as a new strategy',
    noPlan: 'The answers in it are not enough for a plan yet.',
    noPlanHint: 'You can keep it as a new strategy and go on answering.',
    failed: 'The plan could not be computed. You can keep the strategy all the same.',
    refused: 'This link cannot be opened',
    refusedHint: 'Ask the sender for the link again, or for the strategy file, which no email or chat program cuts.',
    toStart: 'To the start',
    unloaded: 'The link could not be opened just now',
    unloadedHint:
      'A part of the program did not arrive. Nothing is wrong with the link: check the network and reload the page.',
    reload: 'Reload the page',
  },
};
