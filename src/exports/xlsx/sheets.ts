import type { Document } from '#document/document.ts';
import type { Worksheet } from '#document/worksheet.ts';
import { cleanLine } from '../clean-text.ts';
import { type Grid, type GridColumn, gridsIn } from '../grid.ts';

export interface NamedSheet {
  readonly name: string;
  /** Where in the document it stands. */
  readonly heading: string;
}

interface Sheet extends NamedSheet {
  readonly grid: Grid;
}

/** Sheets that compute, each under a name of its own. */
export function namedSheets(
  worksheets: readonly Worksheet[],
  taken: readonly string[],
): readonly (NamedSheet & { readonly worksheet: Worksheet })[] {
  const names = lowered(taken);
  return worksheets.map((worksheet) => {
    const name = freeName(worksheet.title, names);
    names.add(name.toLowerCase());
    return { name, heading: worksheet.title, worksheet };
  });
}

const lowered = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));

const nameLengthMax = 31;

/** What no sheet may be called; one of the names is the program's own. */
const notInNames = /[[\]:*?/\\]+/g;
const ownName = /^history$/i;

/** A sheet for each table; tables of one section with the same head stand on one sheet, each row with its heading. */
export function sheetsOf(document: Document, taken: readonly string[], under: string): readonly Sheet[] {
  const names = lowered(taken);
  return alikeTogether(gridsIn(document), under).map((grid) => {
    const name = freeName(grid.headings.at(-1) ?? '', names);
    names.add(name.toLowerCase());
    return { name, heading: grid.headings.join(' · '), grid };
  });
}

function freeName(heading: string, taken: ReadonlySet<string>): string {
  const plain = cleanLine(heading.replace(notInNames, ' ').replaceAll("'", '’')).replace(/ +/g, ' ') || '1';
  const base = ownName.test(plain) ? `${plain} 1` : plain;
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` ${number}`;
    const name = `${cut(base, nameLengthMax - tail.length)}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** At most so many UTF-16 units: no character is halved, and no word where a space stands before it. */
function cut(text: string, unitsMax: number): string {
  const inWords = text.length <= unitsMax ? text : text.slice(0, unitsMax + 1).replace(/[\s,]+\S*$/, '');
  return inWords
    .slice(0, unitsMax)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

const headOf = ({ headings, columns }: Grid): string =>
  JSON.stringify([headings[0], ...columns.map(({ title, unit, from }) => [title, unit, from])]);

function alikeTogether(grids: readonly Grid[], under: string): readonly Grid[] {
  const groups = new Map<string, Grid[]>();
  for (const grid of grids) {
    const key = grid.total === undefined ? headOf(grid) : JSON.stringify([headOf(grid), grid.headings, groups.size]);
    groups.set(key, [...(groups.get(key) ?? []), grid]);
  }
  const column: GridColumn = { title: under, unit: undefined, from: undefined };
  return [...groups.values()].flatMap((group): readonly Grid[] => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const rows = group.flatMap(({ headings, rows: own }) => own.map((row) => [headings.at(-1), ...row]));
    return [{ ...first, headings: first.headings.slice(0, 1), columns: [column, ...first.columns], rows }];
  });
}
