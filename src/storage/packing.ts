import { base64urlOf, bytesOf, letterCount } from './base64url.ts';
import { checksum } from './checksum.ts';
import { deflated, inflated } from './compression.ts';

/** Most bytes a strategy file may have, packed or not. */
export const fileBytesMax = 5_000_000;

/** The first letter: in which way the rest is packed. */
const way = '1';
/** The length of what follows and its checksum, four bytes each. */
const headBytes = 8;
/** Letters that hold the head, and a byte more. */
const headLetters = 12;

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly text: string }
  /** The end is missing; how many letters there should have been, where even that is known. */
  | { readonly kind: 'cut'; readonly letters: number; readonly lettersSent: number | undefined }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'tooBig' }
  | { readonly kind: 'newer' };

/** Text as letters, a third of its length, that say of themselves whether they arrived whole. */
export async function pack(text: string): Promise<string> {
  const body = await deflated(new TextEncoder().encode(text));
  const packed = new Uint8Array(headBytes + body.length);
  const head = new DataView(packed.buffer);
  head.setUint32(0, body.length);
  head.setUint32(4, checksum(body));
  packed.set(body, headBytes);
  return way + base64urlOf(packed);
}

/** White space that mail and addresses put into a link. */
const broken = /\s|%20|%0[ad]|[\u00ad\u200b\u2060\ufeff]/gi;

/** Never throws, and never gives back a part. What stands behind the letters is passed over: their length is known. */
export async function unpack(sent: string): Promise<Unpacked> {
  const packed = sent.replace(broken, '');
  if (/^[2-9]/.test(packed)) return { kind: 'newer' };
  if (!packed.startsWith(way)) return packed === '' ? cutOf(packed) : { kind: 'damaged' };
  const letters = packed.slice(way.length);
  if (letters.length < headLetters) return cutOf(packed);
  const head = bytesOf(letters.slice(0, headLetters));
  if (!head) return { kind: 'damaged' };
  const [bodyBytes, sum] = [new DataView(head.buffer).getUint32(0), new DataView(head.buffer).getUint32(4)];
  if (bodyBytes > fileBytesMax) return { kind: 'damaged' };
  const lettersSent = letterCount(headBytes + bodyBytes);
  if (letters.length < lettersSent) return cutOf(packed, way.length + lettersSent);
  const body = bytesOf(letters.slice(0, lettersSent))?.subarray(headBytes);
  return body?.length === bodyBytes && checksum(body) === sum ? opened(body) : { kind: 'damaged' };
}

const cutOf = (packed: string, lettersSent?: number): Unpacked => ({
  kind: 'cut',
  letters: packed.length,
  lettersSent,
});

async function opened(body: Uint8Array<ArrayBuffer>): Promise<Unpacked> {
  try {
    const bytes = await inflated(body, fileBytesMax);
    if (!bytes) return { kind: 'tooBig' };
    return { kind: 'unpacked', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'damaged' };
  }
}
