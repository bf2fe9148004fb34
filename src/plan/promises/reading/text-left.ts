/** A line of which less and less is left to be understood. */
export interface TextLeft {
  readonly text: string;
  /** Takes the first match out, so that nothing is read twice; undefined where there is none. */
  take(pattern: RegExp): RegExpExecArray | undefined;
  has(pattern: RegExp): boolean;
}

/** What is taken leaves a mark that joins no two numbers on its sides. */
const taken = ' … ';

export function textLeft(line: string): TextLeft {
  let text = line.normalize('NFKC').replace(/\s+/gu, ' ');
  return {
    get text() {
      return text;
    },
    take(pattern) {
      const match = pattern.exec(text);
      if (match === null) return undefined;
      text = text.slice(0, match.index) + taken + text.slice(match.index + match[0].length);
      return match;
    },
    has: (pattern) => pattern.test(text),
  };
}

/** Any of the words, whole: `\b` knows Latin letters only. */
export const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives.join('|')})(?!\p{L})`, 'iu');
