import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { bullets, heading, paragraph } from '#document/blocks.ts';
import { link, strong } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { show } from './show.tsx';

test('a document is shown with its headings, lists and tables', () => {
  show(
    <DocumentView
      blocks={[
        heading(3, 'The honest answer'),
        paragraph('Sales start ', strong('in August'), '.'),
        bullets(['one', 'two']),
        table(
          'commit',
          columns(['Month', 'Commit'], [left('month'), right('count')]),
          [['1', '100'], ['2']],
          ['Year', '100'],
        ),
      ]}
    />,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'The honest answer' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', 'two']);
  const second = within(screen.getByRole('row', { name: '2 —' }));
  expect(second.getByRole('rowheader').textContent).toBe('2');
  expect(screen.getByRole('row', { name: 'Year 100' }).querySelectorAll('strong')).toHaveLength(2);
});

test('the keyboard can scroll a wide table', () => {
  show(<DocumentView blocks={[table('commit', columns(['Month', 'Commit']), [['1', '100']])]} />);
  expect(screen.getByRole('group', { name: 'Month Commit' }).tabIndex).toBe(0);
});

test('markup in an answer comes out as text', () => {
  show(<DocumentView blocks={[paragraph('<img src=x onerror=alert(1)> **not bold**')]} />);
  expect(screen.getByText('<img src=x onerror=alert(1)> **not bold**')).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

test('only addresses of the web and of mail become links', () => {
  show(
    <DocumentView
      blocks={[
        paragraph(link('https://example.org', 'source')),
        paragraph({ type: 'link', url: 'javascript:alert(1)', label: 'trap' }),
      ]}
    />,
  );
  expect(screen.getAllByRole('link').map((each) => each.textContent)).toEqual(['source']);
  expect(screen.getByText('trap')).toBeTruthy();
});
