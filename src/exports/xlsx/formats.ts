import type { Figure } from '#document/figure.ts';
import type { InEveryLanguage, Language } from '#i18n/language.ts';
import { currencySign } from '#i18n/money-text.ts';
import { escapeXml } from '../clean-text.ts';
import { xmlHead } from '../ooxml.ts';

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How a cell looks. */
export interface CellLook {
  /** Undefined for what is no number. */
  readonly format?: string;
  readonly isItalic?: boolean;
  readonly isBold?: boolean;
  readonly isHead?: boolean;
  readonly isWrapped?: boolean;
  readonly isRight?: boolean;
  /** Text that begins like a formula stays text when somebody edits it. */
  readonly isQuoted?: boolean;
  readonly isLink?: boolean;
  /** To be changed or filled in. */
  readonly isShaded?: boolean;
}

export const dayFormat = 'd mmm yyyy';

const digits = (precision: number): string => (precision > 0 ? `#,##0.${'0'.repeat(precision)}` : '#,##0');

const withSign: InEveryLanguage<(amount: string, sign: string) => string> = {
  en: (amount, sign) => `${sign}${amount}`,
  ru: (amount, sign) => `${amount}\u00a0${sign}`,
};

/** The format that shows a figure to the digits its document shows. */
export function formatOf({ unit, precision }: Pick<Figure, 'unit' | 'precision'>, language: Language): string {
  if (unit === 'count') return precision > 0 ? `#,##0.${'#'.repeat(precision)}` : '#,##0';
  if (unit === 'share') return precision > 0 ? `0.${'#'.repeat(precision)}%` : '0%';
  const sign = `"${currencySign(language, unit)}"`;
  return withSign[language](digits(precision), sign);
}

/** The looks a workbook uses, each with its number. */
export class Looks {
  readonly #known = new Map<string, CellLook>([['{}', {}]]);

  numberOf(look: CellLook): number {
    const key = JSON.stringify(look);
    if (!this.#known.has(key)) this.#known.set(key, look);
    return [...this.#known.keys()].indexOf(key);
  }

  xml(): string {
    const looks = [...this.#known.values()];
    const formats = [...new Set(looks.flatMap(({ format }) => (format === undefined ? [] : [format])))];
    const formatId = (format: string | undefined) => (format === undefined ? 0 : 164 + formats.indexOf(format));
    const cells = looks.map((look) => {
      const { format, isWrapped, isQuoted, isHead } = look;
      const alignment = `<alignment${look.isRight ? ' horizontal="right"' : ''} vertical="${isHead ? 'bottom' : 'top'}"${isWrapped || isHead ? ' wrapText="1"' : ''}/>`;
      return `<xf numFmtId="${formatId(format)}" fontId="${fontOf(look)}" fillId="${look.isShaded ? 2 : 0}" borderId="${borderOf(look)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${isQuoted ? ' quotePrefix="1"' : ''}>${alignment}</xf>`;
    });
    const numberFormats = formats.map(
      (format) => `<numFmt numFmtId="${formatId(format)}" formatCode="${escapeXml(format)}"/>`,
    );
    const formatList =
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${numberFormats.join('')}</numFmts>`;
    return `${xmlHead}<styleSheet xmlns="${spreadsheet}">${formatList}<fonts count="${fonts.length}">${fonts.map((font) => `<font>${font}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`).join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1EBDF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin">${edge}</bottom><diagonal/></border><border><left style="thin">${edge}</left><right style="thin">${edge}</right><top style="thin">${edge}</top><bottom style="thin">${edge}</bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

const edge = '<color rgb="FF8B8271"/>';

const borderOf = ({ isHead, isShaded }: CellLook): number => (isShaded ? 2 : isHead ? 1 : 0);

const fonts = ['', '<b/>', '<i/>', '<b/><i/>', '<u/>'];

const fontOf = ({ isBold = false, isHead = false, isItalic = false, isLink = false }: CellLook): number => {
  if (isLink) return 4;
  return (isBold || isHead ? 1 : 0) + (isItalic ? 2 : 0);
};
