import type { Currency } from '#domain/money.ts';
import type { Document } from './document.ts';

/** Letter where English is read and dollars are paid; A4 everywhere else. */
export const paperFor = (language: string, currency: Currency | undefined): Pick<Document, 'paper'> =>
  language === 'en' && currency === 'USD' ? { paper: 'letter' } : {};
