import { databaseNamed } from '#storage/database.ts';
import { headsIn } from '#storage/head.ts';

export const diskName = 'stage-zero';

let tellRemoved = () => {};
/** Settles when the database is deleted under this tab. */
export const removed = new Promise<void>((resolve) => {
  tellRemoved = resolve;
});

export const disk = databaseNamed(diskName, () => tellRemoved());

/** What the list is made of, read while the program is still on its way. */
export const heads = disk().then(headsIn);
heads.catch(() => {}); // a disk that refuses is asked again by who needs it, and told about there
