import { type Library, withEntry } from './library.ts';

/** What goes into a file: who the clients are stays on the device. */
export const shared = (library: Library): Library => ({ ...library, clients: [] });

const content = ({ id: _id, ...rest }: { readonly id: string }): string => JSON.stringify(rest);

/** Mine with what a file holds besides: an entry that says the same comes in once, and where both say something mine stays. */
export function withBrought(mine: Library, brought: Library): Library {
  const taken = (['templates', 'problemLists', 'tactics'] as const).reduce((before, part) => {
    const known = new Set(before[part].map(content));
    return brought[part]
      .filter((entry) => !known.has(content(entry)))
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
export const entriesIn = ({ templates, problemLists, tactics, brandLine, brandLogo }: Library): number =>
  templates.length +
  problemLists.length +
  tactics.length +
  [brandLine, brandLogo].filter((each) => each !== undefined).length;
