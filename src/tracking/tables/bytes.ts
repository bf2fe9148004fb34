/** Bytes as text: UTF-8 or UTF-16 by their mark, or by what they hold; what is no UTF-8 is Windows-1251, as old tables are. */
export function textOf(bytes: Uint8Array): string {
  const encoding = markOf(bytes) ?? halvesOf(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Without a mark, text of two bytes a letter shows by the noughts in one of its halves. */
function halvesOf(bytes: Uint8Array): string | undefined {
  const looked = bytes.subarray(0, 1024);
  const noughts = [0, 0];
  for (const [place, byte] of looked.entries()) if (byte === 0) noughts[place % 2] = (noughts[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (even + odd < looked.length / 10) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
