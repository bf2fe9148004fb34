import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#strategy/checksum.ts';
import { asSigned, checksumOf, saidOf, signedVersion } from '#strategy/signing.ts';
import { strategySchema } from '#strategy/strategy.ts';
import { anyStrategy } from './any-strategy.ts';
import { shopAnswers, shopWith } from './shop.ts';

const shop = shopWith();

describe('a checksum', () => {
  test('is what every other program reckons', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on the order in which answers were given', () => {
    const business = Object.fromEntries(Object.entries(shopAnswers.business).toReversed());
    expect(checksumOf(saidOf(shopWith({ business })))).toBe(checksumOf(saidOf(shop)));
  });

  test('changes with any answer and with the order of entries', () => {
    const pillars = shopAnswers.content.pillars.toReversed();
    const others = [
      shopWith({ business: { ...shopAnswers.business, name: 'second wind' } }),
      shopWith({ content: { ...shopAnswers.content, pillars } }),
      { ...shop, silenced: { noRestAfterPush: 'Rested' } },
    ];
    expect(new Set([shop, ...others].map((one) => checksumOf(saidOf(one)))).size).toBe(4);
  });
});

describe('a signed version', () => {
  test('fits into the strategy it was taken of and leads back to it', () => {
    fc.assert(
      fc.property(anyStrategy, (strategy) => {
        const signed = signedVersion(strategy, 'As signed', '2026-11-24');
        const carried = strategySchema.parse({ ...strategy, signed });
        expect(carried.signed).toEqual(strategySchema.parse({ ...strategy, signed }).signed);
        expect(saidOf(asSigned(carried, signed))).toEqual(saidOf(strategy));
        expect(signed.checksum).toMatch(/^[0-9a-f]{8}$/);
      }),
      { numRuns: 20 },
    );
  });

  test('stays as it was while the answers go on', () => {
    const signed = signedVersion(shop, 'As signed', '2026-11-24');
    const later = { ...shopWith({ audience: {} }), signed };
    expect(checksumOf(later.signed.said)).toBe(signed.checksum);
    expect(asSigned(later, signed).answers).toEqual(shop.answers);
  });
});
