import { describe, expect, test } from 'vitest';
import { exampleStrategy } from '#examples/index.ts';
import { linkReasonIn } from '#frame/imports/reason.ts';
import { en } from '#frame/imports/words.en.ts';
import { ru } from '#frame/imports/words.ru.ts';
import { formatsFor } from '#i18n/format.ts';
import { languages } from '#i18n/language.ts';
import { openPacked } from '#storage/import-file.ts';
import { packedStrategy } from '#storage/sharing.ts';

const words = { en, ru };

/** Letters that say how long the link was: before them nothing is known of it. */
const lettersOfHead = 13;

describe.each(languages)('a link cut on the way, in %s', (language) => {
  test('is refused at every place it can be cut at, in words that say how much of it arrived', async () => {
    const packed = await packedStrategy(await exampleStrategy('running-shoes', language));
    const formats = formatsFor(language);
    expect(packed.length).toBeGreaterThan(1000);
    for (let letters = 0; letters < packed.length; letters += 1) {
      const { strategies, refusals } = await openPacked(packed.slice(0, letters));
      expect(strategies).toEqual([]);
      const [refusal] = refusals;
      if (!refusal) throw new Error(`Nothing is said of the first ${letters} letters`);
      const said = linkReasonIn(words[language], formats, refusal);
      const { cut, cutAt } = words[language].link;
      const counts = [formats.number(letters), formats.number(packed.length)] as const;
      expect(said).toBe(letters < lettersOfHead ? cut : cutAt(...counts));
      if (letters >= lettersOfHead) for (const count of counts) expect(said).toContain(count);
    }
  });
});
