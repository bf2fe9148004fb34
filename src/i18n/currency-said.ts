import { type Currency, currencies } from '#domain/money.ts';

const marks: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:\$|dollars?|bucks|доллар\p{L}*)$/u, ['USD', 'CAD', 'AUD']],
  [/^us\$$/u, ['USD']],
  [/^ca?\$$/u, ['CAD']],
  [/^au?\$$/u, ['AUD']],
  [/^(?:€|euros?|евро)$/u, ['EUR']],
  [/^(?:£|pounds?|quid)$/u, ['GBP']],
  [/^(?:₽|руб\p{L}*\.?|р\.?|rou?bles?)$/u, ['RUB', 'BYN']],
  [/^бел\.?\s?руб\p{L}*\.?$/u, ['BYN']],
  [/^(?:₴|грн)$/u, ['UAH']],
  [/^(?:₸|тенге|тг)$/u, ['KZT']],
  [/^(?:₺|лир\p{L}*)$/u, ['TRY']],
  [/^(?:zł)$/u, ['PLN']],
  [/^(?:br)$/u, ['BYN']],
  [/^(?:₾|лари)$/u, ['GEL']],
  [/^(?:֏|драм\p{L}*)$/u, ['AMD']],
  [/^(?:₪|шек\p{L}*|shekels?|nis)$/u, ['ILS']],
  [/^(?:dirhams?|dhs?|дирхам\p{L}*)$/u, ['AED']],
  [/^(?:¥|yen)$/u, ['JPY']],
  [/^сум(?:а|ов)?$/u, ['UZS']],
];

/** Whether a sum signed like this is in the plan's own currency; one without a sign is. */
export function isOwnCurrency(signed: string | undefined, own: Currency): boolean {
  if (signed === undefined) return true;
  const sign = signed.trim().toLowerCase();
  return sign.toUpperCase() === own || marks.some(([mark, codes]) => mark.test(sign) && codes.includes(own));
}

const signs = new RegExp(
  String.raw`(?<!\p{L})(?:us|ca?|au?)\$|\p{Sc}|(?<!\p{L})(?:dollars?|bucks|quid|euros?|pounds?|dirhams?|dhs?|shekels?|nis|yen|${currencies.join('|')}|доллар\p{L}*|евро|руб\p{L}*|грн|тенге|тг|сум(?:а|ов)?|лари|дирхам\p{L}*|шекел\p{L}*)(?!\p{L})`,
  'iu',
);

/** Whether two signs may stand for one currency: `₽` and «руб.» do. */
export const isSameCurrency = (one: string, other: string): boolean =>
  one === other || currencies.some((code) => isOwnCurrency(one, code) && isOwnCurrency(other, code));

/** The sign or name of another currency than the field's in what was typed; undefined where there is none. */
export function otherCurrencyIn(typed: string, own: Currency): string | undefined {
  const sign = signs.exec(typed)?.[0]?.toLowerCase();
  if (sign === undefined || isOwnCurrency(sign, own)) return undefined;
  const isKnown = marks.some(([mark]) => mark.test(sign)) || /^[a-z]{3}$/.test(sign);
  return isKnown ? sign : undefined;
}

/** Whether money is spoken of. */
export const saysMoney = (typed: string): boolean => signs.test(typed);
