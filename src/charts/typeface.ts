const inBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const bare = (family: string): string => family.replaceAll(/["']/g, '').trim();

/** A face that a drawing is set in, and a letter of the drawing that is in it. */
interface Face {
  readonly rule: CSSFontFaceRule;
  readonly letter: string;
}

/** Whether a face has a sign: `unicode-range: U+0301, U+0400-045F`; all of them where it says nothing. */
function covers({ style }: CSSFontFaceRule, letter: string): boolean {
  const ranges = style.getPropertyValue('unicode-range');
  const code = letter.codePointAt(0) ?? 0;
  return (
    ranges === '' ||
    ranges.split(',').some((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
      const [first, last] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')].map((hex) => Number.parseInt(hex, 16));
      return first !== undefined && last !== undefined && code >= first && code <= last;
    })
  );
}

/** The faces of its typeface that the letters of a drawing stand in. */
function facesOf(drawing: SVGSVGElement): readonly Face[] {
  const family = bare(getComputedStyle(drawing).fontFamily.split(',')[0] ?? '');
  const letters = [...new Set(drawing.textContent)].filter((letter) => letter.trim() !== '');
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => bare(style.getPropertyValue('font-family')) === family)
    .flatMap((rule) => {
      const letter = letters.find((each) => covers(rule, each));
      return letter === undefined ? [] : [{ rule, letter }];
    });
}

/** A face with its file as data, so that it needs no network and no page around it. */
async function carriedFace({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
  const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) throw new Error(address);
  const file = `data:font/woff2;base64,${inBase64(new Uint8Array(await response.arrayBuffer()))}`;
  const said = ['font-family', 'font-weight', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`);
  return `@font-face{${said.join(';')};src:url("${file}") format("woff2")}`;
}

export interface CarriedTypeface {
  /** A style sheet that the file of a drawing can carry. */
  readonly style: string;
  readonly family: string;
  /** A letter of each face. */
  readonly letters: readonly string[];
}

/** The typeface of a drawing, so that its figures are as wide wherever it is drawn; undefined where its files cannot be had. */
export async function typefaceOf(drawing: SVGSVGElement): Promise<CarriedTypeface | undefined> {
  const faces = facesOf(drawing);
  if (faces.length === 0) return undefined;
  try {
    const rules = await Promise.all(faces.map(({ rule }) => carriedFace(rule)));
    const family = bare(faces[0]?.rule.style.getPropertyValue('font-family') ?? '');
    return { style: rules.join(''), family, letters: faces.map(({ letter }) => letter) };
  } catch {
    return undefined;
  }
}

/** The picture with its typeface in it. */
export const withTypeface = (svg: string, typeface: CarriedTypeface | undefined): string =>
  typeface === undefined ? svg : svg.replace(/^<svg\b[^>]*>/, (tag) => `${tag}<style>${typeface.style}</style>`);
