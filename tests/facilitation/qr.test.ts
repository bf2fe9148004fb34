import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsQr, qrBytesMax, qrIn, qrOf } from '#facilitation/qr.ts';
import { packedVoice, readAnswer } from '#frame/imports/voice-packing.ts';
import type { Voice } from '#workshop/session.ts';
import { voiceFile } from '#workshop/voices.ts';

/** As a camera sees it: grey noise, each module some pixels wide. */
async function pictureOf(text: string, pixelsAModule = 4) {
  const rows = (await qrOf(text)) ?? [];
  const side = rows.length * pixelsAModule;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor(y / pixelsAModule)]?.[Math.floor(x / pixelsAModule)];
      const grey = (isDark ? 40 : 210) + ((x * 7 + y * 13) % 30);
      data.set([grey, grey, grey], (y * side + x) * 4);
    }
  return { data, width: side, height: side };
}

const voice: Voice = {
  id: '3f2b8c1e-9d4a-4b6f-8a57-1c2d3e4f5a6b',
  name: 'Анна',
  problems: [],
  dots: ['w1', 'w7', 'w12', 'w3', 'w19', 'w4'],
  severities: Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`w${place + 1}`, 1 + (place % 5)])),
};

test('the votes of one person on twenty problems go from a screen to a camera as one QR', async () => {
  const code = await packedVoice(voiceFile('s1', voice));
  expect(code.length).toBeLessThan(qrBytesMax / 2);
  const seen = await qrIn(await pictureOf(code));
  expect(await readAnswer(seen ?? '', 's1')).toEqual({ kind: 'read', voice });
});

test('whatever fits one QR is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, maxLength: 1000, unit: fc.constantFrom(...'abcXYZ019-_') }),
      async (text) => {
        expect(await qrIn(await pictureOf(text, 3))).toBe(text);
      },
    ),
    { numRuns: 10, seed: 5 },
  );
});

test('longer answers have no QR, to the byte', async () => {
  expect(await qrIn(await pictureOf('x'.repeat(qrBytesMax)))).toBe('x'.repeat(qrBytesMax));
  expect(await qrOf('x'.repeat(qrBytesMax + 1))).toBeUndefined();
  expect(fitsQr('я'.repeat(qrBytesMax / 2 + 1))).toBe(false);
});

test('a picture without a QR says nothing', async () => {
  expect(await qrIn({ data: new Uint8ClampedArray(4 * 90_000).fill(200), width: 300, height: 300 })).toBeUndefined();
});
