import { pluralForm } from '#i18n/plural.ts';
import type { en } from './words.en.ts';

export const ru: typeof en = {
  title: 'Корзина',
  lead: 'Удалённая стратегия лежит здесь тридцать дней нетронутой, а потом исчезает навсегда.',
  empty: 'Корзина пуста.',
  loading: 'Заглядываем в корзину',
  failed: 'Браузер не дал доступа к диску. Обновите страницу, чтобы попробовать ещё раз.',
  deletedOn: (day) => `Удалена ${day}`,
  left: (days) =>
    pluralForm('ru', days, {
      one: `остался ${days} день`,
      few: `осталось ${days} дня`,
      many: `осталось ${days} дней`,
      other: `осталось ${days} дня`,
    }),
  takeBack: 'Вернуть',
  destroy: 'Удалить навсегда',
  sure: (title) => `Удалить «${title}» навсегда?`,
  sureText: 'Её ответы и все копии исчезнут с этого устройства. Отменить это нельзя.',
  keep: 'Оставить в корзине',
  about: (title) => `: ${title}`,
  taken: (title) => `«${title}» снова среди ваших стратегий.`,
  notTaken: (title) => `«${title}» остаётся здесь: на её месте уже есть стратегия.`,
};
