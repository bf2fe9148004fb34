import { linesOf } from './layouts/text-fit.ts';

const space = 'http://www.w3.org/2000/svg';
const titleSize = 16;
const titleLine = 22;
const edge = 16;

/** What a drawing takes from style sheets, and would lose in a file of its own: all of it can be said in attributes. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];

function copyLooks(from: Element, to: Element): void {
  const look = getComputedStyle(from);
  for (const name of looks) {
    const value = look.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  for (const { name } of [...to.attributes]) if (name === 'class' || name.startsWith('data-')) to.removeAttribute(name);
  [...from.children].forEach((child, place) => {
    const copy = to.children[place];
    if (copy) copyLooks(child, copy);
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The picture as XML that every reader takes, whatever stands in its texts. */
const writtenOut = (file: Element): string =>
  new XMLSerializer().serializeToString(file).replace(notInXml, ' ').toWellFormed();

export interface PictureSource {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

function bodyOf(drawing: SVGSVGElement): SVGSVGElement {
  const body = drawing.cloneNode(true) as SVGSVGElement; // a clone is of its original's kind
  copyLooks(drawing, body);
  for (const name of ['role', 'aria-labelledby']) body.removeAttribute(name);
  return body;
}

function groundOf(drawing: SVGSVGElement, width: number, height: number): Element {
  const paper = getComputedStyle(drawing).getPropertyValue('--paper').trim();
  return element('rect', { width, height, fill: paper || '#ffffff' });
}

/** The drawing as a file that needs no style sheet, on its ground; what it shows is said beside it. */
export function drawingSource(drawing: SVGSVGElement): PictureSource {
  const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))];
  const file = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  file.append(groundOf(drawing, width, height), bodyOf(drawing));
  return { text: writtenOut(file), width, height };
}

/** The drawing as a file that needs no style sheet: on its ground, under its title. */
export function pictureSource(drawing: SVGSVGElement, title: string): PictureSource {
  const drawn = { width: Number(drawing.getAttribute('width')), height: Number(drawing.getAttribute('height')) };
  const look = getComputedStyle(drawing);
  // Bold, and where the typeface is not installed set in a wider one.
  const lines = linesOf(title, drawn.width, 4, titleSize * 1.25);
  const head = edge + lines.length * titleLine + edge / 2;
  const width = drawn.width + 2 * edge;
  const height = drawn.height + head + edge;
  const ink = { fill: look.color, 'font-family': look.fontFamily, 'font-size': titleSize, 'font-weight': 600 };

  const body = bodyOf(drawing);
  body.setAttribute('x', String(edge));
  body.setAttribute('y', String(head));

  const file = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  file.append(
    element('title', {}, title),
    groundOf(drawing, width, height),
    ...lines.map((line, index) => element('text', { ...ink, x: edge, y: edge + titleLine * (index + 0.75) }, line)),
    body,
  );
  return { text: writtenOut(file), width, height };
}
