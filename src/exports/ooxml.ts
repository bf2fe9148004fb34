import { cleanLine, escapeXml, shortened } from './clean-text.ts';
import { zipped } from './zip.ts';

/** A file within an Office document. */
export interface Part {
  /** `'word/styles.xml'`. */
  readonly path: string;
  /** Undefined where the ending of its name says it: pictures. */
  readonly contentType?: string;
  readonly content: string | Uint8Array;
}

/** One part's way to another, or out of the document. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `'styles'`, `'hyperlink'`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const typeOf = (type: string): string =>
  type === 'core-properties' ? `${packaged}/relationships/metadata/core-properties` : `${office}/${type}`;

export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">${relationships
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${id}" Type="${typeOf(type)}" Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

interface Properties {
  readonly title: string;
  readonly language: string;
  /** ISO day. */
  readonly madeOn: string;
}

const coreXml = ({ title, language, madeOn }: Properties): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(shortened(cleanLine(title), 255))}</dc:title><dc:creator>Stage Zero</dc:creator><dc:language>${escapeXml(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(madeOn)}T00:00:00Z</dcterms:created></cp:coreProperties>`;

const contentTypesXml = (parts: readonly Part[]): string => {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = parts.flatMap(({ path, contentType }) =>
    contentType === undefined ? [] : [`<Override PartName="/${path}" ContentType="${contentType}"/>`],
  );
  return `${xmlHead}<Types xmlns="${packaged}/content-types">${[...defaults, ...overrides].join('')}</Types>`;
};

/** An Office document: the first part is what it is about. */
export function officeFile(
  parts: readonly [Part, ...(readonly Part[])],
  properties: Properties,
): Uint8Array<ArrayBuffer> {
  const [main] = parts;
  const core: Part = {
    path: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: coreXml(properties),
  };
  const all = [...parts, core];
  const root = relationshipsXml([
    { id: 'rId1', type: 'officeDocument', target: main.path },
    { id: 'rId2', type: 'core-properties', target: core.path },
  ]);
  return zipped({
    '[Content_Types].xml': contentTypesXml(all),
    '_rels/.rels': root,
    ...Object.fromEntries(all.map(({ path, content }) => [path, content])),
  });
}
