export type Separator = 'tab' | 'semicolon' | 'comma';

export interface Row {
  /** In the pasted text, from 1: where the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Cells {
  readonly separator: Separator;
  readonly rows: readonly Row[];
}

/** A cell as spreadsheets write it: in quotes with anything between them, or up to the next mark. */
const cellBy: Readonly<Record<Separator, RegExp>> = {
  tab: /[^\S\n\t]*"((?:[^"]|"")*)"[^\S\n\t]*(?=[\t\n]|$)|[^\t\n]*/y,
  semicolon: /[^\S\n]*"((?:[^"]|"")*)"[^\S\n]*(?=[;\n]|$)|[^;\n]*/y,
  comma: /[^\S\n]*"((?:[^"]|"")*)"[^\S\n]*(?=[,\n]|$)|[^,\n]*/y,
};
const separators = ['tab', 'semicolon', 'comma'] as const satisfies readonly Separator[];

/** A pasted text as rows of cells; undefined where no separator parts most of its rows. Empty rows are left out. */
export function rowsOf(pasted: string): Cells | undefined {
  const text = pasted.replace(/\r\n?/g, '\n');
  return separators
    .map((separator) => ({ separator, rows: rowsBy(text, cellBy[separator]) }))
    .find(({ rows }) => rows.filter(({ cells }) => cells.length > 1).length > rows.length / 2);
}

function rowsBy(text: string, pattern: RegExp): readonly Row[] {
  const rows: Row[] = [];
  let line = 1;
  let row: { line: number; cells: string[] } = { line, cells: [] };
  for (let at = 0; at <= text.length; at += 1) {
    pattern.lastIndex = at;
    const [whole = '', quoted] = pattern.exec(text) ?? [];
    row.cells.push((quoted?.replaceAll('""', '"') ?? whole).trim());
    at += whole.length;
    line += whole.split('\n').length - 1;
    if (at < text.length && text[at] !== '\n') continue;
    rows.push(row);
    line += 1;
    row = { line, cells: [] };
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
