import { expect, test } from 'vitest';
import { bullets, chart } from '#document/blocks.ts';
import type { Document } from '#document/document.ts';
import { day } from '#document/figure.ts';
import { centred, columns, left, table } from '#document/table.ts';
import { markdownMermaid } from '#exports/markdown-mermaid/index.ts';
import { textOf } from './editions.ts';
import { reparsed } from './reparse.ts';

const months = ['2027-11-01', '2027-12-01', '2028-01-01'];

const yearOf = (lane: string): Document => ({
  language: 'en',
  title: 'Plan',
  opening: [],
  sections: [
    {
      id: 'year',
      title: 'Year',
      blocks: [
        chart('year', [
          table(
            'year',
            columns(
              ['Stage', 'Nov', 'Dec', 'Jan'],
              [left('text'), ...months.map((month) => ({ ...centred('mark'), month }))],
            ),
            [
              [lane, '■', '■', '·'],
              ['Selling', '■', '·', '■'],
            ],
          ),
          bullets([[day('2027-12-31', 'Month 2', { id: 'gate', title: 'The gate: read' }), ': read.']]),
        ]),
      ],
    },
  ],
});

const chartIn = (text: string): string | undefined =>
  reparsed(text).children.flatMap((node) => (node.type === 'code' && node.lang === 'mermaid' ? [node.value] : []))[0];

test('the year is a chart: a bar for months in a row, a diamond for a milestone, its table left out', async () => {
  const text = textOf(await markdownMermaid.write(yearOf('Content')));
  expect(
    chartIn(text)
      ?.split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'gantt',
    'dateFormat YYYY-MM-DD',
    'axisFormat %m.%Y',
    'section Content',
    'Nov–Dec :2027-11-01, 2028-01-01',
    'section Selling',
    'Nov :2027-11-01, 2027-12-01',
    'Jan :2028-01-01, 2028-02-01',
    'section ◆',
    'The gate read :milestone, 2027-12-31, 0d',
  ]);
  expect(text).not.toContain('|');
  expect(text).toContain('Month 2: read.');
});

test.each(['```', 'a:b;c#d', '%%{init: {}}%%', 'click x call y()', '<script>'])('%j ends no label', async (lane) => {
  const gantt = chartIn(textOf(await markdownMermaid.write(yearOf(lane))));
  const label = gantt?.split('\n')[3] ?? '';
  expect(label).toMatch(/^ {4}section [^:;#%{}<>`]+$/);
  expect(gantt?.split('\n').length).toBe(10);
});
