import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '#document/document.ts';
import { forecast } from '#domain/forecast.ts';
import { treeOf } from '#exports/markdown-tree.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { liveFigures } from '#report/live.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { plainText, reparsed } from '../exports/reparse.ts';
import { faultsOf, tableCount, writtenTexts } from '../exports/sound.ts';
import { markdownOf } from '../exports/written.ts';
import { anyStrategy } from '../strategy/any-strategy.ts';

function documentOf(strategy: Strategy, language: Language): Document {
  const basis = basisOf(strategy);
  const result = basis.canForecast ? forecast(basis.input, { draws: 20 }) : undefined;
  if (result) liveFigures(strategy, result, language);
  return documentFrom(planFrom(strategy, basis, result), language);
}

const isSoak = Boolean(process.env.SOAK);
const strategies = isSoak ? 1000 : 100;
/** Reading a file takes longer than all that comes before: the quick run reads every third, and looks at the tree of the others. */
const readsEvery = isSoak ? 1 : 3;

// The generator's own words hold no NaN and no undefined, so every one found comes from the program.
test('a document of any strategy throws nowhere, says no NaN, leaves no cell empty and loses no text', () => {
  let count = 0;
  fc.assert(
    fc.property(anyStrategy, fc.constantFrom(...languages), (strategy, language) => {
      const document = documentOf(strategy, language);
      const root = treeOf(document);
      const file = markdownOf(document);
      const read = count % readsEvery === 0 ? reparsed(file) : root;
      count += 1;
      expect(faultsOf(file, read)).toEqual([]);
      expect(tableCount(read)).toBe(tableCount(root));
      const said = plainText(read);
      for (const written of writtenTexts(strategy)) expect(said).toContain(written);
    }),
    { numRuns: strategies, seed: 20261123, endOnFailure: true },
  );
}, 300_000);
