import { type Block, type Chart, isTicked, toldBeside } from '#document/blocks.ts';
import type { Document } from '#document/document.ts';
import { type InlineNode, printed } from '#document/inline.ts';
import type { Cell, Table } from '#document/table.ts';
import type { DrawnPicture } from './card.ts';
import { escapeXml } from './clean-text.ts';

type Pictures = Readonly<Record<string, DrawnPicture>>;

/** A document as a piece of HTML that keeps its headings and tables where it is pasted; pictures are told in words. */
export const richTextOf = ({ title, opening, sections }: Document): string =>
  [
    `<h1>${escapeXml(title)}</h1>`,
    htmlOf(opening, {}),
    ...sections.map(({ title: heading, blocks }) => `<h2>${escapeXml(heading)}</h2>\n${htmlOf(blocks, {})}`),
  ].join('\n');

/** Blocks as HTML without any look of its own. Text stays text. */
export const htmlOf = (blocks: readonly Block[], pictures: Pictures): string =>
  blocks
    .map((block) => blockHtml(block, pictures))
    .filter((html) => html !== '')
    .join('\n');

function blockHtml(block: Block, pictures: Pictures): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${lineHtml(block.children).replaceAll('\n', '<br>')}</p>`;
    case 'heading':
      return `<h${block.depth}>${lineHtml(block.children)}</h${block.depth}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li${isTicked(item) ? ' class="ticked"' : ''}>${lineHtml(item).replaceAll('\n', '<br>')}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block, pictures);
  }
}

function chartHtml(chart: Chart, pictures: Pictures): string {
  const drawn = pictures[chart.name];
  const told = htmlOf(toldBeside(chart, drawn !== undefined), pictures);
  if (drawn === undefined) return told;
  const finding = escapeXml(drawn.title);
  const svg = drawn.svg.replace(/^[\s\S]*?(?=<svg\b)/, '').replace('<svg', `<svg role="img" aria-label="${finding}"`);
  return `<figure><figcaption>${finding}</figcaption>${svg}</figure>\n${told}`.trimEnd();
}

function tableHtml({ columns, rows, total }: Table): string {
  const alignOf = (place: number) => {
    const align = columns[place]?.align ?? 'left';
    return align === 'left' ? '' : ` class="${align}"`;
  };
  const head = columns.map(({ title }, place) => `<th scope="col"${alignOf(place)}>${escapeXml(title || '—')}</th>`);
  const cellHtml = (cell: Cell, place: number) =>
    place === 0
      ? `<th scope="row"${alignOf(place)}>${lineHtml(cell)}</th>`
      : `<td${alignOf(place)}>${lineHtml(cell)}</td>`;
  const rowHtml = (cells: readonly Cell[]) => `<tr>${cells.map(cellHtml).join('')}</tr>`;
  const foot = total === undefined ? '' : `\n<tfoot>${rowHtml(total)}</tfoot>`;
  return `<div class="table" role="region" tabindex="0" aria-label="${escapeXml(columns.map(({ title }) => title).join(', '))}"><table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.map(rowHtml).join('\n')}\n</tbody>${foot}</table></div>`;
}

const lineHtml = (pieces: readonly InlineNode[]): string => pieces.map(pieceHtml).join('');

function pieceHtml(piece: InlineNode): string {
  switch (piece.type) {
    case 'strong':
      return `<strong>${lineHtml(piece.children)}</strong>`;
    case 'link':
      return `<a href="${escapeXml(piece.url)}" rel="noreferrer">${escapeXml(piece.label)}</a>`;
    case 'day':
      return `<time datetime="${escapeXml(piece.date)}">${escapeXml(piece.text)}</time>`;
    default:
      return escapeXml(printed([piece]));
  }
}
