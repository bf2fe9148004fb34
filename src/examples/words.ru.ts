import type { en } from './words.en.ts';

export const ru: typeof en = {
  'running-shoes': { title: 'Магазин беговых кроссовок', text: 'Екатеринбург: бег без боли, клуб и разбор техники' },
  'dental-clinic': { title: 'Стоматология', text: 'Самара: страх, дети и смета без сюрпризов' },
  'b2b-software': {
    title: 'Программа для складов',
    text: 'Нижний Новгород: учёт без пересорта глазами начальников складов',
  },
};
