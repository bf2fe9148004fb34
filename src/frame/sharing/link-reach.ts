/** Mail programs are known to cut links after about this many characters. */
const mailLengthMax = 2000;
/** Most characters of one message in Telegram. */
const messageLengthMax = 4096;

/** How far a link gets; `local` leads to a page on this computer only. */
export type LinkReach = 'short' | 'long' | 'tooLong' | 'local';

const thisComputer = new Set(['', 'localhost', '127.0.0.1', '[::1]']);

export function reachOf(link: string): LinkReach {
  if (thisComputer.has(new URL(link).hostname)) return 'local';
  if (link.length <= mailLengthMax) return 'short';
  return link.length <= messageLengthMax ? 'long' : 'tooLong';
}
