import { strFromU8, unzipSync } from 'fflate';
import { type Block, bullets, chart, heading, numbered, paragraph } from '#document/blocks.ts';
import type { Document } from '#document/document.ts';
import { day } from '#document/figure.ts';
import { link, strong } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { DrawnPicture, Edition, WrittenFile } from '#exports/index.ts';
import { figureIn } from '#i18n/figure.ts';

/** One white dot. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

export const pictureOf = (title: string): DrawnPicture => ({
  title,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320" viewBox="0 0 640 320"><rect width="640" height="320" fill="#fffdf9"/></svg>',
  png,
  width: 640,
  height: 320,
});

export const edition: Edition = {
  id: 'plan-1',
  madeOn: '2026-11-29',
  pictures: { outlook: pictureOf('Sales start in July') },
};

/** Whose work it is; a line that a file might take for something else where one is given. */
export const brandSaying = (line: string): Edition['brand'] => ({
  line,
  logo: { png, base64: btoa(String.fromCharCode(...png)), width: 300, height: 80 },
});

export const textOf = ({ bytes }: WrittenFile): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The files of an archive by name. */
export const unzipped = ({ bytes }: WrittenFile): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** A text in every place of a document that can hold one. */
export function documentSaying(words: string, language: 'en' | 'ru' = 'en'): Document {
  const money = figureIn(language, 123_450, 'EUR');
  const blocks: readonly Block[] = [
    heading(3, words),
    paragraph(words, strong(words), link('https://example.org/?a=1&b="2"', words)),
    bullets([words, 'Second']),
    numbered([words]),
    chart('outlook', [paragraph(words)]),
    chart('notDrawn', [paragraph(words)]),
    table(
      'money',
      columns(
        ['Month', words, 'Spend', 'Range'],
        [left('day'), left('text'), right('EUR'), right('count', { parts: ['low', 'high'], from: 'forecast' })],
      ),
      [
        [day('2027-01-01', '1 · Jan', { id: 'first', title: words }), words, money, '—'],
        [
          day('2027-02-28', '2 · Feb', { id: 'second', title: `${words} again` }),
          'plain',
          figureIn(language, -50_000, 'EUR'),
          [figureIn(language, 1200.5, 'count', 1), ' · ', figureIn(language, 0.012, 'share')],
        ],
      ],
      ['Year', '', figureIn(language, 73_450, 'EUR'), ''],
    ),
  ];
  return {
    language,
    title: `Title ${words}`,
    version: `signed ${words}`,
    opening: [paragraph('Opening'), paragraph(words)],
    slides: [
      { id: 'answer', title: words, blocks: [paragraph(words)] },
      { id: 'outlook', title: 'Second', blocks: [chart('outlook'), bullets([words])] },
    ],
    sections: [
      { id: 'one', title: words, blocks },
      { id: 'two', title: 'Second', blocks: [table('plain', columns(['A', 'B']), [[words, 'b']])] },
    ],
  };
}

/** Texts that a file format might take for something else. */
export const hostileTexts = [
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ']]>&amp;&#65;<!--',
  'a\u0000b\u0007c\u000bd\u001b[31m',
  'half \ud83d pair \udc00',
  'right \u202eto left\u2066 and on',
  'line\r\nbreak\nEND:VEVENT\r\nBEGIN:VEVENT; x, y\\n',
  '"quoted"; and, separated\ttabbed',
  'x'.repeat(32_768),
  '🏃'.repeat(16_500),
  '{{field}} __proto__ constructor %s',
] as const;

/** What no reader should meet: controls, and marks that turn what follows. */
export const unprintable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;
