import { type InlineNode, printed } from '#document/inline.ts';
import { cleanText, escapeXml } from '../clean-text.ts';

/** The id of the way out of the document to an address. */
export type LinkTo = (url: string) => string;

const textXml = (value: string): string =>
  cleanText(value)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');

export const run = (value: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(value)}</w:r>`;

const bold = '<w:b/><w:bCs/>';

/** A line as runs of Word. */
export const lineXml = (pieces: readonly InlineNode[], linkTo: LinkTo, isBold = false): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'strong') return lineXml(piece.children, linkTo, true);
      if (piece.type === 'link')
        return `<w:hyperlink r:id="${linkTo(piece.url)}">${run(piece.label, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
      return run(printed([piece]), isBold ? bold : '');
    })
    .join('');

/** What stands with the paragraph that follows, on the same page. */
export const keptWithNext = '<w:keepNext/>';

export const paragraphXml = (style: string, content: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;
