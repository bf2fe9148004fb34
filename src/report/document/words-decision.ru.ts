import type { en } from './words-decision.en.ts';

export const ru: typeof en = {
  title: 'Решение',
  chosen: (name) => `Выбран подрядчик: ${name}.`,
  nameless: 'участник без названия',
  fee: (fee) => `Вознаграждение: ${fee} в месяц.`,
  once: (once) => `Разовый платёж: ${once}.`,
  reasons: 'Почему',
  dissent: 'Особое мнение',
  noDissent: 'Не записано.',
  agreed: 'Согласованные значения',
  noAgreed: 'Значения не согласованы.',
  lead: 'План принял цену, шесть условий и эти значения; они вошли в версию, подписанную в тот день.',
};
