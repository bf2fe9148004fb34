import type { Language } from './language.ts';
import { pluralForm } from './plural.ts';

const words = {
  en: (days: number) => `within ${days} working ${pluralForm('en', days, { one: 'day', other: 'days' })}`,
  // «В течение» asks for the genitive: 1 рабочего дня, 2 рабочих дней
  ru: (days: number) => `в течение ${days} ${days % 10 === 1 && days % 100 !== 11 ? 'рабочего дня' : 'рабочих дней'}`,
} as const satisfies Record<Language, (days: number) => string>;

/** `within 2 working days` */
export const withinWorkingDays = (language: Language, days: number): string => words[language](days);
