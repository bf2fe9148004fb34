import { type Library, type LibraryEntry, type LibraryList, withEntry } from './library.ts';

/** What goes into a file: who the clients are stays on the device. */
export const shared = (library: Library): Library => ({ ...library, clients: [] });

const lists: readonly LibraryList[] = ['templates', 'problemLists', 'tactics', 'weights', 'hints'];

/** What two entries cannot both be: one weight a rule and one hint a question, else the same in every word. */
function keyOf({ id: _id, ...rest }: LibraryEntry<LibraryList>): string {
  if ('rule' in rest) return rest.rule;
  return 'at' in rest ? rest.at : JSON.stringify(rest);
}

/** Mine with what a file holds besides: an entry that says the same comes in once, and where both say something mine stays. */
export function withBrought(mine: Library, brought: Library): Library {
  const taken = lists.reduce((before, part) => {
    const known = new Set((before[part] ?? []).map(keyOf));
    return (brought[part] ?? [])
      .filter((entry) => !known.has(keyOf(entry)))
      .reduce((library, { id: _id, ...entry }) => withEntry(library, part, entry), before);
  }, mine);
  const brandLine = mine.brandLine ?? brought.brandLine;
  const brandLogo = mine.brandLogo ?? brought.brandLogo;
  return {
    ...taken,
    ...(brandLine !== undefined && { brandLine }),
    ...(brandLogo !== undefined && { brandLogo }),
  };
}

/** How many entries a library holds, clients aside. */
export const entriesIn = (library: Library): number =>
  lists.reduce(
    (sum, part) => sum + (library[part] ?? []).length,
    [library.brandLine, library.brandLogo].filter((each) => each !== undefined).length,
  );
