import { describe, expect, test } from 'vitest';
import { bullets } from '#document/blocks.ts';
import { type Document, tablesIn } from '#document/document.ts';
import { printed } from '#document/inline.ts';
import { docx } from '#exports/docx/index.ts';
import { languages } from '#i18n/language.ts';
import { planDocument } from '../golden/documents.ts';
import { brandSaying, documentSaying, edition, hostileTexts, unprintable, unzipped } from './editions.ts';
import { oneSpaced } from './reparse.ts';

type Xml = globalThis.Document | Element;

function parsed(text: string): globalThis.Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  expect(xml.querySelector('parsererror')?.textContent).toBe(undefined);
  return xml;
}

/** Every part that is XML, read. */
async function partsOf(document: Document, pictures = edition.pictures) {
  const files = unzipped(await docx.write(document, { ...edition, pictures }));
  const read = Object.entries(files).flatMap(([name, text]) =>
    /\.(xml|rels)$/.test(name) ? [[name, parsed(text)] as const] : [],
  );
  return { files, part: (name: string) => new Map(read).get(name) ?? parsed('<missing/>') };
}

const all = (xml: Xml, name: string) => [...xml.getElementsByTagName(name)];
const styleOf = (paragraph: Element) => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val');
const saidIn = (xml: Xml) =>
  oneSpaced(
    all(xml, 'w:t')
      .map(({ textContent }) => textContent)
      .join(''),
  );

describe('the Word file', () => {
  test('has headings, lists and tables of its own, in the language of the document', async () => {
    const { part } = await partsOf(documentSaying('Слова', 'ru'));
    const paragraphs = all(part('word/document.xml'), 'w:p');
    const styles = paragraphs.map(styleOf);
    expect(styles).toContain('Title');
    expect(paragraphs.filter((each) => styleOf(each) === 'Heading1').map(saidIn)).toEqual(['Слова', 'Second']);
    expect(paragraphs.filter((each) => styleOf(each) === 'Heading2').map(saidIn)).toEqual(['Слова']);
    expect(all(part('word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('ru-RU');
    expect(all(part('docProps/core.xml'), 'dc:title')[0]?.textContent).toBe('Title Слова');
    const known = new Set(all(part('word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId')));
    for (const style of styles) if (style) expect(known.has(style), style).toBe(true);
  });

  test('is made for Letter paper where it is said to be, and papers bound together begin a sheet each', async () => {
    const sheetOf = (body: Xml) => all(body, 'w:pgSz')[0]?.getAttribute('w:w');
    const document = documentSaying('Words');
    const plain = (await partsOf(document)).part('word/document.xml');
    const pack = (await partsOf({ ...document, isPack: true, paper: 'letter' })).part('word/document.xml');
    expect([sheetOf(plain), sheetOf(pack)]).toEqual(['11906', '12240']);
    expect(all(plain, 'w:pageBreakBefore')).toHaveLength(0);
    expect(all(pack, 'w:pageBreakBefore')).toHaveLength(document.sections.length - 1);
  });

  test('what is ticked by hand has its box in the place of a bullet', async () => {
    const { part } = await partsOf({ ...documentSaying('Words'), opening: [bullets(['☐ Done', 'Known'])] });
    const marked = all(part('word/document.xml'), 'w:p').filter((each) => /^(☐ Done|Known)$/.test(saidIn(each)));
    expect(marked.map((each) => all(each, 'w:numPr').length)).toEqual([0, 1]);
  });

  test('a table repeats its head, and no row of it is broken', async () => {
    const { part } = await partsOf(documentSaying('Words'));
    for (const table of all(part('word/document.xml'), 'w:tbl')) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, place) => (place === 0 ? 1 : 0)));
      for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1);
    }
  });

  test('a picture stands under its finding and says it; a drawing nobody could make dots of is told in words', async () => {
    const { files, part } = await partsOf(documentSaying('Words'));
    const body = part('word/document.xml');
    expect(all(body, 'wp:docPr').map((picture) => picture.getAttribute('descr'))).toEqual(['Sales start in July']);
    expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
    const drawn = edition.pictures.outlook;
    const undrawn = await partsOf(documentSaying('Words'), drawn ? { outlook: { ...drawn, png: undefined } } : {});
    expect(all(undrawn.part('word/document.xml'), 'w:drawing')).toHaveLength(0);
  });

  test('its foot names the client, the version, the day and whose work it is, and holds a logo in dots', async () => {
    const document = { ...documentSaying('Words'), title: 'Plan: Second Wind' };
    const files = unzipped(
      await docx.write(document, { ...edition, brand: brandSaying('Ada North · ada@north.example') }),
    );
    const [madeBy, place] = all(parsed(files['word/footer1.xml'] ?? ''), 'w:p');
    expect(madeBy && saidIn(madeBy)).toBe('Ada North · ada@north.example');
    expect(place && saidIn(place)).toMatch(/^Plan: Second Wind · signed Words · 29 November 2026/);
    const relations = all(parsed(files['word/_rels/footer1.xml.rels'] ?? ''), 'Relationship');
    expect(relations.map((each) => each.getAttribute('Target'))).toEqual(['media/logo.png']);
    expect(files['word/media/logo.png']).toMatch(/^.PNG/);
    expect(
      files['word/_rels/footer1.xml.rels']?.includes(
        all(parsed(files['word/footer1.xml'] ?? ''), 'a:blip')[0]?.getAttribute('r:embed') ?? '-',
      ),
    ).toBe(true);
    for (const text of hostileTexts) {
      const hostile = unzipped(await docx.write(documentSaying(text), { ...edition, brand: brandSaying(text) }));
      expect(saidIn(parsed(hostile['word/footer1.xml'] ?? ''))).not.toMatch(unprintable);
    }
  });

  test('every part, picture and link that is referred to is there', async () => {
    const { files, part } = await partsOf(documentSaying('Words'));
    const relationships = all(part('word/_rels/document.xml.rels'), 'Relationship');
    const ids = new Set(relationships.map((each) => each.getAttribute('Id')));
    const referred = [...(files['word/document.xml'] ?? '').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    expect(referred.length).toBeGreaterThan(3);
    for (const id of referred) expect(ids.has(id ?? '')).toBe(true);
    for (const each of relationships)
      if (each.getAttribute('TargetMode') !== 'External')
        expect(files[`word/${each.getAttribute('Target')}`]).toBeDefined();
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))('%j is text and nothing else', async (_, text) => {
    const [hostile, plain] = [await partsOf(documentSaying(text)), await partsOf(documentSaying('Words'))];
    const tagsOf = (xml: Xml) =>
      all(xml, '*')
        .map(({ tagName }) => tagName)
        .filter((tag) => tag !== 'w:br' && tag !== 'w:t');
    expect(tagsOf(hostile.part('word/document.xml'))).toEqual(tagsOf(plain.part('word/document.xml')));
    expect(saidIn(hostile.part('word/document.xml'))).not.toMatch(unprintable);
  });

  test.each(languages)('every cell of every table of a plan comes back, in %s', async (language) => {
    const document = await planDocument('running-shoes', language);
    const { part } = await partsOf(document, {});
    const read = all(part('word/document.xml'), 'w:tbl').map((table) =>
      all(table, 'w:tr').map((row) => all(row, 'w:tc').map(saidIn)),
    );
    const meant = tablesIn(document).map(({ columns, rows, total }) => [
      columns.map(({ title }) => oneSpaced(title) || '—'),
      ...[...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => oneSpaced(printed(cell)))),
    ]);
    expect(read).toEqual(meant);
  });
});
