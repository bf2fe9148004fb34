import type { en } from './words-dates.en.ts';

export const ru: typeof en = {
  tactic: (name) => `Начинается механика: ${name}`,
  report: (month) => `Отчёт за месяц: ${month}`,
  review: (quarter) => `Итоги квартала ${quarter}: правила решений, узнаваемость, допущения`,
};
