import type { Industry } from '#domain/industry.ts';
import type { CatalogueLanguage, Trade } from './trade.ts';

type TradeModule = Promise<{ readonly trade: Trade }>;

/** A chunk of its own for each trade and language; nothing of it loads before it is asked for. */
const modules: Readonly<Record<Industry, Readonly<Record<CatalogueLanguage, () => TradeModule>>>> = {
  retail: { en: () => import('./trades/retail.en.ts'), ru: () => import('./trades/retail.ru.ts') },
  sportsGoods: { en: () => import('./trades/sports-goods.en.ts'), ru: () => import('./trades/sports-goods.ru.ts') },
  fashion: { en: () => import('./trades/fashion.en.ts'), ru: () => import('./trades/fashion.ru.ts') },
  beauty: { en: () => import('./trades/beauty.en.ts'), ru: () => import('./trades/beauty.ru.ts') },
  dental: { en: () => import('./trades/dental.en.ts'), ru: () => import('./trades/dental.ru.ts') },
  health: { en: () => import('./trades/health.en.ts'), ru: () => import('./trades/health.ru.ts') },
  fitness: { en: () => import('./trades/fitness.en.ts'), ru: () => import('./trades/fitness.ru.ts') },
  food: { en: () => import('./trades/food.en.ts'), ru: () => import('./trades/food.ru.ts') },
  travel: { en: () => import('./trades/travel.en.ts'), ru: () => import('./trades/travel.ru.ts') },
  homeDecor: { en: () => import('./trades/home-decor.en.ts'), ru: () => import('./trades/home-decor.ru.ts') },
  education: { en: () => import('./trades/education.en.ts'), ru: () => import('./trades/education.ru.ts') },
  realEstate: { en: () => import('./trades/real-estate.en.ts'), ru: () => import('./trades/real-estate.ru.ts') },
  finance: { en: () => import('./trades/finance.en.ts'), ru: () => import('./trades/finance.ru.ts') },
  legal: { en: () => import('./trades/legal.en.ts'), ru: () => import('./trades/legal.ru.ts') },
  software: { en: () => import('./trades/software.en.ts'), ru: () => import('./trades/software.ru.ts') },
  businessServices: {
    en: () => import('./trades/business-services.en.ts'),
    ru: () => import('./trades/business-services.ru.ts'),
  },
  industrial: { en: () => import('./trades/industrial.en.ts'), ru: () => import('./trades/industrial.ru.ts') },
  personalServices: {
    en: () => import('./trades/personal-services.en.ts'),
    ru: () => import('./trades/personal-services.ru.ts'),
  },
  arts: { en: () => import('./trades/arts.en.ts'), ru: () => import('./trades/arts.ru.ts') },
  media: { en: () => import('./trades/media.en.ts'), ru: () => import('./trades/media.ru.ts') },
  nonprofit: { en: () => import('./trades/nonprofit.en.ts'), ru: () => import('./trades/nonprofit.ru.ts') },
  sportsTeam: { en: () => import('./trades/sports-team.en.ts'), ru: () => import('./trades/sports-team.ru.ts') },
  homeServices: { en: () => import('./trades/home-services.en.ts'), ru: () => import('./trades/home-services.ru.ts') },
  carService: { en: () => import('./trades/car-service.en.ts'), ru: () => import('./trades/car-service.ru.ts') },
  cleaning: { en: () => import('./trades/cleaning.en.ts'), ru: () => import('./trades/cleaning.ru.ts') },
  events: { en: () => import('./trades/events.en.ts'), ru: () => import('./trades/events.ru.ts') },
  pets: { en: () => import('./trades/pets.en.ts'), ru: () => import('./trades/pets.ru.ts') },
  agriculture: { en: () => import('./trades/agriculture.en.ts'), ru: () => import('./trades/agriculture.ru.ts') },
  other: { en: () => import('./trades/other.en.ts'), ru: () => import('./trades/other.ru.ts') },
};

/** What the catalogue says of a trade in a language. */
export const loadTrade = async (industry: Industry, language: CatalogueLanguage): Promise<Trade> =>
  (await modules[industry][language]()).trade;
