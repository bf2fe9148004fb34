import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NamedDocument } from '#document/document.ts';
import { type Language, languages } from '#i18n/language.ts';
import { bidders } from '../contractor/bids.ts';
import { faultsOf } from '../exports/sound.ts';
import { markdownOf } from '../exports/written.ts';
import { letterDocument, offersDocument } from './documents.ts';
import { figureFaultsOf } from './figure-faults.ts';

const isUpdated = process.env.UPDATE_GOLDEN === '1';

function expectApproved(name: string, document: NamedDocument, language: Language) {
  const text = markdownOf(document);
  const file = new URL(`./${name}.md`, import.meta.url);
  if (isUpdated) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
  expectSound(document, language);
}

function expectSound(document: NamedDocument, language: Language) {
  const text = markdownOf(document);
  expect(faultsOf(text)).toEqual([]);
  expect(figureFaultsOf(document, language, JSON.stringify(bidders[language]))).toEqual([]);
  expect(text).not.toMatch(/undefined|NaN|(?<!а.)не.число|Infinity|∞|\[object/);
}

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read what changed as prose.
describe.each(languages)('offers for the running-shoe shop, in %s', (language) => {
  test('stand side by side as a board would read them', async () => {
    expectApproved(`offers-running-shoes.${language}`, await offersDocument(language, bidders[language]), language);
  }, 30_000);

  test('two that say next to nothing are compared all the same', async () => {
    const list = [{ id: 'b1' }, ...bidders[language].slice(3)];
    expectApproved(`offers-silent.${language}`, await offersDocument(language, list), language);
  }, 30_000);

  test('the letter to the first bidder reads as somebody would sign it', async () => {
    const [first] = bidders[language];
    if (first === undefined) throw new Error('Nobody bids.');
    expectApproved(`letter-b1.${language}`, await letterDocument(language, first), language);
  }, 30_000);

  test('the letters to the others are sound', async () => {
    for (const offer of bidders[language].slice(1)) expectSound(await letterDocument(language, offer), language);
  }, 30_000);
});
