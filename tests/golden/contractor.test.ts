import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packFrom } from '#contractor/pack.ts';
import { paperIds } from '#contractor/papers/card.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import { documentRoot } from '#document/blocks.ts';
import { forecast } from '#domain/forecast.ts';
import { exporters } from '#exports/index.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { type ExampleId, exampleIds, exampleStrategy } from '#examples/index.ts';
import { planFrom } from '#plan/plan.ts';
import { faultsOf } from '../exports/sound.ts';

const isUpdated = process.env.UPDATE_GOLDEN === '1';
const [markdown] = exporters;

async function written(id: ExampleId, language: Language): Promise<string> {
  const strategy = await exampleStrategy(id, language);
  const basis = basisOf(strategy);
  const plan = planFrom(strategy, basis, forecast(basis.input));
  const { title, opening, sections } = packFrom(viewOf(plan, partsOf(plan.answers)), language, paperIds);
  return markdown.write(documentRoot(title, opening, sections));
}

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read what changed as prose.
describe('packs of the examples', () => {
  for (const language of languages)
    test.each(exampleIds)(`%s reads in ${language} as somebody would sign it`, async (id) => {
      const file = new URL(`./contractor-${id}.${language}.md`, import.meta.url);
      const text = await written(id, language);
      if (isUpdated) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
      expect(faultsOf(text)).toEqual([]);
    }, 30_000);
});
