import { afterEach, describe, expect, test } from 'vitest';
import { paragraph } from '#document/blocks.ts';
import { type ExportCard, exporters } from '#exports/index.ts';
import { languages } from '#i18n/language.ts';
import { brandSaying, documentSaying, edition, hostileTexts, pictureOf, textOf } from './editions.ts';
import { documentOf } from './written.ts';

const root = documentSaying('Running without pain');
const cards: readonly ExportCard[] = exporters;

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

/** What is written where the clocks show something else. */
async function writtenIn(timeZone: string, card: ExportCard) {
  process.env.TZ = timeZone;
  expect(new Date(0).getHours()).not.toBe(0);
  return await card.write(structuredClone(root), structuredClone(edition));
}

describe('every exporter', () => {
  test('has an id and a name of its own', () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const language of languages)
      expect(new Set(cards.map(({ words }) => words[language].name)).size).toBe(cards.length);
  });

  test('the first of the list is for any document', () => {
    expect(cards[0]?.isFor(documentOf('Title', [paragraph('Opening')]))).toBe(true);
  });

  describe.each(cards.map((card) => [card.id, card] as const))('%s', (_, card) => {
    test('is named in every language, with what it is good for', () => {
      for (const language of languages) {
        expect(card.words[language].name).not.toBe('');
        expect(card.words[language].use).toMatch(/[.]$/);
      }
      expect(card.extension).toMatch(/^[a-z0-9]+$/);
    });

    test('says what its bytes are', async () => {
      const { bytes, extension, mediaType } = await card.write(root, edition);
      expect(bytes.length).toBeGreaterThan(10);
      expect(extension).toMatch(/^[a-z0-9]+$/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+/);
    });

    test('writes the same document as the same bytes, in Auckland and in Los Angeles', async () => {
      const auckland = await writtenIn('Pacific/Auckland', card);
      const losAngeles = await writtenIn('America/Los_Angeles', card);
      expect(auckland.bytes).toEqual(losAngeles.bytes);
    });

    test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))('takes %j for text', async (__, text) => {
      const { bytes } = await card.write(documentSaying(text), edition);
      expect(bytes.length).toBeGreaterThan(10);
    });

    test.runIf(card.hasFoot)('says at its foot whose work it is', async () => {
      const bare = await card.write(root, edition);
      const signed = await card.write(root, { ...edition, brand: brandSaying('Anna North') });
      expect(signed.bytes).not.toEqual(bare.bytes);
    });

    test.runIf(card.showsPictures)('shows the pictures it is given', async () => {
      const bare = await card.write(root, { ...edition, pictures: {} });
      const drawn = await card.write(root, { ...edition, pictures: { outlook: pictureOf('Sales start in June') } });
      expect(drawn.bytes).not.toEqual(bare.bytes);
    });

    test.runIf(card.isText && card.extension !== 'ics')('holds every section, list and table', async () => {
      const text = textOf(await card.write(root, edition));
      for (const words of ['Running without pain', 'Second', 'plain', '1,200.5']) expect(text).toContain(words);
    });

    test.runIf(card.isText)('is text where it says so', async () => {
      expect(textOf(await card.write(root, edition))).toContain('Opening');
    });
  });
});
