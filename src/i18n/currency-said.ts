import type { Currency } from '#domain/money.ts';

const marks: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:\$|dollars?|bucks|доллар\p{L}*)$/u, ['USD', 'CAD', 'AUD']],
  [/^us\$$/u, ['USD']],
  [/^ca?\$$/u, ['CAD']],
  [/^au?\$$/u, ['AUD']],
  [/^(?:€|euros?|евро)$/u, ['EUR']],
  [/^(?:£|pounds?|quid)$/u, ['GBP']],
  [/^(?:₽|руб\p{L}*\.?|р\.?|rou?bles?)$/u, ['RUB', 'BYN']],
  [/^(?:₴|грн)$/u, ['UAH']],
  [/^(?:₸|тенге|тг)$/u, ['KZT']],
  [/^(?:₺|лир\p{L}*)$/u, ['TRY']],
  [/^(?:zł)$/u, ['PLN']],
  [/^(?:br)$/u, ['BYN']],
  [/^(?:₾|лари)$/u, ['GEL']],
  [/^(?:֏|драм\p{L}*)$/u, ['AMD']],
  [/^(?:₪|шек\p{L}*)$/u, ['ILS']],
  [/^(?:¥)$/u, ['JPY']],
  [/^сум(?:а|ов)?$/u, ['UZS']],
];

/** Whether a sum signed like this is in the plan's own currency; one without a sign is. */
export function isOwnCurrency(signed: string | undefined, own: Currency): boolean {
  if (signed === undefined) return true;
  const sign = signed.trim().toLowerCase();
  return sign.toUpperCase() === own || marks.some(([mark, codes]) => mark.test(sign) && codes.includes(own));
}

const signs =
  /(?<!\p{L})(?:us|ca?|au?)\$|\p{Sc}|(?<!\p{L})(?:dollars?|bucks|quid|euros?|pounds?|rub|usd|eur|gbp|kzt|byn|uah|gel|amd|uzs|try|pln|ils|aed|cad|aud|доллар\p{L}*|евро|руб\p{L}*|грн|тенге|тг|сум(?:а|ов)?|лари)(?!\p{L})/iu;

/** The sign or name of another currency than the field's in what was typed; undefined where there is none. */
export function otherCurrencyIn(typed: string, own: Currency): string | undefined {
  const sign = signs.exec(typed)?.[0]?.toLowerCase();
  if (sign === undefined || isOwnCurrency(sign, own)) return undefined;
  const isKnown = marks.some(([mark]) => mark.test(sign)) || /^[a-z]{3}$/.test(sign);
  return isKnown ? sign : undefined;
}

/** Whether money is spoken of. */
export const saysMoney = (typed: string): boolean => signs.test(typed);
