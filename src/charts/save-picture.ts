import { type PictureSource, pictureSource } from './picture-source.ts';
import { withTypeface } from './typeface.ts';

export type PictureKind = 'svg' | 'png';

/** Dots of a PNG for a pixel of the screen, so that it stays sharp on paper and on a projector. */
const density = 2;

/** A picture in dots, in the typeface of its drawing; rejects where the browser refuses. */
export async function pngOf({ text, width, height }: PictureSource, drawing: SVGSVGElement): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withTypeface(text, drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
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
      ? new Blob([await withTypeface(source.text, drawing)], { type: 'image/svg+xml' })
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
