import { describe, expect, test } from 'vitest';
import { paperIds } from '#contractor/papers/card.ts';
import { exampleIds } from '#examples/index.ts';
import { docx } from '#exports/docx/index.ts';
import { languages } from '#i18n/language.ts';
import { edition, pictureOf } from '../exports/editions.ts';
import { paperDocument, planDocument } from '../golden/documents.ts';
import { converted, hasOffice, hasPaperFonts, hasPdfText, pagesOf, sayNotRun } from './office.ts';

const pagesMax = 4;

const isHere = hasOffice && hasPdfText && hasPaperFonts;
if (!isHere)
  sayNotRun(
    'plans of six to eight pages and papers of at most four',
    'LibreOffice, pdftotext or a font as wide as Calibri (Carlito)',
  );

describe.runIf(isHere)('papers for the contractor', () => {
  test.each(languages)('each prints on four pages at most (%s)', async (language) => {
    const asked = exampleIds.flatMap((id) => paperIds.map((paper) => ({ id, paper })));
    const files = await Promise.all(
      asked.map(async ({ id, paper }) => ({
        name: `${id}-${paper}.docx`,
        bytes: (await docx.write(await paperDocument(id, language, paper), { ...edition, pictures: {} })).bytes,
      })),
    );
    const pages = converted(files, 'pdf').map((pdf) => pagesOf(pdf).length);
    const tooLong = files.flatMap(({ name }, place) =>
      (pages[place] ?? 0) > pagesMax ? [`${name} ${pages[place]}`] : [],
    );
    expect(pages.every((count) => count > 0)).toBe(true);
    expect(tooLong).toEqual([]);
  });
});

/** How high the pictures of a plan are drawn at 640 pixels, the tallest of the examples. */
const pictureHeights = { outlook: 500, year: 504, problems: 386, grid: 338, money: 530 };

describe.runIf(isHere)('the plan', () => {
  test('fits one sheet where one page was asked for, its picture with it', async () => {
    const pictures = { outlook: { ...pictureOf('What it shows'), height: pictureHeights.outlook } };
    const files = await Promise.all(
      exampleIds
        .flatMap((id) => languages.map((language) => ({ id, language })))
        .map(async ({ id, language }) => ({
          name: `${id}-${language}-one-page.docx`,
          bytes: (await docx.write(await planDocument(id, language, 'onePage'), { ...edition, pictures })).bytes,
        })),
    );
    expect(converted(files, 'pdf').map((pdf) => pagesOf(pdf).length)).toEqual(files.map(() => 1));
  });

  test('prints on six to eight pages, its pictures with it', async () => {
    const pictures = Object.fromEntries(
      Object.entries(pictureHeights).map(([name, height]) => [name, { ...pictureOf('What it shows'), height }]),
    );
    const files = await Promise.all(
      exampleIds
        .flatMap((id) => languages.map((language) => ({ id, language })))
        .map(async ({ id, language }) => ({
          name: `${id}-${language}.docx`,
          bytes: (await docx.write(await planDocument(id, language, 'plan'), { ...edition, pictures })).bytes,
        })),
    );
    const pages = converted(files, 'pdf').map((pdf) => pagesOf(pdf).length);
    expect(files.flatMap(({ name }, place) => ((pages[place] ?? 0) > 8 ? [`${name} ${pages[place]}`] : []))).toEqual(
      [],
    );
    expect(Math.min(...pages)).toBeGreaterThanOrEqual(6);
  });
});
