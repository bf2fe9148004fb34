/** A name longer than this is a sentence. */
const nameLengthMax = 60;

/** What a business may be called until somebody names it: what it sells, up to the first pause, cut between words. */
export function nameFrom(offering: string): string {
  const [head = ''] = offering.split(/[,;.:()\n]|\s[-–—]\s/u);
  const name = head.trim();
  if (name.length <= nameLengthMax) return name;
  const cut = name.slice(0, nameLengthMax + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim();
}
