import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentRoot } from '#document/blocks.ts';
import { forecast } from '#domain/forecast.ts';
import { exporters } from '#exports/index.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { documentFrom } from '#report/document.ts';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { planFrom } from '#plan/plan.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { plainText, reparsed } from '../exports/reparse.ts';
import { faultsOf, writtenTexts } from '../exports/sound.ts';
import { shopByHand } from '../journeys/typed.ts';

const isUpdated = process.env.UPDATE_GOLDEN === '1';
const [markdown] = exporters;
const goldenIds = [...exampleIds, 'by-hand'] as const;

/** The running-shoe shop as a person enters it: with the ids their own entries get. */
async function byHand(language: Language): Promise<Strategy> {
  const origin = { createdOn: '2026-11-23', language };
  return { ...newStrategy('by-hand', origin), answers: await shopByHand(language) };
}

async function written(id: (typeof goldenIds)[number], language: Language): Promise<string> {
  const strategy = id === 'by-hand' ? await byHand(language) : await exampleStrategy(id, language);
  const basis = basisOf(strategy);
  const { title, opening, sections } = documentFrom(planFrom(strategy, basis, forecast(basis.input)), language);
  return markdown.write(documentRoot(title, opening, sections));
}

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read what changed as prose.
describe('documents of the examples', () => {
  for (const language of languages)
    test.each(goldenIds)(`%s reads in ${language} as it was approved`, async (id) => {
      const file = new URL(`./${id}.${language}.md`, import.meta.url);
      const text = await written(id, language);
      if (isUpdated) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });

  test.each(goldenIds)('%s is sound as a reader’s program understands it, in every language', (id) => {
    for (const language of languages)
      expect(faultsOf(readFileSync(new URL(`./${id}.${language}.md`, import.meta.url), 'utf8'))).toEqual([]);
  });

  test.each(exampleIds)('%s carries every problem, pillar and tactic', async (id) => {
    for (const language of languages) {
      const said = plainText(reparsed(readFileSync(new URL(`./${id}.${language}.md`, import.meta.url), 'utf8')));
      const written = writtenTexts(await exampleStrategy(id, language));
      expect(written.length).toBeGreaterThan(10);
      expect(written.filter((each) => !said.includes(each))).toEqual([]);
    }
  });
});
