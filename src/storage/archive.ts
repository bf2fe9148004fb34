import { currentFormat } from './format.ts';
import { fileBytesMax } from './packing.ts';

const opening = `{"stageZero": ${currentFormat}, "strategies": [\n`;
const closing = ']}\n';

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Strategy files as one file, readable or not: a program that can read one of them can read it here.
 * More than one where they would not fit into what can be opened again.
 */
export function archivesOf(files: readonly string[]): readonly string[] {
  const groups: { readonly texts: string[]; bytes: number }[] = [];
  for (const file of files) {
    const bytes = bytesIn(file) + 2;
    const last = groups.at(-1);
    if (last && last.bytes + bytes <= fileBytesMax - opening.length - closing.length) {
      last.texts.push(file);
      last.bytes += bytes;
    } else groups.push({ texts: [file], bytes });
  }
  return groups.map(({ texts }) => `${opening}${texts.join(',\n')}${closing}`);
}
