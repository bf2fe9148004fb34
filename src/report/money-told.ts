import { currencies } from '#domain/money.ts';

const sign = String.raw`(?:\p{Sc}|(?<!\p{L})(?:${currencies.join('|')})(?!\p{L}))`;
const inWords = String.raw`(?:руб|р\.|р(?!\p{L})|тыс|коп|dollar|euro|pound|rouble|ruble|доллар|евро|тенге|сум(?!\p{L})|лей(?!\p{L}))`;
const sum = new RegExp(String.raw`${sign}\s*\d|\d[\d\s.,]*(?:k|тыс\.?)?\s*(?:${sign}|${inWords})`, 'iu');

/** Whether a text that somebody wrote names a sum of money. */
export const tellsMoney = (text: string): boolean => sum.test(text);
