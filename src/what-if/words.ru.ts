import { pluralForm } from '#i18n/plural.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { Counted } from '#report/document/words-phrases.en.ts';
import type { en } from './words.en.ts';

const times = ({ text, count }: Counted): string =>
  `${text} ${pluralForm('ru', count, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`;

const posts = ({ text, count }: Counted): string =>
  `${text} ${pluralForm('ru', count, { one: 'публикация', few: 'публикации', many: 'публикаций', other: 'публикации' })} в неделю`;

/** «При 12 публикациях». */
const withPosts = ({ text, count }: Counted): string =>
  `${text} ${pluralForm('ru', count, { one: 'публикации', few: 'публикациях', many: 'публикациях', other: 'публикации' })} в неделю`;

export const ru: typeof en = {
  tornado: {
    outcomes: ({ title }) => ({
      members: 'Участники в 12\u2011м месяце',
      activeMembers: 'Активные участники в 12\u2011м месяце',
      leads: 'Обращения за год',
      sales: `${title} за год`,
      resultMinor: 'Результат к 12\u2011му месяцу',
    }),
    moves: (outcome, estimate, least, most) =>
      `${outcome}: от ${least} до ${most}. Сильнее всего влияет оценка: ${estimate}.`,
    borrowed: (borrowed, top) =>
      borrowed.count === top.count
        ? 'То, что влияет сильнее всего, пока взято из ориентиров: узнать здесь свои числа важнее всего.'
        : `Из ${top.text} самых важных оценок ${borrowed.text} ${pluralForm('ru', borrowed.count, { one: 'пока взята', few: 'пока взяты', many: 'пока взяты', other: 'пока взяты' })} из ориентиров: узнать здесь свои числа важнее всего.`,
    nothing: (outcome) =>
      `${outcome}: ни одна оценка на это заметно не влияет. Всё, от чего это зависит, известно или решено.`,
    more: (more) =>
      `Ещё ${more.text} ${pluralForm('ru', more.count, { one: 'оценка влияет', few: 'оценки влияют', many: 'оценок влияют', other: 'оценки влияют' })} слабее этих.`,
  },

  budgets: {
    activeMembers: 'Активные участники в 12\u2011м месяце',
    sales: ({ title }) => `${title} за год`,
    leads: 'Обращения за год',
    evenBy24: 'Шанс окупиться к 24\u2011му месяцу',
    enough: 'дальше почти не помогает',
  },

  goal: {
    outcomes: ({ title }) => ({
      sales: `${inMiddle(title)} в месяц, в среднем за месяцы 10–12`,
      leads: 'обращения в месяц, в среднем за месяцы 10–12',
      revenue: 'выручка в месяц, в среднем за месяцы 10–12',
      members: 'участники, в среднем за месяцы 10–12',
      activeMembers: 'активные участники в месяц, в среднем за месяцы 10–12',
      result: 'результат к 12\u2011му месяцу',
    }),
    reached: (outcome, wanted, now) =>
      `Цель\u00a0— ${outcome}: ${wanted}. Половина сценариев достигает её и так (цель плана\u00a0— ${now}).`,
    missed: (outcome, wanted, now) =>
      `Цель\u00a0— ${outcome}: ${wanted}. По плану половина сценариев доходит только до ${now}. Вот что понадобилось бы.`,
    outOfReach: (outcome, wanted, now, most) =>
      `Цель\u00a0— ${outcome}: ${wanted}. По плану половина сценариев доходит только до ${now}, и ни одно изменение даже в ${times(most)} к цели не приводит, как и два года работы.`,
    costs: (spend) => `Год тогда стоит ${spend}.`,
    leavesProfit: (money) => `Половина сценариев к 12\u2011му месяцу в плюсе на ${money} и больше.`,
    leavesLoss: (money) => `Половина сценариев к 12\u2011му месяцу в минусе на ${money} и больше.`,
    aboveCeiling: (most, ceiling) =>
      `Самый дорогой месяц стоит ${most} без своих часов\u00a0— больше вашего максимального бюджета (${ceiling}).`,
    adMoney: {
      name: 'Рекламный бюджет',
      reaches: (factor, cost) => `Цель достигается, если увеличить рекламный бюджет в ${times(factor)}. ${cost}`,
      lessDoes: (share, cost) => `Хватит ${share} нынешнего рекламного бюджета. ${cost}`,
      justEnough: (cost) => `Нужен весь нынешний рекламный бюджет. ${cost}`,
      withoutAny: (cost) => `Цель достигается и без рекламного бюджета. ${cost}`,
      notEnough: (most, target) =>
        `Одной рекламы мало: если увеличить бюджет в ${times(most)}, середина сценариев\u00a0— ${target}.`,
      none: 'Ни один инструмент этого плана не стоит денег, увеличивать нечего.',
    },
    posts: {
      name: 'Публикации',
      reaches: (count, now, cost) =>
        `Цель достигается при ${withPosts(count)} во всех сообществах вместе; сейчас их ${now}. ${cost}`,
      fewerDo: (count, now, cost) =>
        `Хватит и меньшего: ${posts(count)} во всех сообществах вместе; сейчас их ${now}. ${cost}`,
      justEnough: (cost) => `Публикаций нужно столько же, сколько сейчас. ${cost}`,
      notEnough: (most, now, target) =>
        `Чаще публиковать не поможет: при ${withPosts(most)} во всех сообществах вместе (сейчас ${now}) середина сценариев\u00a0— ${target}.`,
      none: 'В этом плане ничего не публикуется, увеличивать нечего.',
    },
    answering: {
      name: 'Ответы на обращения',
      reaches: (limit) =>
        `Цель достигается, если команда сможет отвечать больше чем на ${limit.text} ${pluralForm('ru', limit.count, { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' })} в месяц.`,
    },
    time: {
      name: 'Время',
      within: (inMonth) => `По плану половина сценариев достигает цели ${inMonth}.`,
      later: (inMonth) => `По плану года мало: половина сценариев достигает цели ${inMonth}.`,
      never: 'По плану половина сценариев не достигает цели и за 24 месяца.',
    },
  },

  stressTests: {
    outcomes: ({ title }) => ({
      members: 'Участники в 12\u2011м месяце',
      activeMembers: 'Активные участники в 12\u2011м месяце',
      leads: 'Обращения за год',
      sales: `${title} за год`,
      spendMinor: 'Расходы за год',
      resultMinor: 'Результат к 12\u2011му месяцу',
    }),
    lessMoney: {
      title: (share) => `Рекламный бюджет меньше на ${share}`,
      assumed: (share) =>
        `Каждый платный инструмент с первого своего месяца получает на ${share} меньше денег. Остальное не меняется, оплата подрядчика тоже.`,
    },
    contractorGone: {
      title: (inMonth) => `Подрядчик уходит ${inMonth}`,
      stops:
        'Платные инструменты останавливаются до конца года, и платить больше некому; замены нет. То, что не стоит денег, продолжается.',
      goesOn: 'Инструменты и дальше ведут ваши люди. За контент больше не платят.',
      hours: (hours) =>
        `Публикации команда делает сама: ещё ${hours.text} ${pluralForm('ru', hours.count, { one: 'час', few: 'часа', many: 'часов', other: 'часа' })} в неделю. Без них возвращаться будет некуда.`,
    },
    networkClosed: {
      title: (network, inMonth) => `${network} закрывается ${inMonth}`,
      assumed:
        'С этого месяца участников в этой сети больше нет, реклама в ней останавливается. Вся остальная работа продолжается и стоит столько же.',
      soldBefore: 'Проданное в ней до закрытия не считается.',
    },
    stays: (list) => `Почти не меняется (в пределах 5\u00a0%): ${list}.`,
    moves: (list) => `Снижается: ${list}.`,
    moved: (name, share) => `${name} (на ${share})`,
    nothingMoves: 'Ни один показатель года не падает больше чем на 5\u00a0%.',
    resultWorse: (money) => `Результат к 12\u2011му месяцу хуже на ${money}.`,
    resultBetter: (money) => `Результат к 12\u2011му месяцу лучше на ${money}: расходы меньше.`,
  },

  compare: {
    rows: ({ title }) => ({
      members: 'Участники в 12\u2011м месяце',
      activeMembers: 'Активные участники в 12\u2011м месяце',
      leads: 'Обращения за год',
      sales: `${title} за год`,
      spendMinor: 'Расходы за год',
      resultMinor: 'Результат к 12\u2011му месяцу',
      shareBy12: 'Шанс окупиться к 12\u2011му месяцу',
      shareBy24: 'Шанс окупиться к 24\u2011му месяцу',
    }),
    finding: ({ title }, sales, members, result) =>
      `Во втором варианте цели другие: ${inMiddle(title)} за год ${sales}, участники ${members}, результат к 12\u2011му месяцу ${result}.`,
    findingUnsold: (active, members, spend) =>
      `Во втором варианте цели другие: активные участники ${active}, участники ${members}, расходы ${spend}.`,
    findingSpendOnly: ({ title }, sales, members, spend) =>
      `Во втором варианте цели другие: ${inMiddle(title)} за год ${sales}, участники ${members}, расходы ${spend}.`,
    alike: 'Пока год в обоих вариантах одинаков.',
    otherCurrency: 'другая валюта',
  },
};
