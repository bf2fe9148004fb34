import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleIds } from '#examples/index.ts';
import { xlsx } from '#exports/xlsx/index.ts';
import { languages } from '#i18n/language.ts';
import { edition } from '../exports/editions.ts';
import { planDocument } from '../golden/documents.ts';
import { converted, hasOffice, sayNotRun } from './office.ts';

if (!hasOffice) sayNotRun('formulas of workbooks recalculated', 'LibreOffice');

const sheetPath = /^xl\/worksheets\/sheet\d+\.xml$/;
const formulaCell = /<c r="([A-Z]+\d+)"[^>]*><f[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>|<v\/>)?<\/c>/g;

/** What the formulas of each sheet come to, as the file keeps it. */
const keptIn = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).flatMap(([path, content]) =>
      sheetPath.test(path)
        ? [...strFromU8(content).matchAll(formulaCell)].map(([, at, value = '']) => [`${path} ${at}`, value] as const)
        : [],
    ),
  );

/** The same workbook with nothing beside its formulas: what comes back was worked out. */
const withoutValues = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, content]) => [
        path,
        sheetPath.test(path)
          ? strToU8(
              strFromU8(content)
                .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
                .replaceAll(' t="str"', ''),
            )
          : content,
      ]),
    ),
  );

describe.runIf(hasOffice)('workbooks', () => {
  test('every formula comes to what is kept beside it, in LibreOffice', async () => {
    const asked = exampleIds.flatMap((id) => languages.map((language) => ({ id, language })));
    const files = await Promise.all(
      asked.map(async ({ id, language }) => ({
        name: `${id}-${language}.xlsx`,
        bytes: (await xlsx.write(await planDocument(id, language), edition)).bytes,
      })),
    );
    const recalculated = converted(
      files.map(({ name, bytes }) => ({ name, bytes: withoutValues(bytes) })),
      'xlsx',
    );
    files.forEach(({ name, bytes }, place) => {
      const kept = keptIn(bytes);
      const made = keptIn(recalculated[place] ?? new Uint8Array());
      expect(kept.size, name).toBeGreaterThan(100);
      for (const [at, value] of kept) {
        const found = made.get(at);
        if (value === '' || Number.isNaN(Number(value))) expect(found, `${name} ${at}`).toBe(value);
        else expect(Number(found), `${name} ${at}`).toBeCloseTo(Number(value), 6);
      }
    });
  });
});
