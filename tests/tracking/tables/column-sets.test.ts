import { describe, expect, test } from 'vitest';
import { readPosts } from '#tracking/tables/posts.ts';
import { columnSets, postsInSets, reportSets } from './column-sets.ts';

describe('a table under the column names of a program', () => {
  test.each(Object.entries(columnSets))('%s: every post is read without a question', (_name, text) => {
    const reading = readPosts(text);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(reading.posts).toEqual(postsInSets);
    expect(reading.problems.filter(({ id }) => id !== 'sum' && id !== 'aboveHead' && id !== 'dateUnread')).toEqual([]);
  });

  test.each(Object.entries(reportSets))('%s: is told for a report', (_name, text) => {
    expect(readPosts(text)).toMatchObject({ kind: 'asks', question: 'isReport' });
  });

  test('posts of every day are posts, whatever else a row holds of its author', () => {
    const rows = [14, 15, 16, 17, 18, 19].map((day) => `${day}.09.2026;Текст поста;2900;900;12`);
    const reading = readPosts(['Дата;Текст;Подписчики;Просмотры;Лайки', ...rows].join('\n'));
    expect(reading).toMatchObject({ kind: 'read', posts: { length: 6 } });
  });
});
