import type { Counting, PromisedFigure } from '#domain/promise.ts';
import { type TextLeft, words } from './text-left.ts';

type Result = Extract<PromisedFigure, 'members' | 'engagementRate' | 'visits' | 'leads' | 'sales'>;

const resultWords: readonly (readonly [RegExp, Result])[] = [
  [words('er', 'engagement', 'вовлеч[её]нност\\p{L}*'), 'engagementRate'],
  [
    words('leads?', 'enquir\\p{L}*', 'inquir\\p{L}*', 'лид(?:а|ы|ов|ами)?', 'заяв(?:ка|ки|ок|ку)', 'обращени\\p{L}*'),
    'leads',
  ],
  [
    words(
      'sales?',
      'orders?',
      'customers?',
      'clients?',
      'buyers?',
      'продаж\\p{L}*',
      'клиент\\p{L}*',
      'покупател\\p{L}*',
      'покуп(?:ка|ки|ок)',
      'заказ\\p{L}*',
      'сдел(?:ка|ки|ок)',
    ),
    'sales',
  ],
  [
    words('followers?', 'subscribers?', 'members?', 'подписчи\\p{L}*', 'участни\\p{L}*', 'подпис(?:ка|ки|ок|ку)'),
    'members',
  ],
  [
    words(
      'visits?',
      'visitors?',
      'clicks?',
      'переход\\p{L}*',
      'клик\\p{L}*',
      'визит\\p{L}*',
      'посетител\\p{L}*',
      'посещени\\p{L}*',
    ),
    'visits',
  ],
];

const costOf = {
  members: 'costPerMember',
  visits: 'costPerVisit',
  leads: 'costPerLead',
  sales: 'costPerSale',
} as const satisfies Partial<Record<Result, PromisedFigure>>;

const shortCosts: readonly (readonly [RegExp, PromisedFigure])[] = [
  [words('cpf'), 'costPerMember'],
  [words('cpc'), 'costPerVisit'],
  [words('cpl'), 'costPerLead'],
  [words('cps', 'cpa', 'cac'), 'costPerSale'],
];

const costWords = words('costs?', 'price', 'priced', 'стоимост\\p{L}*', 'цен[аеуы]', 'стоит');
const monthlyWords = words('(?:a|per|each|every) month', 'monthly', 'в месяц', 'ежемесячн\\p{L}*', 'кажд\\p{L}+ месяц');
const gainedWords =
  /(?<!\p{L})(?:new|more|gain\p{L}*|add(?:s|ed)?|plus|growth|нов(?:ых|ые|ый)|прирост\p{L}*|ещ[её]|прив(?:ед[её]м|едут|едет|лечь|лечем|ести|лекут)|добав\p{L}*)(?!\p{L})|\+\s?\d/iu;
const totalWords = words(
  'total',
  'in all',
  'altogether',
  'grow(?:s|n)? to',
  'up to',
  'reach(?:es)?',
  'всего',
  'итого',
  'до',
  'достиг\\p{L}*',
  'вырас\\p{L}*',
);

/** The counted result a line names; where it names two, what is looked for first. */
export const resultIn = (left: TextLeft): Result | undefined => resultWords.find(([named]) => left.has(named))?.[1];

/** The words a result goes by. */
export const wordsFor = (result: Result | undefined): RegExp | undefined =>
  resultWords.find(([, of]) => of === result)?.[0];

/** A cost by its short name, or by the word for it. */
export function costIn(left: TextLeft, result: Result | undefined): PromisedFigure | undefined {
  const short = shortCosts.find(([named]) => left.take(named))?.[1];
  if (short !== undefined) return short;
  return left.take(costWords) ? costOfResult(result) : undefined;
}

export const costOfResult = (result: Result | undefined): PromisedFigure | undefined =>
  result === undefined || result === 'engagementRate' ? undefined : costOf[result];

export const isMonthly = (left: TextLeft): boolean => left.take(monthlyWords) !== undefined;

/** Whether members are gained or there in all; undefined where the words do not say. */
export function membersCounting(left: TextLeft): Counting | undefined {
  if (left.has(gainedWords)) return 'gained';
  return left.has(totalWords) ? 'inAll' : undefined;
}
