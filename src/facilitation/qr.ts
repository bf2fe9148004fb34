/** Most bytes one QR carries from a screen to a camera: denser ones are read by good cameras alone. */
export const qrBytesMax = 1000;

/** Whether a text fits one QR. */
export const fitsQr = (text: string): boolean => new TextEncoder().encode(text).length <= qrBytesMax;

/** Rows of modules, true where dark, with the quiet margin; undefined where the text is too long. */
export async function qrOf(text: string): Promise<readonly (readonly boolean[])[] | undefined> {
  if (!fitsQr(text)) return undefined;
  const { encodeQR } = await import('qr');
  return encodeQR(text, 'raw', { ecc: 'low', border: 4 });
}

/** The text of a QR in a picture; undefined where none can be read. */
export async function qrIn(picture: Pick<ImageData, 'data' | 'width' | 'height'>): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR(picture, { timeLimit: 150 });
  } catch {
    return undefined;
  }
}

/** Longest side of what is looked at: more pixels say no more. */
const sideMax = 1600;

/** What a picture or a frame of a camera shows, pixel by pixel. */
export function pixelsOf(source: CanvasImageSource, width: number, height: number): ImageData | undefined {
  const scale = Math.min(1, sideMax / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || canvas.width === 0 || canvas.height === 0) return undefined;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The text of a QR in a file with a picture. Never throws. */
export async function qrInFile(file: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  const pixels = bitmap && pixelsOf(bitmap, bitmap.width, bitmap.height);
  bitmap?.close();
  return pixels && qrIn(pixels);
}
