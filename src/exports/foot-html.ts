import type { Brand } from './card.ts';
import { cleanLine, escapeXml } from './clean-text.ts';

/** Nothing but its dots: no address leads out of the page. */
const logoHtml = ({ base64, width, height }: NonNullable<Brand['logo']>): string =>
  `<img src="data:image/png;base64,${escapeXml(base64)}" width="${width}" height="${height}" alt="">`;

/** Whose work it is, whose plan, which version and of which day. */
export const footHtml = (foot: string, brand: Brand | undefined): string =>
  [
    '<footer>',
    ...(brand?.logo ? [logoHtml(brand.logo)] : []),
    ...(brand?.line ? [`<p>${escapeXml(cleanLine(brand.line))}</p>`] : []),
    `<p>${escapeXml(foot)}</p>`,
    '</footer>',
  ].join('');
