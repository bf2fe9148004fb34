import { cleanLine, escapeXml } from './clean-text.ts';

interface PageParts {
  readonly language: string;
  readonly title: string;
  /** ISO day. */
  readonly madeOn: string;
  readonly style: string;
  /** Lines of HTML. */
  readonly body: readonly string[];
}

/** A page that stands alone: no script, no address outside it but its links. */
export const pageHtml = ({ language, title, madeOn, style, body }: PageParts): string =>
  `${[
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="date" content="${escapeXml(madeOn)}">`,
    '<meta name="generator" content="Stage Zero">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeXml(cleanLine(title))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
