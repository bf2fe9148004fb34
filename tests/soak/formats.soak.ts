import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Document, eventsIn, piecesIn, tablesIn } from '#document/document.ts';
import type { Figure } from '#document/figure.ts';
import { forecast } from '#domain/forecast.ts';
import { csv } from '#exports/csv/index.ts';
import { docx } from '#exports/docx/index.ts';
import { majorValue } from '#exports/grid.ts';
import { html } from '#exports/html/index.ts';
import { ics } from '#exports/ics/index.ts';
import type { WrittenFile } from '#exports/index.ts';
import { xlsx } from '#exports/xlsx/index.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { plainText, reparsed } from '../exports/reparse.ts';
import { markdownOf } from '../exports/written.ts';
import { anyStrategy } from '../strategy/any-strategy.ts';
import { say, seed } from './seed.ts';

const plans = Number(process.env.PLANS ?? 500);
const edition = { id: 'plan-1', madeOn: '2026-11-30', pictures: {} };

function documentOf(strategy: Strategy, language: Language): Document {
  const basis = basisOf(strategy);
  const result = basis.canForecast ? forecast(basis.input, { draws: 20 }) : undefined;
  return documentFrom(planFrom(strategy, basis, result), language);
}

const oneSpaced = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
/** What markup says, a space where an element ends. */
const saidIn = (markup: string) =>
  oneSpaced(decoded(markup.replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')));
const wordsOf = (xml: string) =>
  oneSpaced(
    decoded(
      xml
        .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
        .replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '')
        .replace(/<[^>]*>/g, ''),
    ),
  );

/** The first figure that does not stand behind the one before it; undefined where all stand in the order of the document. */
function missingIn(said: string, figures: readonly Figure[]): string | undefined {
  let from = 0;
  for (const { text } of figures) {
    const at = said.indexOf(oneSpaced(text), from);
    if (at < 0) return `${text} behind “${said.slice(Math.max(0, from - 80), from)}”`;
    from = at + text.length;
  }
  return undefined;
}

const filesIn = ({ bytes, extension }: WrittenFile): readonly string[] =>
  extension === 'csv'
    ? [new TextDecoder().decode(bytes)]
    : Object.values(unzipSync(bytes)).map((content) => strFromU8(content));

/** Numbers as they are kept in cells, to twelve digits. */
const key = (value: number) => String(Number(value.toPrecision(10)));
const numbersInSheets = (file: WrittenFile): ReadonlySet<string> =>
  new Set(
    filesIn(file).flatMap((xml) =>
      [...xml.matchAll(/<v>(-?[\d.eE+-]+)<\/v>/g)].map(([, number]) => key(Number(number))),
    ),
  );
function numbersInCsv(file: WrittenFile, language: Language): ReadonlySet<string> {
  const separator = language === 'ru' ? ';' : ',';
  const cells = filesIn(file).flatMap((text) => text.split(/\r\n/).flatMap((line) => line.split(separator)));
  const numbers = cells.flatMap((cell) => {
    const plain = language === 'ru' ? cell.replace(',', '.') : cell;
    if (!/^-?\d+(?:\.\d+)?(?:e[+-]\d+)?%?$/.test(plain)) return [];
    return [plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain)];
  });
  return new Set(numbers.map(key));
}

const figuresOf = (document: Document): readonly Figure[] =>
  piecesIn(document).filter((piece): piece is Figure => piece.type === 'figure');
const figuresInTables = (document: Document): readonly Figure[] =>
  tablesIn(document).flatMap(({ rows, total }) =>
    [...rows.flat(), ...(total ?? [])].flatMap((cell) =>
      cell.filter((piece): piece is Figure => piece.type === 'figure'),
    ),
  );

test(`${plans} plans say the same figures and days in every format`, async () => {
  let figureCount = 0;
  await fc.assert(
    fc.asyncProperty(anyStrategy, fc.constantFrom(...languages), async (strategy, language) => {
      const document = documentOf(strategy, language);
      const [figures, inTables] = [figuresOf(document), figuresInTables(document)];
      figureCount += figures.length;
      expect(missingIn(oneSpaced(plainText(reparsed(markdownOf(document)))), figures), 'Markdown').toBe(undefined);
      const [word] = Object.entries(unzipSync((await docx.write(document, edition)).bytes)).filter(
        ([name]) => name === 'word/document.xml',
      );
      expect(missingIn(wordsOf(strFromU8(word?.[1] ?? new Uint8Array())), figures), 'Word').toBe(undefined);
      const screen = [document.opening, ...document.sections.map(({ blocks }) => blocks)].map((blocks) =>
        renderToStaticMarkup(createElement(DocumentView, { blocks })),
      );
      expect(missingIn(saidIn(screen.join(' ')), figures), 'the screen').toBe(undefined);
      const page = new TextDecoder().decode((await html.write(document, edition)).bytes);
      expect(missingIn(saidIn(page), figures), 'HTML').toBe(undefined);

      const [workbook, tables] = [await xlsx.write(document, edition), await csv.write(document)];
      const [sheets, rows] = [numbersInSheets(workbook), numbersInCsv(tables, language)];
      const [sheetText, rowText] = [workbook, tables].map((file) => saidIn(filesIn(file).join('\n'))) as [
        string,
        string,
      ]; // two of two
      for (const { text, ...figure } of inTables) {
        // What stands among words is kept in words.
        const [number, words] = [key(majorValue({ text, ...figure })), oneSpaced(text)];
        expect(sheets.has(number) || sheetText.includes(words), `Excel: ${text}`).toBe(true);
        expect(rows.has(number) || rowText.includes(words), `CSV: ${text}`).toBe(true);
      }

      const events = new Map(eventsIn(document).map(({ date, event }) => [event?.id, date]));
      if (events.size === 0) return;
      const calendar = new TextDecoder().decode((await ics.write(document, edition)).bytes);
      const lines = calendar.split('\r\n');
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      const starts = lines.flatMap((line) =>
        line.startsWith('DTSTART') ? [line.replace(/^.*:/, '').slice(0, 8)] : [],
      );
      expect(starts.toSorted()).toEqual([...events.values()].map((date) => date.replaceAll('-', '')).toSorted());
    }),
    { numRuns: plans, seed, endOnFailure: true },
  );
  say(`${plans} plans, ${figureCount} figures, the same on the screen and in Markdown, Word, HTML, Excel and CSV`);
});
