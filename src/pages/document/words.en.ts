import { pluralForm } from '#i18n/plural.ts';
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
  parts: {
    title: 'Which parts?',
    line: (shown: number, all: number) => (shown === all ? `All ${all}` : `${shown} of ${all}`),
    label: 'Parts of the document',
    hint: 'If a part is left out, so are the slides, the dates of the year and the calculation in Excel. The strategy then does not travel inside unless you say so.',
  },
  length: 'How long?',
  formats: 'In which formats?',
  noFormat: 'Choose at least one format.',
  downloadAll: (count: number) => `Download ${count} files as one ZIP`,
  many: {
    title: 'Files of several plans at once',
    line: 'For each plan you choose: the same reader, length, language and formats, all in one ZIP.',
    label: 'Which plans?',
    savedOn: (day: string) => `Saved on ${day}`,
    all: (count: number) => `Choose all ${count}`,
    none: 'Choose none',
    download: (count: number) =>
      pluralForm('en', count, {
        one: `Download the files of ${count} plan as one ZIP`,
        other: `Download the files of ${count} plans as one ZIP`,
      }),
    stop: 'Stop',
    progress: 'Plans written',
    writing: (name: string, place: number, count: number) => `Writing ${name} (${place} of ${count})`,
    stopped: 'Stopped. Nothing was saved.',
    made: (file: string | undefined, plans: number, leftOut: readonly string[]) =>
      [
        file === undefined
          ? 'No file was made.'
          : pluralForm('en', plans, {
              one: `Saved as ${file} with ${plans} plan.`,
              other: `Saved as ${file} with ${plans} plans.`,
            }),
        ...(leftOut.length > 0
          ? [`Left out: ${leftOut.join(', ')}. There is no plan yet, or it could not be written.`]
          : []),
      ].join(' '),
  },
  waiting: 'A part of the document is still being computed; the files wait for it.',
  making: 'Making the files',
  failed: 'The file could not be made: a part of the program did not arrive. Check the network and try again.',
  copyRich: 'Copy with headings and tables',
  copiedRich: 'Copied. It pastes with its headings and tables into Word, Docs, Notion or an email.',
  share: 'Send to an app',
  shared: 'Handed to the app you chose.',
  notShared: 'Nothing was sent.',
};
