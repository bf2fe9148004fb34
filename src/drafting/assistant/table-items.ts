import { plainInline } from './plain-inline.ts';

const divider = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const wanted = /problem|pain|topic|idea|tactic|text|проблем|боль|тем[аы]|иде[яи]|механик|текст|формулиров/iu;
/** Names of a column that may hold the same. */
const likely = /title|theme|headline|question|activity|what|назван|заголов|вопрос|активност|что/iu;
/** Names of columns that say when, where or how. */
const beside =
  /^(?:day|date|week|month|time|format|type|channel|platform|network|status|goal|день|дата|недел|месяц|время|формат|тип|площадк|сеть|статус|цель)/iu;

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map(plainInline);

/** Tables of a text, each a heading and its rows. */
function tablesIn(text: string): readonly (readonly (readonly string[])[])[] {
  const lines = text.split('\n');
  const tables = lines.flatMap((line, place) => {
    const head = lines[place - 1];
    if (!divider.test(line) || !line.includes('|') || head === undefined || !head.includes('|')) return [];
    const after = lines.slice(place + 1);
    const end = after.findIndex((each) => !each.includes('|'));
    return [[cellsOf(head), ...(end < 0 ? after : after.slice(0, end)).map(cellsOf)]];
  });
  if (tables.length > 0) return tables;
  // A table copied from the page comes as cells with tabs between them.
  const rows = lines.filter((line) => /\S\t\S/u.test(line)).map((line) => line.split('\t').map(plainInline));
  return rows.length > 1 ? [rows] : [];
}

const isNumber = (cell: string | undefined): boolean => cell === undefined || /^[\d.%№#\s]*$/u.test(cell);

/** One entry a row: of the column whose heading names what is sought, or of the first that does not merely count. */
export const tableItems = (text: string): readonly string[] =>
  tablesIn(text).flatMap(([head = [], ...rows]) => {
    const places = head.map((_, place) => place);
    const isText = (place: number) => rows.some((row) => !isNumber(row[place]));
    const named = (names: RegExp) => places.find((place) => names.test(head[place] ?? '') && isText(place));
    const other = places.find((place) => isText(place) && !beside.test(head[place] ?? ''));
    const column = named(wanted) ?? named(likely) ?? other ?? places.find(isText);
    return column === undefined ? [] : rows.flatMap((row) => row[column] ?? []);
  });
