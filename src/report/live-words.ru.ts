import type { en } from './live-words.en.ts';

export const ru: typeof en = {
  short: {
    members: 'Участники',
    activeMembers: 'Активные',
    firstSale: 'Первая продажа',
    breakEven: 'Окупаемость',
  },
  members: 'Участники к 12\u2011му месяцу',
  activeMembers: 'Активные участники в 12\u2011м месяце',
  firstSale: 'Первая продажа',
  breakEven: 'Шанс окупиться к 12\u2011му месяцу',
  range: (low, high) => `${low}–${high}`,
  middle: (middle) => `скорее всего около ${middle}; больше\u00a0— один шанс из пяти`,
  certain: 'неопределённости здесь нет',
  noSale: 'не раньше чем через два года',
  noSaleNote: 'больше чем в половине сценариев',
  saleIn: (month) => `${month}\u2011й месяц плана`,
  saleBetween: (from, to) => `скорее всего между ${from}\u2011м и ${to}\u2011м месяцем`,
  saleUnsure: 'в половине сценариев; больше чем в одном из пяти её нет и за два года',
  chance: (hundredths) => `${hundredths} из 100`,
  chanceLess: 'меньше 1 из 100',
  chanceMore: 'больше 99 из 100',
  breakEvenBy24: (chance) => `к 24\u2011му месяцу: ${chance}`,
  notKnown: 'пока неизвестно',
  orderValueMissing: 'укажите средний чек, и шанс появится здесь',
};
