import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Chart } from '#document/blocks.ts';
import type { Document } from '#document/document.ts';
import { printed } from '#document/inline.ts';
import { monthsIn } from '#document/months.ts';
import type { Table } from '#document/table.ts';
import { cleanLine } from '../clean-text.ts';
import { treeOf } from '../markdown-tree.ts';

/** Markdown in which the year is a Mermaid chart; its table is left out, what it does not say stays below it. */
export const write = (document: Document): string =>
  toMarkdown(
    treeOf(document, (chart) => {
      const table = monthsIn(chart);
      return table && { type: 'code', lang: 'mermaid', value: ganttOf(table, chart) };
    }),
    { bullet: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Months in a row that have a mark. */
function runsIn(marks: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [place, isMarked] of marks.entries()) {
    if (!isMarked) continue;
    const last = runs.at(-1);
    if (last?.to === place - 1) runs.splice(-1, 1, { ...last, to: place });
    else runs.push({ from: place, to: place });
  }
  return runs;
}

function ganttOf({ columns, rows }: Table, { instead }: Chart): string {
  const months = columns.flatMap(({ title, month }) => (month === undefined ? [] : [{ title, month }]));
  const lanes = rows.flatMap(([label = [], ...cells]) => [
    `    section ${labelOf(printed(label))}`,
    ...runsIn(cells.map((cell) => !/^[·—]?$/.test(printed(cell)))).map(({ from, to }) => {
      const [first, last] = [months[from]?.title ?? '', months[to]?.title ?? ''];
      return `    ${labelOf(from === to ? first : `${first}–${last}`)} :${months[from]?.month}, ${monthAfter(months[to]?.month ?? '')}`;
    }),
  ]);
  const days = instead.flatMap((block) => (block.type === 'list' ? block.items.flat() : []));
  const milestones = days.flatMap((piece) =>
    piece.type === 'day' && piece.event !== undefined
      ? [`    ${labelOf(piece.event.title)} :milestone, ${piece.date}, 0d`]
      : [],
  );
  return [
    'gantt',
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %m.%Y',
    ...lanes,
    ...(milestones.length === 0 ? [] : ['    section ◆', ...milestones]),
  ].join('\n');
}

/** What ends a label or begins a comment in Mermaid stands as a space. */
const labelOf = (text: string): string =>
  cleanLine(text)
    .replace(/[:;#%{}<>"`]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() || '—';

/** `'2027-12-01'` → `'2028-01-01'`; a bar ends where the next month begins. */
function monthAfter(isoDay: string): string {
  const [year = 0, month = 0] = isoDay.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
