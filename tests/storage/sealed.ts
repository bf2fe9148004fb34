import { constants, deflateRawSync } from 'node:zlib';
import { base64urlOf } from '#storage/base64url.ts';
import { checksum } from '#storage/checksum.ts';

/** Letters with a head that fits whatever they hold. */
export function sealed(body: Uint8Array): string {
  const packed = new Uint8Array(8 + body.length);
  new DataView(packed.buffer).setUint32(0, body.length);
  new DataView(packed.buffer).setUint32(4, checksum(body));
  packed.set(body, 8);
  return `1${base64urlOf(packed)}`;
}

/** A megabyte that unpacks to a thousand. */
export function bomb(): string {
  const tenMegabytes = deflateRawSync(new Uint8Array(10_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  return sealed(Buffer.concat(Array.from({ length: 100 }, () => tenMegabytes)));
}
