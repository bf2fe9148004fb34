import type { documentRoot } from '#document/blocks.ts';
import { exporters } from '#exports/index.ts';
import { download } from './browser.ts';

/** Hands a document over as Markdown; answers the name of the file. */
export function saveDocument(fileName: string, root: ReturnType<typeof documentRoot>): string {
  const [markdown] = exporters;
  const name = `${fileName}.${markdown.extension}`;
  download(name, markdown.mediaType, markdown.write(root));
  return name;
}
