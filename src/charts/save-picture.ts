import { type PictureSource, pictureSource } from './picture-source.ts';
import { type CarriedTypeface, typefaceOf, withTypeface } from './typeface.ts';

export type PictureKind = 'svg' | 'png';

/** Dots of a PNG for a pixel of the screen, so that it stays sharp on paper and on a projector. */
const density = 2;

/** A browser waits so long for a typeface before it takes another: then there is nothing to wait for. */
const faceMostMs = 3000;
const lookAgainMs = 30;

/** Pixels, for one letter of each face below a picture. */
const sampleSize = 20;

const samples = ({ family, letters }: CarriedTypeface, top: number): string =>
  letters
    .map(
      (letter, place) =>
        `<text x="${place * sampleSize + 2}" y="${top + sampleSize - 5}" font-family="${family}" font-size="14">${letter.replace(/[<>&]/, 'A')}</text>`,
    )
    .join('');

/** The picture above one letter of each face: where those can be seen, all of its letters can. */
function sampled(svg: string, { width, height }: PictureSource, typeface: CarriedTypeface): string {
  const taller = height + sampleSize;
  const inside = withTypeface(svg, typeface);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${taller}" viewBox="0 0 ${width} ${taller}">${inside}${samples(typeface, height)}</svg>`;
}

/** Draws a picture once its letters can be seen: a face that an image carries arrives after the image. */
async function drawnWhole(image: HTMLImageElement, height: number, letters: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = image.width * density;
  canvas.height = height * density;
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  const draw = () => {
    paper?.clearRect(0, 0, canvas.width, canvas.height);
    paper?.drawImage(image, 0, 0, canvas.width, image.height * density);
  };
  const canBeSeen = (place: number) => {
    paper?.clearRect(0, 0, canvas.width, canvas.height);
    paper?.drawImage(image, 0, -height * density, canvas.width, image.height * density);
    const side = sampleSize * density;
    return paper?.getImageData(place * side, 0, side, side).data.some((value) => value > 0) ?? true;
  };
  const until = performance.now() + faceMostMs;
  while (performance.now() < until && !Array.from({ length: letters }, (_, place) => place).every(canBeSeen))
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  draw();
  return canvas;
}

/** A picture in dots, in the typeface of its drawing; rejects where the browser refuses. */
export async function pngOf(source: PictureSource, drawing: SVGSVGElement): Promise<Blob> {
  const typeface = await typefaceOf(drawing);
  const svg = typeface === undefined ? source.text : sampled(source.text, source, typeface);
  const image = new Image(source.width, source.height + (typeface === undefined ? 0 : sampleSize));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = await drawnWhole(image, source.height, typeface?.letters.length ?? 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png');
  });
}

const notInFileNames = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/** `Sales start in August; …` → `sales-start-in-august.png`. */
export function pictureFileName(title: string, kind: PictureKind): string {
  const name = title.normalize('NFC').toLowerCase().replace(notInFileNames, '-').slice(0, 60).replace(/^-|-$/g, '');
  return `${name || 'picture'}.${kind}`;
}

/** Saves a drawing as a file and answers the file's name; rejects with the reason where the browser refuses. */
export async function savePicture(drawing: SVGSVGElement, title: string, kind: PictureKind): Promise<string> {
  const source = pictureSource(drawing, title);
  const blob =
    kind === 'svg'
      ? new Blob([withTypeface(source.text, await typefaceOf(drawing))], { type: 'image/svg+xml' })
      : await pngOf(source, drawing);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = pictureFileName(title, kind);
  link.click();
  // Firefox drops the download when the address goes in the same turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return link.download;
}
