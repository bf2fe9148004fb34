import { describe, expect, test } from 'vitest';
import { type Block, bullets, paragraph } from '#document/blocks.ts';
import { link } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { allNodes, plainText, reparsed, tablesOf } from './reparse.ts';
import { documentOf, markdownOf } from './written.ts';

const written = (...blocks: readonly Block[]) => markdownOf(documentOf('Plan', blocks));

describe('the Markdown file', () => {
  test('is plain to read: hyphens for lists, compact tables, a line for each row', () => {
    const file = written(
      bullets(['One', 'Two']),
      table('members', columns(['Month', 'Members'], [left('month'), right('count')]), [['1', '1,200']]),
    );
    expect(file).toBe('# Plan\n\n- One\n- Two\n\n| Month | Members |\n| :- | -: |\n| 1 | 1,200 |\n');
  });

  test.each([
    '<b>bold</b> & <img src=x onerror=alert(1)>',
    '# heading\n- list\n1. number\n> quote',
    '![image](x.png) [link](javascript:alert(1)) ![image][ref]',
    '[^1] [ref]: x ~~gone~~ `code` *a* _b_',
    '&amp; &#65; \\* line\\',
    'line\n\n    code?',
  ])('%j comes back as the text it was', (typed) => {
    const read = reparsed(written(paragraph(typed)));
    const kinds = new Set(allNodes(read).map(({ type }) => type));
    expect([...kinds].toSorted()).toEqual(['heading', 'paragraph', 'root', 'text']);
    expect(plainText(read)).toBe(`Plan ${typed.replace(/\s+/g, ' ')}`);
  });

  test('an address somebody typed is at most a link to itself', () => {
    const typed = '![x](https://example.org/x.png) www.example.org me@example.org';
    const read = reparsed(written(paragraph(typed)));
    const nodes = allNodes(read);
    expect(plainText(read)).toBe(`Plan ${typed}`);
    expect(nodes.some(({ type }) => type === 'image')).toBe(false);
    for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^(https?:\/\/|mailto:)/);
  });

  test('a cell keeps its pipes and its line', () => {
    const [read] = tablesOf(reparsed(written(table('ab', columns(['A', 'B']), [['x | y \\| z\nnext', '']]))));
    const cells = read?.children[1]?.children.map(plainText);
    expect(cells).toEqual(['x | y \\| z next', '—']);
  });

  test('links lead to http, https and mail only', () => {
    const file = written(paragraph(link('https://example.org/a(b)', 'Source'), link('javascript:alert(1)', 'Trap')));
    const links = allNodes(reparsed(file)).filter((node) => node.type === 'link');
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/a(b)']);
  });
});
