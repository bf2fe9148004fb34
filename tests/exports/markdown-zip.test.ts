import { describe, expect, test } from 'vitest';
import { markdownZip } from '#exports/markdown-zip/index.ts';
import { documentSaying, edition, pictureOf, unzipped } from './editions.ts';
import { allNodes, reparsed } from './reparse.ts';

describe('Markdown with its pictures', () => {
  test('shows each picture from a file beside it, with its finding instead of it, and holds no other', async () => {
    const unshown = { ...edition.pictures, money: pictureOf('What nobody asked for') };
    const files = unzipped(await markdownZip.write(documentSaying('Words'), { ...edition, pictures: unshown }));
    expect(Object.keys(files)).toEqual(['document.md', 'pictures/outlook.svg']);
    const images = allNodes(reparsed(files['document.md'] ?? '')).filter((node) => node.type === 'image');
    expect(images.map(({ url, alt }) => ({ url, alt }))).toEqual([
      { url: 'pictures/outlook.svg', alt: 'Sales start in July' },
    ]);
    expect(files['pictures/outlook.svg']).toMatch(/^<svg /);
  });
});
