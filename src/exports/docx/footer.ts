import type { Document } from '#document/document.ts';
import type { Edition } from '../card.ts';
import { cleanLine } from '../clean-text.ts';
import { footOf } from '../foot.ts';
import { type Part, relationshipsXml, xmlHead } from '../ooxml.ts';
import { paragraphXml, run } from './lines.ts';
import { logoXml } from './picture.ts';
import { spaces } from './styles.ts';
import { textWidth } from './table.ts';

const counted = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** Whose work it is, whose plan, which version, of which day, and where one is in it. */
export function footerParts(
  document: Document,
  { madeOn, brand }: Pick<Edition, 'madeOn' | 'brand'>,
  contentType: string,
): readonly Part[] {
  const { line, logo } = brand ?? {};
  const madeBy = `${logo ? logoXml(logo, 'rId1') : ''}${line ? run(`${logo ? '  ' : ''}${cleanLine(line)}`) : ''}`;
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;
  const place = `${run(footOf(document, madeOn))}<w:r><w:tab/></w:r>${counted('PAGE')}${run(' / ')}${counted('NUMPAGES')}`;
  const content = `${madeBy === '' ? '' : paragraphXml('Footer', madeBy)}${paragraphXml('Footer', place, tabs)}`;
  const footer: Part = {
    path: 'word/footer1.xml',
    contentType,
    content: `${xmlHead}<w:ftr ${spaces}>${content}</w:ftr>`,
  };
  if (logo === undefined) return [footer];
  return [
    footer,
    {
      path: 'word/_rels/footer1.xml.rels',
      content: relationshipsXml([{ id: 'rId1', type: 'image', target: 'media/logo.png' }]),
    },
    { path: 'word/media/logo.png', content: logo.png },
  ];
}
