import { pluralForm } from '#i18n/plural.ts';
import type { en } from './words-phrases.en.ts';

export const ru: typeof en = {
  inMonth: (name, number) => `${name} (${number}\u2011й месяц)`,
  monthFirst: (number, name) => `${number}\u2011й месяц, ${name}`,
  chance: (hundredths) => `${hundredths} из 100`,
  chanceLess: 'меньше 1 из 100',
  chanceMore: 'больше 99 из 100',
  members: ({ text, count }) =>
    `${text} ${pluralForm('ru', count, { one: 'участника', few: 'участников', many: 'участников', other: 'участника' })}`,
  provisional: 'предварительно',
  stages: {
    0: 'Этап 0 · Проблемы аудитории',
    1: 'Этап 1 · Привлечение',
    2: 'Этап 2 · Контент',
    3: 'Этап 3 · Вовлечение',
    4: 'Этап 4 · Конверсия',
  },
};
