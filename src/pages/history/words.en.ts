import { pluralForm } from '#i18n/plural.ts';

const answers = (count: number) => `${count} ${pluralForm('en', count, { one: 'answer', other: 'answers' })}`;

export const en = {
  lead: 'What was agreed, what has changed since, and the strategy as it was at earlier moments.',

  signed: {
    title: 'The signed version',
    text: 'Freeze the strategy as it is agreed with a contractor or a partner. It stays as it is; the document prints its checksum and what was changed later, so both sides can see that they speak of the same plan.',
    name: 'What to call it',
    nameHint: 'Such as “As signed” or “Contract 14”',
    usual: 'As signed',
    nameMissing: 'Give the version a name',
    freeze: 'Freeze this version',
    again: 'Freeze the strategy as it is now instead',
    frozen: (name: string, day: string) => `“${name}”, frozen on ${day}`,
    checksum: (checksum: string) => `Checksum ${checksum}`,
    damaged:
      'The answers of this version do not lead to its checksum: the file was changed outside the program. It is not what was signed.',
    unchanged: 'Nothing has been changed since.',
    changed: (count: number) => `Changed since: ${answers(count)}`,
    reasonFor: (label: string) => `Why was it changed? ${label}`,
  },

  copies: {
    title: 'Earlier moments',
    text: 'A copy is taken when the strategy is opened, every ten minutes while it is edited, and before something is brought back or brought in. The newest twenty are kept, on this device.',
    none: 'There are no copies yet.',
    loading: 'Looking for the copies',
    failed: 'The browser refused access to the copies. Reload the page to try again.',
    reasons: {
      opening: 'when it was opened',
      editing: 'while it was edited',
      beforeImport: 'before something was brought in',
      beforeRestore: 'before an earlier moment was brought back',
      beforeUpgrade: 'before the program was updated',
    },
    at: (day: string, time: string) => `${day}, ${time}`,
    same: 'Every answer is the same as now.',
    differs: (count: number) => `Differs in ${answers(count)}`,
    restore: 'Bring this moment back',
    restored: 'The answers of that moment are back. Undo takes this back as well.',
    unreadable: 'This copy cannot be read.',
  },

  difference: { was: 'Then', now: 'Now', nothing: 'no answer' },
};
