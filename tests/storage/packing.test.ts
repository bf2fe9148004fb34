import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64urlOf, bytesOf } from '#storage/base64url.ts';
import { checksum } from '#storage/checksum.ts';
import { fileBytesMax, pack, unpack } from '#storage/packing.ts';
import { bomb, sealed } from './sealed.ts';

const latin = (text: string) => new TextEncoder().encode(text);

test('the checksum is the CRC-32 of zip and PNG', () => {
  expect(checksum(latin('123456789'))).toBe(0xcbf43926);
});

describe('letters', () => {
  test('are safe in an address and in Markdown, and bring every byte back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const letters = base64urlOf(new Uint8Array(bytes));
        expect(letters).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(bytesOf(letters)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test('take more bytes than a call takes arguments', () => {
    const bytes = new Uint8Array(300_000).fill(7);
    expect(Buffer.from(bytesOf(base64urlOf(bytes)) ?? []).equals(bytes)).toBe(true);
  });

  test.each(['a b', 'a+b/', 'å', 'abcde'])('%j are none of ours', (letters) => {
    expect(bytesOf(letters)).toBeUndefined();
  });
});

describe('a packed text', () => {
  const text = `{"idea": "Бегать без боли", "more": "${'running '.repeat(200)}"}`;

  test('comes back to the last character, and is shorter', async () => {
    const packed = await pack(text);
    expect(packed.length).toBeLessThan(text.length / 3);
    expect(await unpack(packed)).toEqual({ kind: 'unpacked', text });
  });

  test('is the same letters each time', async () => {
    expect(await pack(text)).toBe(await pack(text));
  });

  test('cut at any place says how much of it arrived', async () => {
    const packed = await pack(text);
    for (let letters = 0; letters < packed.length; letters += 1)
      expect(await unpack(packed.slice(0, letters))).toEqual({
        kind: 'cut',
        letters,
        lettersSent: letters < 13 ? undefined : packed.length,
      });
  });

  test('with one letter changed is never taken for whole', async () => {
    const packed = await pack(text);
    for (let at = 0; at < packed.length - 1; at += 1) {
      const other = packed[at] === 'A' ? 'B' : 'A';
      const { kind } = await unpack(packed.slice(0, at) + other + packed.slice(at + 1));
      expect(['cut', 'damaged']).toContain(kind);
    }
  });

  test.each(['AAAA', '&utm_source=mail&utm_medium=x', ' ', '%20'])('with %j behind it comes back', async (behind) => {
    expect(await unpack(`${await pack(text)}${behind}`)).toEqual({ kind: 'unpacked', text });
  });

  test.each([' ', '\n', '\u00a0', '%20', '%0A', '\u200b'])('broken by %j comes back', async (mark) => {
    const packed = await pack(text);
    expect(await unpack(packed.replace(/(.{30})/g, `$1${mark}`))).toEqual({ kind: 'unpacked', text });
  });

  test('of a way to pack that comes later is newer', async () => {
    expect(await unpack('2whatever')).toEqual({ kind: 'newer' });
  });

  test.each(['', 'x', '1', 'тест', '1////', `1${'A'.repeat(40)}`])('%j is none and does not throw', async (packed) => {
    expect(['cut', 'damaged']).toContain((await unpack(packed)).kind);
  });

  test('that would unpack to more than a file may have is refused', async () => {
    expect(await unpack(sealed(deflateRawSync(new Uint8Array(fileBytesMax))))).toMatchObject({ kind: 'unpacked' });
    expect(await unpack(sealed(deflateRawSync(new Uint8Array(fileBytesMax + 1))))).toEqual({ kind: 'tooBig' });
  });

  test('that is a bomb is refused a few pieces after it is too big, and not unpacked to its end', async () => {
    const decompressor = globalThis.DecompressionStream;
    let bytesOut = 0;
    globalThis.DecompressionStream = class extends decompressor {
      override readonly readable = super.readable.pipeThrough(
        new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(piece, onward) {
            bytesOut += piece.length;
            onward.enqueue(piece);
          },
        }),
      );
    };
    try {
      expect(await unpack(bomb())).toEqual({ kind: 'tooBig' });
    } finally {
      globalThis.DecompressionStream = decompressor;
    }
    expect(bytesOut).toBeGreaterThan(fileBytesMax);
    // One piece of what is packed holds at most 1 MB, and two may be on their way.
    expect(bytesOut).toBeLessThan(fileBytesMax + 3_000_000);
  });

  test('that is no text is damaged', async () => {
    expect(await unpack(sealed(deflateRawSync(new Uint8Array([0xff, 0xfe]))))).toEqual({ kind: 'damaged' });
    expect(await unpack(sealed(new Uint8Array([1, 2, 3])))).toEqual({ kind: 'damaged' });
  });
});
