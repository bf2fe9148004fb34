import { pluralForm } from '#i18n/plural.ts';

export const en = {
  title: 'The bin',
  lead: 'A deleted strategy waits here for thirty days, as it was, and is gone for good after that.',
  empty: 'The bin is empty.',
  loading: 'Looking into the bin',
  failed: 'The browser refused access to the disk. Reload the page to try again.',
  undone: 'The browser refused access to the disk: nothing has changed. Try again.',
  deletedOn: (day: string) => `Deleted on ${day}`,
  left: (days: number) => `${days} ${pluralForm('en', days, { one: 'day', other: 'days' })} left`,
  takeBack: 'Take back',
  destroy: 'Delete for good',
  sure: (title: string) => `Delete “${title}” for good?`,
  sureText: 'Its answers and all its copies go from this device. This cannot be undone.',
  keep: 'Leave it in the bin',
  about: (title: string) => `: ${title}`,
  taken: (title: string) => `“${title}” is among your strategies again.`,
  notTaken: (title: string) => `“${title}” stays here: there is already a strategy in its place.`,
};
