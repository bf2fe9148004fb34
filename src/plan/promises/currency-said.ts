import type { Currency } from '#domain/money.ts';

const marks: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:\$|us\$|dollars?|bucks|доллар\p{L}*)$/u, ['USD', 'CAD', 'AUD']],
  [/^(?:€|euros?|евро)$/u, ['EUR']],
  [/^(?:£|pounds?)$/u, ['GBP']],
  [/^(?:₽|руб\p{L}*\.?|р\.?|rou?bles?)$/u, ['RUB', 'BYN']],
  [/^(?:₴|грн)$/u, ['UAH']],
  [/^(?:₸|тенге)$/u, ['KZT']],
  [/^(?:₺)$/u, ['TRY']],
  [/^(?:zł)$/u, ['PLN']],
  [/^(?:br)$/u, ['BYN']],
  [/^(?:₾)$/u, ['GEL']],
  [/^(?:֏)$/u, ['AMD']],
  [/^(?:₪)$/u, ['ILS']],
  [/^(?:¥)$/u, ['JPY']],
];

/** Whether a sum signed like this is in the plan's own currency; one without a sign is. */
export function isOwnCurrency(signed: string | undefined, own: Currency): boolean {
  if (signed === undefined) return true;
  const sign = signed.trim().toLowerCase();
  return sign.toUpperCase() === own || marks.some(([mark, codes]) => mark.test(sign) && codes.includes(own));
}
