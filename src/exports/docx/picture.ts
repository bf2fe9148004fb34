import type { DrawnPicture } from '../card.ts';
import { cleanLine, escapeXml, shortened } from '../clean-text.ts';
import { paragraphXml } from './lines.ts';
import { textWidth } from './table.ts';

/** Office measures pictures in 914,400ths of an inch. */
const perPixel = 9525;
const perTwentieth = 635;

const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

interface Drawing {
  readonly number: number;
  /** Escaped; empty for what says nothing. */
  readonly finding: string;
  readonly cx: number;
  readonly cy: number;
}

/** A picture within a line. */
const drawingXml = ({ number, finding, cx, cy }: Drawing, blip: string): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${number}" name="Picture ${number}" descr="${finding}"/><a:graphic><a:graphicData uri="${picture}"><pic:pic xmlns:pic="${picture}"><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}" descr="${finding}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** Pixels: a picture and its text share a page. */
const heightMost = 345;

/** The same of a picture that is higher than wide: at half its size nobody reads its letters. */
const tallHeightMost = 640;

/** Pixels, where all has to stand on one sheet. */
const smallHeightMost = 215;

/** Pixels that a logo takes at most at the foot of a page. */
const logoWidth = 150;
const logoHeight = 26;

/** A logo at the foot of a page. */
export function logoXml({ width, height }: { readonly width: number; readonly height: number }, pngId: string): string {
  const scale = Math.min(1, logoWidth / width, logoHeight / height);
  const [cx = 0, cy = 0] = [width, height].map((pixels) => Math.round(pixels * perPixel * scale));
  return drawingXml({ number: 1000, finding: '', cx, cy }, `<a:blip r:embed="${pngId}"/>`);
}

interface Placed {
  readonly number: number;
  readonly pngId: string;
  readonly svgId: string;
  readonly isSmall: boolean;
}

/** The finding over its picture, and again as what is read aloud instead of it. */
export function pictureXml(drawn: DrawnPicture, { number, pngId, svgId, isSmall }: Placed): string {
  const isTall = drawn.height > drawn.width;
  const height = isSmall ? smallHeightMost : isTall ? tallHeightMost : heightMost;
  const scale = Math.min(1, (textWidth * perTwentieth) / (drawn.width * perPixel), height / drawn.height);
  const [cx = 0, cy = 0] = [drawn.width, drawn.height].map((pixels) => Math.round(pixels * perPixel * scale));
  const finding = escapeXml(shortened(cleanLine(drawn.title), 2000));
  const svg = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svgId}"/></a:ext></a:extLst>`;
  const drawing = drawingXml({ number, finding, cx, cy }, `<a:blip r:embed="${pngId}">${svg}</a:blip>`);
  const caption = `<w:r><w:t xml:space="preserve">${finding}</w:t></w:r>`;
  return `${paragraphXml('Caption', caption, '<w:keepNext/>')}${paragraphXml('Normal', drawing)}`;
}
