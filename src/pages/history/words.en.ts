import { pluralForm } from '#i18n/plural.ts';

const answers = (count: number) => `${count} ${pluralForm('en', count, { one: 'answer', other: 'answers' })}`;

export const en = {
  lead: 'What was agreed, what has changed since, and the strategy as it was before.',

  signed: {
    title: 'The signed version',
    text: 'Freeze the strategy as it is agreed with a contractor or a partner. It stays as it is; the document prints its checksum and what was changed later, so both sides can see that they mean the same plan.',
    name: 'Name of the version',
    nameHint: 'Such as “As signed” or “Contract 14”',
    usual: 'As signed',
    nameMissing: 'Give the version a name',
    freeze: 'Freeze this version',
    again: 'Freeze the strategy as it is now instead',
    frozen: (name: string, day: string) => `“${name}”, frozen on ${day}`,
    checksum: (checksum: string) => `Checksum ${checksum}`,
    damaged:
      'The answers of this version do not match its checksum: the file was changed outside the program. It is not what was signed.',
    unchanged: 'Nothing has been changed since.',
    changed: (count: number) => `Changed since: ${answers(count)}`,
    reasonFor: (label: string) => `Why was it changed? ${label}`,
  },

  copies: {
    title: 'Earlier versions',
    text: 'A copy is taken when the strategy is opened, every ten minutes while it is edited, and before something is restored or imported. The newest twenty are kept, on this device.',
    none: 'There are no copies yet.',
    loading: 'Looking for the copies',
    failed: 'The browser refused access to the copies. Reload the page to try again.',
    reasons: {
      opening: 'when it was opened',
      editing: 'while it was edited',
      beforeImport: 'before an import',
      beforeRestore: 'before an earlier version was restored',
      beforeUpgrade: 'before the program was updated',
    },
    at: (day: string, time: string) => `${day}, ${time}`,
    same: 'Every answer is the same as now.',
    differs: (count: number) => `Differs in ${answers(count)}`,
    restore: 'Restore this version',
    restored: 'The answers of that version are back. Undo reverses this too.',
    unreadable: 'This copy cannot be read.',
  },

  difference: { was: 'Then', now: 'Now', nothing: 'no answer' },
};
