import { type BrandLogo, isKept, logoPixelsMax } from '#workshop/library/library.ts';

/** An SVG without a size of its own is drawn so wide. */
const usualWidth = 480;

/** A picture as dots, small enough to be kept; undefined where it cannot be drawn. Its source is left behind. */
export async function drawLogo(file: File): Promise<BrandLogo | undefined> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: wide, naturalHeight: high } = image;
    const [ownWidth, ownHeight] = wide > 0 && high > 0 ? [wide, high] : [usualWidth, usualWidth / 3];
    const isDrawing = file.type === 'image/svg+xml';
    const fits = Math.min(usualWidth / ownWidth, logoPixelsMax / 2 / ownHeight);
    const scale = isDrawing ? fits : Math.min(1, fits);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(ownWidth * scale));
    canvas.height = Math.max(1, Math.round(ownHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
    const logo = { png, width: canvas.width, height: canvas.height };
    return isKept(logo) ? logo : undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
