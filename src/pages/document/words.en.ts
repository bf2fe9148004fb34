import type { ReaderId } from './readers.ts';
import type { SubjectId } from './subjects.ts';

export const en = {
  reader: 'Who is it for?',
  readers: {
    owner: {
      label: 'Myself',
      hint: 'The whole plan: including your max budget and the point at which you would walk away.',
    },
    partner: {
      label: 'A partner',
      hint: 'The same plan. The strategy does not travel inside unless you say so below.',
    },
    board: {
      label: 'The board',
      hint: 'One page to decide on, longer if you choose. The strategy never travels inside.',
    },
    contractor: {
      label: 'A contractor',
      hint: 'The papers of the hiring page: no max budget, no margins, no point at which you would walk away.',
    },
  } satisfies Record<ReaderId, { label: string; hint: string }>,
  subject: 'Which document?',
  subjects: {
    plan: { label: 'The plan', hint: 'What will be done, with which figures, by whom.' },
    offers: { label: 'Offers compared', hint: 'What each bidder asks, promises and leaves open, side by side.' },
    promises: { label: 'Promises, weighed', hint: 'How likely each promise is, and why.' },
  } satisfies Record<SubjectId, { label: string; hint: string }>,
  length: 'How long?',
  formats: 'In which formats?',
  noFormat: 'Choose at least one format.',
  downloadAll: (count: number) => `Download ${count} files as one ZIP`,
  waiting: 'A part of the document is still being computed; it waits for it.',
  making: 'Making the files',
  failed: 'The file could not be made: a part of the program did not arrive. Check the network and try again.',
  copyRich: 'Copy with headings and tables',
  copiedRich: 'Copied. It pastes with its headings and tables into Word, Docs, Notion or an email.',
  share: 'Send to an app',
  shared: 'Handed to the app you chose.',
  notShared: 'Nothing was sent.',
};
