/** Most entries taken from one paste. */
export const pastedMax = 200;

export interface PastedEntry {
  readonly text: string;
  /** The entry before it, there or pasted, that says nearly the same. */
  readonly like: string | undefined;
}

const bullet =
  /^(?:(?:(?:[-–—•*·▪◦●✓✔☐☑→➜➤▶►]|✅|👉|🔹|🔸)\ufe0f?|\(?\d{1,3}[.)]|\d\ufe0f?\u20e3|\p{L}\)|\[[ xх]\])\s+)+/iu;

/** A cell with a line break in it comes from a spreadsheet in quotes. */
const cell = /"(?<quoted>(?:[^"]|"")*)"(?=\t|\n|$)|[^\t\n]*/y;

/** Rows of cells, as a spreadsheet puts them on the clipboard; plain lines are rows of one cell. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const found = match?.[0] ?? '';
    rows.at(-1)?.push(match?.groups?.quoted?.replaceAll('""', '"') ?? found);
    at += found.length;
    if (text[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .replaceAll('ё', 'е')
        .match(/[\p{L}\d]+/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  );

/** The same words but for their endings, or all but one of many. */
function isLike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && (2 * shared) / (one.size + other.size) >= 0.85;
}

/**
 * Pasted text → entries: one a line, or the first filled cell of a row; without bullets and numbers in front.
 * What says nearly the same as an entry before it is marked, not left out.
 */
export function entriesIn(pasted: string, existing: readonly string[], lengthMax: number): readonly PastedEntry[] {
  const texts = rowsOf(pasted.replace(/\r\n?|\u2028|\u2029|\v/g, '\n'))
    .map((cells) => cells.map((each) => each.replace(/\s+/gu, ' ').trim().replace(bullet, '').slice(0, lengthMax)))
    .map((cells) => cells.find((each) => each !== '') ?? '')
    .filter((text) => text !== '');
  const before = existing.map((text) => ({ text, words: words(text) }));
  return texts.map((text) => {
    const own = words(text);
    const like = before.find((earlier) => isLike(own, earlier.words))?.text;
    before.push({ text, words: own });
    return { text, like };
  });
}
