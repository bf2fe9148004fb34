import '#frame/words.ts';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { loadWords } from '#i18n/words.ts';
import { createPreferences } from '#state/device-memory/preferences.ts';
import { databaseNamed } from '#storage/database.ts';
import { headsIn } from '#storage/head.ts';

// All that can be asked for while the program is still on its way.

export const diskName = 'stage-zero';

let tellRemoved = () => {};
/** Settles when the database is deleted under this tab. */
export const removed = new Promise<void>((resolve) => {
  tellRemoved = resolve;
});

/** A projected window has no disk: only the window that opened it reads and writes. */
const isProjected = window.location.hash.startsWith(hrefOf(addressOf.projector));

export const disk: ReturnType<typeof databaseNamed> = isProjected
  ? () => Promise.reject(new Error('A projected window has no disk.'))
  : databaseNamed(diskName, () => tellRemoved());

/** What the list is made of. */
export const heads = disk().then(headsIn);
heads.catch(() => {}); // a disk that refuses is asked again by who needs it, and told about there

export const notepad = () => localStorage;
export const preferences = createPreferences(notepad, navigator.languages);

/** The words of the first page, in the language it is shown in. */
export const words = loadWords(preferences.getState().language);
words.catch(() => {}); // asked for again by who shows the page
