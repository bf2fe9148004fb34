/**
 * The text is plain small letters of two languages. Classes of Unicode would say the same and cost seconds before the
 * first line is read: every one of some hundred patterns would carry the whole of them.
 */
const classes: readonly (readonly [RegExp, string])[] = [
  [/\\p\{L\}/g, 'a-zß-öø-ÿа-яё'],
  [/\\p\{Sc\}/g, '$¢£¥֏₣-₿'],
  [/\\p\{M\}/g, ''],
];

/** A pattern as it stands, read where the reader stands. */
export function here(source: string): RegExp {
  const isUnicode = source.includes('Extended_Pictographic');
  return new RegExp(isUnicode ? source : withClasses(source), isUnicode ? 'uy' : 'y');
}

/** Inside brackets the letters alone, outside a class of their own. */
function withClasses(source: string): string {
  let isInside = false;
  return source.replace(/\\p\{\w+\}|\\.|[[\]]/g, (piece) => {
    if (piece === '[') isInside = true;
    else if (piece === ']') isInside = false;
    if (!piece.startsWith('\\p')) return piece;
    const letters = classes.reduce((text, [name, set]) => text.replace(name, set), piece);
    return isInside ? letters : `[${letters}]`;
  });
}

/** Any of the words, whole: `\b` knows Latin letters only. Read where the reader stands. */
export const whole = (...alternatives: readonly string[]): RegExp =>
  here(String.raw`(?<!\p{L})(?:${alternatives.join('|')})(?!\p{L})`);

/** The match at a place; undefined where there is none, or an empty one. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? undefined : match;
}
