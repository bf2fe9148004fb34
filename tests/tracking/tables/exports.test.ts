import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTableFile } from '#tracking/tables/file.ts';
import { readPosts } from '#tracking/tables/posts.ts';

const fileOf = (name: string) => readFileSync(`tests/tracking/tables/exports/${name}.csv`);

async function readExport(name: string, bytes: Uint8Array = fileOf(name)) {
  const file = await readTableFile(`${name}.csv`, bytes);
  return readPosts(file.kind === 'tables' ? (file.tables[0]?.text ?? '') : '');
}

/** How many posts stand in it, and the first by day: views, reactions, comments, shares. */
const exports = [
  ['instagram-posts', 14, ['2026-09-01', 6254, 26, 1, 1]],
  ['linkedin-posts', 12, ['2026-09-01', 472, 6, 1, 2]],
  ['tiktok-videos', 10, ['2026-09-01', 7308, 358, 3, 12]],
  ['vk-posts-by-hand', 13, ['2026-09-01', 1722, 44, 1, 4]],
  ['x-posts', 12, ['2026-09-01', 1893, 34, 8, 1]],
  ['youtube-content', 11, ['2026-09-01', 2167, undefined, undefined, undefined]],
] as const;

describe('a table as a platform hands it over', () => {
  test.each(exports)(
    '%s is read without a question',
    async (name, count, [day, views, reactions, comments, shares]) => {
      const reading = await readExport(name);
      if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
      expect(reading.posts).toHaveLength(count);
      expect(reading.posts[0]).toEqual({ day, views, reactions, comments, shares });
      expect(reading.problems.every(({ id }) => id === 'sum' || id === 'aboveHead')).toBe(true);
    },
  );

  test('a report by weeks is told for one and not read as posts', async () => {
    expect(await readExport('agency-weekly-report')).toMatchObject({ kind: 'asks', question: 'isReport' });
  });

  test('the same in UTF-16 and in Windows-1251', async () => {
    const text = fileOf('vk-posts-by-hand').toString('utf8').replace('\ufeff', '');
    const right = await readExport('vk-posts-by-hand');
    expect(await readExport('x', Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(right);
    expect(await readExport('x', Buffer.from(text, 'utf16le'))).toEqual(right);
    expect(await readExport('x', Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(right);
    expect(await readExport('x', windows1251(text))).toEqual(right);
  });
});

/** Letters as tables of old write them. */
function windows1251(text: string): Uint8Array {
  const codes = new Map<string, number>();
  const decoder = new TextDecoder('windows-1251');
  for (let code = 0; code < 256; code += 1) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from([...text], (letter) => codes.get(letter) ?? 63);
}
