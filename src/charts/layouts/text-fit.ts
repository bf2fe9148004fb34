/** Sizes of text in a picture, in pixels: nothing smaller can be read. */
export const textSize = 12;
export const lineHeight = 15;

const narrow = /[\s.,:;!'’|()[\]iljtfrI·-]/u;
const broad = /[mwMWжмшщыюфЖМШЩЫЮФДQО@%—…]/u;

const widthOf = (letter: string): number => {
  if (narrow.test(letter)) return 0.36;
  if (broad.test(letter)) return 0.86;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.6;
};

/** About how wide a text is, rather too much than too little: a drawing is laid out before it can be measured. */
export const textWidth = (text: string, size = textSize): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter) * size, 0);

export const widest = (texts: readonly string[], size = textSize): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

/** The text cut to what fits, with an ellipsis where something is missing. Looks no further than it can show. */
function cut(text: string, width: number, size: number): string {
  const room = width - widthOf('…') * size;
  let used = 0;
  let shown = '';
  let whole = '';
  for (const letter of text) {
    used += widthOf(letter) * size;
    if (used > width) return `${(shown || whole || letter).trimEnd()}…`;
    whole += letter;
    if (used <= room) shown = whole;
  }
  return text;
}

/** The text in lines of at most `width` pixels; what needs more than `most` lines ends in an ellipsis. */
export function linesOf(text: string, width: number, most: number, size = textSize): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const isLast = lines.length === most;
    if (last !== undefined && (isLast || textWidth(longer, size) <= width)) lines[lines.length - 1] = longer;
    else lines.push(word);
    // What is wider than its line already ends in an ellipsis: a text of thousands of words costs no more than a long one.
    if (isLast && textWidth(longer, size) > width) break;
  }
  return lines.map((line) => cut(line, width, size));
}
