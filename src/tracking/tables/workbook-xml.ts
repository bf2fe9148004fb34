import { strFromU8, unzipSync } from 'fflate';

/** Unpacked, a sheet of 5 MB may be a hundred times that: more is not opened. */
const unpackedMost = 60_000_000;
const wanted =
  /^xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml|(?:vbaProject|workbook)\.bin)$/i;

/** The parts of a workbook by their names in small letters; what no table needs is empty or not there. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted = wanted.test(name);
      size += isWanted ? originalSize : 0;
      if (size > unpackedMost) throw new Error('too large');
      return isWanted;
    },
  });
  return new Map(
    Object.entries(files).map(([name, data]) => [
      name.toLowerCase(),
      name.endsWith('.bin') ? '' : bare(strFromU8(data)),
    ]),
  );
}

/** Some programs write `<x:row>` for `<row>`. */
const bare = (xml: string): string => xml.replace(/<(\/?)\w+:(?=\w)/g, '<$1');

export const attribute = (tag: string, name: string): string => {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return plain(double ?? single ?? '');
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const plain = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** All runs of a text; how they are spoken is no part of it. `_x000D_` is how a return is written. */
export const textIn = (body: string): string =>
  [...body.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => plain(text))
    .join('')
    .replace(/_x00[01][\dA-F]_/gi, ' ');
