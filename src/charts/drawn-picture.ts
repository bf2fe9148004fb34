import { drawingSource } from './picture-source.ts';
import { pngOf } from './save-picture.ts';

interface DrawnPicture {
  readonly title: string;
  readonly svg: string;
  readonly png: Uint8Array | undefined;
  readonly width: number;
  readonly height: number;
}

/** A drawing as it stands in a document, its title apart; without dots where the browser cannot make them. */
export async function drawnPicture(drawing: SVGSVGElement, title: string): Promise<DrawnPicture> {
  const source = drawingSource(drawing);
  const png = await pngOf(source, drawing).then(
    async (blob) => new Uint8Array(await blob.arrayBuffer()),
    () => undefined,
  );
  return { title, svg: source.text, png, width: source.width, height: source.height };
}
