import { afterEach, beforeEach, expect, test } from 'vitest';
import { typefaceOf, withTypeface } from '#charts/typeface.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const realFetch = globalThis.fetch;
let drawing: SVGSVGElement;

beforeEach(() => {
  const sheet = document.createElement('style');
  sheet.textContent = `@font-face { font-family: Golos; font-weight: 400; src: url("/golos.woff2") format("woff2") }
    @font-face { font-family: Other; src: url("/other.woff2") format("woff2") }`;
  drawing = document.createElementNS(svgNamespace, 'svg');
  drawing.append('−£27,100');
  drawing.style.fontFamily = 'Golos, sans-serif';
  document.head.append(sheet);
  document.body.append(drawing);
});
afterEach(() => {
  globalThis.fetch = realFetch;
  document.head.replaceChildren();
  document.body.replaceChildren();
});

test('a picture carries its own typeface, so that a wide one of the system clips no figure', async () => {
  const asked: string[] = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    return new Response(Uint8Array.of(1, 2, 3));
  };
  const typeface = await typefaceOf(drawing);
  const svg = withTypeface('<svg width="9"><text>−£27,100</text></svg>', typeface);
  expect(svg).toMatch(
    /^<svg width="9"><style>@font-face\{font-family:Golos;.*data:font\/woff2;base64,AQID.*<\/style><text>/,
  );
  // The other typeface of the page is none of the picture's.
  expect(asked).toHaveLength(1);
  expect(typeface?.letters).toEqual(['−']);
});

test('a typeface that cannot be had leaves the picture as it is', async () => {
  globalThis.fetch = async () => new Response(null, { status: 404 });
  expect(withTypeface('<svg/>', await typefaceOf(drawing))).toBe('<svg/>');
});
