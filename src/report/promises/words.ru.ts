import type { Counting } from '#domain/promise.ts';
import { pluralForm } from '#i18n/plural.ts';
import type { en } from './words.en.ts';

interface Counted {
  readonly text: string;
  readonly count: number;
}

const noun =
  (one: string, few: string, many: string) =>
  ({ text, count }: Counted) =>
    `${text} ${pluralForm('ru', count, { one, few, many, other: few })}`;
const followers = noun('подписчик', 'подписчика', 'подписчиков');
const visits = noun('переход', 'перехода', 'переходов');
const leads = noun('обращение', 'обращения', 'обращений');
const sales = noun('продажа', 'продажи', 'продаж');
const times = noun('раз', 'раза', 'раз');
const posts = noun('публикация', 'публикации', 'публикаций');
const how = (counting: Counting) =>
  ({ inMonth: 'за один месяц', eachMonth: 'в месяц', gained: 'прироста', inAll: 'всего' })[counting];
const paid = (counting: Counting) => (counting === 'eachMonth' ? ' в месяц' : '');

export const ru: typeof en = {
  figures: {
    members: 'Подписчики',
    engagementRate: 'Вовлечённость (ER)',
    visits: 'Переходы на сайт',
    leads: 'Обращения',
    sales: 'Продажи',
    costPerMember: 'Цена подписчика',
    costPerVisit: 'Цена перехода',
    costPerLead: 'Цена обращения',
    costPerSale: 'Цена продажи',
    reach: 'Охват за месяц',
    breakEvenMonth: 'Месяц окупаемости',
    romi: 'Возврат вложений (ROMI)',
    roas: 'Выручка к рекламе (ROAS)',
    adCostShare: 'Доля рекламных расходов (ДРР)',
    posts: 'Публикации',
    stories: 'Сторис',
    fee: 'Вознаграждение',
    adMoney: 'Деньги на рекламу',
    price: 'Цена',
  },
  countings: {
    gained: 'прирост к сегодняшним',
    inAll: 'всего к этому сроку',
    inMonth: 'за один этот месяц',
    eachMonth: 'каждый месяц начиная с него',
  },

  what: {
    members: (n, counting) => {
      if (counting === 'eachMonth') return `прирост\u00a0— ${followers(n)} в месяц`;
      return counting === 'gained' ? `прирост\u00a0— ${followers(n)}` : `всего ${followers(n)}`;
    },
    engagementRate: ({ text }) => `вовлечённость ${text}`,
    reach: ({ text }, counting) => `охват ${text} ${how(counting)}`,
    visits: (n, counting) => `${visits(n)} ${how(counting)}`,
    leads: (n, counting) => `${leads(n)} ${how(counting)}`,
    sales: (n, counting) => `${sales(n)} ${how(counting)}`,
    costPerMember: ({ text }) => `подписчик не дороже ${text}`,
    costPerVisit: ({ text }) => `переход не дороже ${text}`,
    costPerLead: ({ text }) => `обращение не дороже ${text}`,
    costPerSale: ({ text }) => `продажа не дороже ${text}`,
    breakEvenMonth: () => 'все расходы окупились',
    romi: ({ text }) => `прибыль ${text} к потраченному`,
    roas: (n) => `выручка больше денег на рекламу в ${times(n)}`,
    adCostShare: ({ text }) => `на рекламу не больше ${text} выручки`,
    posts: (n, counting) => `${posts(n)} ${how(counting)}`,
    stories: ({ text }, counting) => `${text} сторис ${how(counting)}`,
    fee: ({ text }, counting) => `вознаграждение ${text}${paid(counting)}`,
    adMoney: ({ text }, counting) => `${text}${paid(counting)} на рекламу`,
    price: ({ text }, counting) => `цена ${text}${paid(counting)}`,
  },
  counted: {
    members: followers,
    visits,
    leads,
    sales,
    posts,
    stories: ({ text }) => `${text} сторис`,
    reach: ({ text }) => `охват ${text}`,
  },
  fromMonth: (month, name) => (month === 1 ? 'с первого месяца' : `начиная с ${month}\u2011го месяца (${name})`),
  inMonth: (month, inName) => `в ${month}\u2011м месяце (${inName})`,
  overMonths: (months) =>
    `за ${months} ${pluralForm('ru', months, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })}`,
  byMonth: (month, name) => `к концу ${month}\u2011го месяца (${name})`,
  understood: (promised, money) =>
    `Понято так: ${promised}${money === undefined ? '' : `, на рекламу\u00a0— ${money}`}.`,
  atLeast: (promised) => `не меньше: ${promised}`,
  change: {
    share: (figure, share) => `${figure}: ${share} к нынешнему`,
    multiple: (figure, factor) => `${figure}: нынешнее значение × ${factor}`,
    onTop: (figure, count) => `${figure}: ${count} в месяц сверх нынешних`,
  },
  from: (base) => `сегодня ${base}`,
  upper: (end) => `вторая граница в предложении\u00a0— ${end}`,
  term: 'Учтено: работу и деньги сравнивают и уточняют, а не проверяют.',
  setAside: 'Отложено: вам этого не обещают, поэтому проверки нет.',

  verdicts: {
    likely: 'Вероятно',
    rather: 'Скорее да',
    ratherNot: 'Скорее нет',
    not: 'Вряд ли',
  },
  always: 'Сбывается в любом сценарии.',
  never: 'Не сбывается ни в одном сценарии.',
  underOne: 'Сбывается реже чем в 1 сценарии из 100.',
  overNinetyNine: 'Сбывается больше чем в 99 сценариях из 100.',
  share: (hundredths) =>
    `Сбывается в ${hundredths} ${pluralForm('ru', hundredths, { one: 'сценарии', other: 'сценариях' })} из 100.`,

  reasons: {
    beforeSelling: (month) =>
      `План начинает продавать с ${month}\u2011го месяца: до этого предложений нет, переходы обращений не приносят, и больше их в плане взять неоткуда.`,
    withinCycle: (month, cycle) =>
      `План начинает продавать с ${month}\u2011го месяца, и от обращения до продажи проходит около ${cycle}.`,
    months: (count) => `${count} ${pluralForm('ru', count, { one: 'месяца', other: 'месяцев' })}`,
    beforeContent: (month) =>
      `Контент начинается с ${month}\u2011го месяца: до этого не на что откликаться и незачем приходить.`,
    nothingComes: () => 'К этому сроку ничто в плане этого не приносит.',
    moreThanReachable: (reachable) => `Всего людей в этих сообществах можно собрать не больше ${reachable}.`,
    teamIsFull: (most) =>
      `Обращений приходит больше, чем ${most} в месяц, на которые успевает ответить команда, а остальные не покупают.`,
    price: (each, low, high) => `На одного остаётся ${each}, а в плане он стоит от ${low} до ${high}.`,
    members: (now, brought, organic, left) =>
      `Сейчас участников ${now}. При типичном ходе года инструменты добавят к этому сроку ${brought}, сами придут ${organic}, уйдут ${left}.`,
    engagementRate: (rate, tactics) =>
      tactics === 0
        ? `При типичном ходе года вовлечённость в этом месяце\u00a0— ${rate}, и ни одна механика её не поднимает.`
        : `При типичном ходе года вовлечённость в этом месяце\u00a0— ${rate} вместе с прибавкой от механик (их ${tactics}).`,
    visits: (community, bought) =>
      `При типичном ходе года сообщества дают из них ${community}, реклама\u00a0— ${bought}.`,
    leads: (visited, asked, { sellingMonth, hasLeadAds }) =>
      `При типичном ходе года за тот срок, о котором говорит обещание, набирается ${visits(visited)}; вместе с откликом на предложения (с ${sellingMonth}\u2011го месяца)${hasLeadAds ? ' и лид\u2011формами' : ''} это даёт ${leads(asked)}.`,
    sales: (asked, closed) =>
      `При типичном ходе года вовремя приходит ${leads(asked)}, и продажей становятся ${closed} из них.`,
    cost: (low, middle, high) =>
      `В плане это стоит около ${middle}: ${low} в самых удачных сценариях (один из пяти) и ${high} в самых неудачных.`,
    reach: (reach, members) =>
      `При типичном ходе года охват обычного месяца\u00a0— ${reach}, подписчиков в конце\u00a0— ${members}.`,
    return: (profit, revenue, spend) =>
      `При типичном ходе года план тратит к этому сроку ${spend}; выручка\u00a0— ${revenue}, валовая прибыль из неё\u00a0— ${profit}.`,
    orderUnknown: () => 'Сколько приносит заказ, неизвестно, поэтому возврат денег посчитать нельзя.',
    costUnknown: () => 'В заметной части сценариев за эти деньги не приходит ничего.',
  },

  range: (low, middle, high) =>
    `В одном сценарии из десяти выходит меньше ${low}, в половине\u00a0— не меньше ${middle}, в одном из десяти больше ${high}.`,
  costRange: (low, middle, high) =>
    `В одном сценарии из десяти выходит дешевле ${low}, в половине\u00a0— не дороже ${middle}, в одном из десяти дороже ${high}.`,
  certain: (value) => `В любом сценарии выходит ${value}.`,
  demand: (commit) => `В 4 сценариях из 5 выходит не меньше ${commit}: это число можно требовать письменно.`,
  demandCost: (commit) => `В 4 сценариях из 5 выходит не дороже ${commit}: это число можно требовать письменно.`,

  money: {
    tools: (money, planned) =>
      `Посчитано с деньгами из обещания: ${money}, всё на рекламу, вместо ${planned}, которые план тратит на те же инструменты к этому сроку.`,
    standIn: (money, price, grade, source) =>
      `В плане нет инструмента, который это покупает, поэтому ${money} из обещания потрачены по обычной цене ${price} (надёжность ${grade}: ${source}).`,
    nothing: (money) => `${money} не учтены: в этой модели одни деньги вовлечённость не поднимают.`,
    own: 'Посчитано с деньгами самого плана.',
  },

  document: {
    title: 'Обещания: насколько они вероятны',
    titleOf: (name) => `Обещания: насколько они вероятны. ${name}`,
    opening: (day, draws) =>
      `Обещания подрядчиков сверены с планом, начатым ${day}: ${draws} сценариев года. Для владельца и тех, кто решает вместе с ним: тот, кто обещал, этого не видит.`,
    nameless: 'Обещание без слов',
    glance: 'Коротко',
    head: ['Обещание', 'Как оно понято', 'Насколько вероятно'],
    open: 'Не проверено: не сказано, что именно, сколько, к какому сроку или как считать.',
    reasons: 'По каждому обещанию',
  },
};
