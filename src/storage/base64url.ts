type Bytes = Uint8Array<ArrayBuffer>;

// Node 20 has no `toBase64`, and a call takes only so many arguments.
const charsAtOnce = 8192;

/** Bytes as letters that stand in an address and in Markdown as they are: base64url without padding. */
export function base64urlOf(bytes: Bytes): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += charsAtOnce)
    binary += String.fromCharCode(...bytes.subarray(at, at + charsAtOnce));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Undefined where the letters are none that `base64urlOf` writes. */
export function bytesOf(letters: string): Bytes | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(letters)) return undefined;
  try {
    return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** How many letters so many bytes become. */
export const letterCount = (byteCount: number): number => Math.ceil((byteCount * 4) / 3);
