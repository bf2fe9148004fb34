import { describe, expect, test } from 'vitest';
import { paperIds } from '#contractor/papers/card.ts';
import { exampleIds } from '#examples/index.ts';
import { docx } from '#exports/docx/index.ts';
import { languages } from '#i18n/language.ts';
import { edition } from '../exports/editions.ts';
import { paperDocument } from '../golden/documents.ts';
import { converted, hasOffice, hasPaperFonts, hasPdfText, pagesOf, sayNotRun } from './office.ts';

const pagesMax = 4;

const isHere = hasOffice && hasPdfText && hasPaperFonts;
if (!isHere) sayNotRun('papers of at most four pages', 'LibreOffice, pdftotext or a font as wide as Calibri (Carlito)');

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
