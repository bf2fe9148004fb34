import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitted } from '#tracking/tables/fitted.ts';
import { readPosts } from '#tracking/tables/posts.ts';

const table = readFileSync('tests/tracking/tables/exports/instagram-posts.csv', 'utf8');

test('a table that fits is kept as it is', () => {
  expect(fitted(table, table.length)).toEqual({ text: table, columnsLeft: 0, rowsLeft: 0 });
});

test('a longer one loses its columns of words and not a single figure', () => {
  const { text, columnsLeft, rowsLeft } = fitted(table, 2000);
  expect(text.length).toBeLessThanOrEqual(2000);
  expect([columnsLeft > 0, rowsLeft]).toEqual([true, 0]);
  const [whole, short] = [readPosts(table), readPosts(text)];
  expect(short.kind === 'read' && short.posts).toEqual(whole.kind === 'read' && whole.posts);
});

test('where figures alone are too long, the last rows are left out and counted', () => {
  const { text, rowsLeft } = fitted(table, 600);
  const reading = readPosts(text);
  expect(reading.kind === 'read' && reading.posts.length).toBe(14 - rowsLeft);
  expect(rowsLeft).toBeGreaterThan(0);
});
