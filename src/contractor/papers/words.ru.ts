import type { en } from './words.en.ts';

export const ru: typeof en = {
  blank: '…………',
  notLegalAdvice:
    'Это проект, составленный по плану, а не юридическая консультация: до подписания покажите его юристу. Сроки в днях и доли предложены для обсуждения, стороны вправе их изменить.',
  parts: {
    community: 'ведение сообществ (контент и общение с участниками)',
    acquisition: 'привлечение людей в сообщества и на сайт',
  },
  bought: { members: 'участники', visits: 'переходы на сайт', leads: 'обращения' },
  partNames: { community: 'Контент и общение с участниками', acquisition: 'Привлечение' },
  sources: {
    communities: (networks) => `статистика сообществ (${networks})`,
    site: (counter) => `${counter}, по меткам UTM`,
    searches: 'статистика поисковых запросов',
    enquiries: 'журнал обращений Заказчика',
  },
  counters: { yandexMetrica: 'Яндекс Метрика', googleAnalytics: 'Google Analytics' },
  ownStatistics: 'то, что сеть показывает владельцу сообщества',
  marks: { utm: 'Размеченные ссылки', promoCode: 'Промокод', askedHow: '«Откуда вы о нас узнали?»' },
  monthShort: (number, name) => `${number} · ${name}`,
  inMonth: (name, number) => `${name} (${number}\u2011й месяц)`,
  countedOver: {
    month: (kpi) => kpi,
    quarter: (kpi) => `${kpi}, за\u00a0квартал`,
    year: (kpi) => `${kpi}, за\u00a0год`,
    chance: (kpi) => kpi,
  },
  kpis: {
    members: { name: 'Участники', short: 'Участники' },
    paidMembers: { name: 'Участники из платных инструментов', short: 'Из платных инструментов' },
    visitsBought: { name: 'Переходы с рекламы', short: 'Переходы с рекламы' },
    reach: { name: 'Охват', short: 'Охват' },
    communityVisits: { name: 'Переходы из публикаций', short: 'Переходы из публикаций' },
    brandSearches: { name: 'Брендовые запросы', short: 'Брендовые запросы' },
    reactionsPerPost: { name: 'Реакции на публикацию', short: 'Реакций на публикацию' },
    engagementRate: { name: 'Вовлечённость (ER)', short: 'ER' },
    activeMembers: { name: 'Активные участники', short: 'Активные участники' },
    organicMembers: { name: 'Естественный прирост', short: 'Естественный прирост' },
    unfollowShare: { name: 'Доля отписок', short: 'Доля отписок' },
    leads: { name: 'Обращения', short: 'Обращения' },
  },
};
