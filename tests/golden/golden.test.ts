import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentRoot } from '#document/blocks.ts';
import { forecast } from '#domain/forecast.ts';
import { exporters } from '#exports/index.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#strategy/basis.ts';
import { documentFrom } from '#strategy/document.ts';
import { exampleIds, exampleStrategy } from '#strategy/examples/index.ts';
import { planFrom } from '#strategy/plan.ts';

const isUpdated = process.env.UPDATE_GOLDEN === '1';
const [markdown] = exporters;

async function written(id: (typeof exampleIds)[number], language: (typeof languages)[number]): Promise<string> {
  const strategy = await exampleStrategy(id, language);
  const basis = basisOf(strategy);
  const { title, opening, sections } = documentFrom(planFrom(strategy, basis, forecast(basis.input)), language);
  return markdown.write(documentRoot(title, opening, sections));
}

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read what changed as prose.
describe('documents of the examples', () => {
  for (const language of languages)
    test.each(exampleIds)(`%s reads in ${language} as it was approved`, async (id) => {
      const file = new URL(`./${id}.${language}.md`, import.meta.url);
      const text = await written(id, language);
      if (isUpdated) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });
});
