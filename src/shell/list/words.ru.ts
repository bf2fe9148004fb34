import type { en } from './words.en.ts';

export const ru: typeof en = {
  filter: 'Найти среди стратегий',
  found: (count) => `Найдено: ${count}`,
  blocked:
    'В другой вкладке открыта прежняя версия программы и не отпускает диск. Закройте ту вкладку\u00a0— эта страница продолжит сама.',
};
