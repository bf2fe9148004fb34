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

/** The text cut to what fits, with an ellipsis where something is missing. */
function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines of at most `width` pixels; what needs more than `most` lines ends in an ellipsis. */
export function linesOf(text: string, width: number, most: number, size = textSize): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (textWidth(longer, size) <= width || lines.length === most))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cut(line, width, size));
}
