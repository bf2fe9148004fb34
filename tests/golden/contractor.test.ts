import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { faultsOf } from '../exports/sound.ts';
import { markdownOf } from '../exports/written.ts';
import { packDocument, typedIn } from './documents.ts';
import { figureFaultsOf } from './figure-faults.ts';

const isUpdated = process.env.UPDATE_GOLDEN === '1';

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read what changed as prose.
// A shop whose own people do the work, and a clinic that hires two.
const packed = ['running-shoes', 'dental-clinic'] as const;

describe('packs of the examples', () => {
  for (const language of languages)
    test.each(packed)(`%s reads in ${language} as somebody would sign it`, async (id) => {
      const file = new URL(`./contractor-${id}.${language}.md`, import.meta.url);
      const document = await packDocument(id, language);
      const text = markdownOf(document);
      if (isUpdated) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
      expect(faultsOf(text)).toEqual([]);
      expect(figureFaultsOf(document, language, await typedIn(id, language))).toEqual([]);
    }, 120_000);
});
