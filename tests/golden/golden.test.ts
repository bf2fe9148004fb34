import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { type Language, languages } from '#i18n/language.ts';
import { type LengthId, lengthIds } from '#report/section-ids.ts';
import { plainText, reparsed } from '../exports/reparse.ts';
import { faultsOf, writtenTexts } from '../exports/sound.ts';
import { markdownOf } from '../exports/written.ts';
import { planDocument, typedIn } from './documents.ts';
import { figureFaultsOf } from './figure-faults.ts';

const isUpdated = process.env.UPDATE_GOLDEN === '1';
const fileNames = { onePage: 'one-page', plan: 'plan', appendices: 'appendices' } satisfies Record<LengthId, string>;
const fileOf = (id: string, length: LengthId, language: Language) =>
  new URL(`./${id}.${fileNames[length]}.${language}.md`, import.meta.url);

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read what changed as prose.
describe('documents of the examples', () => {
  const editions = languages.flatMap((language) => lengthIds.map((length) => [language, length] as const));
  for (const [language, length] of editions)
    test.each(exampleIds)(`%s reads in ${language} as it was approved: ${length}`, async (id) => {
      const file = fileOf(id, length, language);
      const document = await planDocument(id, language, length);
      const text = markdownOf(document);
      if (isUpdated) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
      expect(figureFaultsOf(document, language, await typedIn(id, language))).toEqual([]);
    });

  test.each(exampleIds)('%s is sound as a reader’s program understands it, in every language', (id) => {
    for (const [language, length] of editions)
      expect(faultsOf(readFileSync(fileOf(id, length, language), 'utf8'))).toEqual([]);
  });

  test.each(exampleIds)('%s carries every problem, pillar and tactic', async (id) => {
    for (const language of languages) {
      const said = plainText(reparsed(readFileSync(fileOf(id, 'appendices', language), 'utf8')));
      const written = writtenTexts(await exampleStrategy(id, language));
      expect(written.length).toBeGreaterThan(10);
      expect(written.filter((each) => !said.includes(each))).toEqual([]);
    }
  });
});
