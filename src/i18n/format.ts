import { type Currency, minorPerMajor } from '#domain/money.ts';
import { calendarIndex, type Month, yearOf } from '#domain/month.ts';
import type { Language } from './language.ts';

/** Numbers, money, shares and months the way people of a language write them. */
export interface Formats {
  readonly language: Language;
  /** 1234.5 → `1,234.5` · `1 234,5`; at most `decimals` places (default 0). */
  number(value: number, decimals?: number): string;
  /** Minor units → money, without fractions from ten major units up. */
  money(minor: number, currency: Currency): string;
  /** 0.0123 → `1.23%` · `1,23 %`, two significant digits, at least. */
  share(value: number): string;
  /** `'2027-08'` → `August 2027` · `август 2027`. */
  month(month: Month): string;
  /** `'2027-08'` → `Aug` · `авг`. */
  monthShort(month: Month): string;
  /** `'2027-08'` → `in August 2027` · `в августе 2027`. */
  inMonth(month: Month): string;
  /** `'2027-08-31'` → `August 31, 2027` · `31 августа 2027`. */
  day(isoDay: string): string;
  /** `a, b and c` · `а, б и в`. */
  list(items: readonly string[]): string;
}
