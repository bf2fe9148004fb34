export type Separator = 'tab' | 'semicolon' | 'comma';

export interface Row {
  /** In the pasted text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const marks: Readonly<Record<Separator, string>> = { tab: '\t', semicolon: ';', comma: ',' };
const separators = ['tab', 'semicolon', 'comma'] as const satisfies readonly Separator[];

/** A pasted text as rows of cells; undefined where no separator parts its lines. Empty lines count, and hold nothing. */
export function rowsOf(pasted: string): { readonly separator: Separator; readonly rows: readonly Row[] } | undefined {
  const lines = pasted
    .split(/\r\n?|\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  const separator = separators.find((each) => {
    const parted = lines.filter(({ text }) => cellsOf(text, marks[each]).length > 1);
    return parted.length > lines.length / 2;
  });
  if (separator === undefined) return undefined;
  return { separator, rows: lines.map(({ text, line }) => ({ line, cells: cellsOf(text, marks[separator]) })) };
}

/** Cells of a line; what stands in quotes is one cell whatever is in it. */
function cellsOf(line: string, mark: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === mark && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}
