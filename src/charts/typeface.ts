const inBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const bare = (family: string): string => family.replaceAll(/["']/g, '').trim();

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

/** The typeface of a drawing as a style sheet that its file can carry; empty where its files cannot be had. */
async function typefaceOf(drawing: SVGSVGElement): Promise<string> {
  const family = bare(getComputedStyle(drawing).fontFamily.split(',')[0] ?? '');
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => bare(style.getPropertyValue('font-family')) === family);
  return (await Promise.all(faces.map(carriedFace))).join('');
}

/** The picture with its typeface in it, so that its figures are as wide wherever it is drawn. */
export async function withTypeface(svg: string, drawing: SVGSVGElement): Promise<string> {
  const style = await typefaceOf(drawing).catch(() => '');
  return style === '' ? svg : svg.replace(/^<svg\b[^>]*>/, (tag) => `${tag}<style>${style}</style>`);
}
