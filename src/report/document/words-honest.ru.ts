import { pluralForm } from '#i18n/plural.ts';
import { atStart } from '#i18n/sentence.ts';
import type { OutcomeWords } from '#stages/outcome.ts';
import type { en } from './words-honest.en.ts';
import type { Counted } from './words-phrases.en.ts';

const times = ({ text, count }: Counted): string =>
  `${text} ${pluralForm('ru', count, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`;

const enquiries = ({ text, count }: Counted): string =>
  `${text} ${pluralForm('ru', count, { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' })}`;

/** After «не меньше». */
const notFewer = ({ text, count }: Counted, { genitive }: OutcomeWords): string =>
  `${text} ${pluralForm('ru', count, genitive)}`;

export const ru: typeof en = {
  title: 'Честный ответ',
  titleMissing: 'Чего не хватает',
  within12: {
    likely: (chance) => `За год этот план, скорее всего, окупится (шанс\u00a0— ${chance})`,
    rather: (chance) => `За год этот план скорее окупится, чем нет (шанс\u00a0— ${chance})`,
    ratherNot: (chance) => `За год этот план скорее не окупится, чем окупится (шанс окупиться\u00a0— ${chance})`,
    not: (chance) => `За год этот план, скорее всего, не окупится (шанс окупиться\u00a0— ${chance})`,
  },
  within24: {
    likely: (chance) => `, но за два года, скорее всего, окупится (${chance})`,
    rather: (chance) => `, но за два года скорее окупится, чем нет (${chance})`,
    ratherNot: (chance) => `, за два года\u00a0— тоже скорее нет (${chance})`,
    not: (chance) => `, и за два года тоже (${chance})`,
  },
  notForGood: {
    within12: (chance) =>
      `За год этот план скорее окупится, чем нет (шанс\u00a0— ${chance}), но потом снова уйдёт в минус`,
    within24: (chance) => `, но за два года скорее окупится, чем нет (${chance}), правда ненадолго`,
  },
  noGoal: 'Здесь ничего не продают, а сколько людей должно участвовать, пока не сказано.',
  orderValueUnknown: ({ one }) => `Окупится ли этот план, пока сказать нельзя: неизвестно, сколько приносит ${one}.`,
  nothingSpent: 'Этот план не тратит денег, окупать нечего.',
  goalVerdict: {
    likely: (goal) => `Цель\u00a0— ${goal} в месяц\u00a0— достижима.`,
    rather: (goal) => `Цель\u00a0— ${goal} в месяц\u00a0— скорее будет достигнута, чем нет.`,
    ratherNot: (goal) => `Цель\u00a0— ${goal} в месяц\u00a0— при таком бюджете скорее не будет достигнута.`,
    not: (goal) => `Цель\u00a0— ${goal} в месяц\u00a0— при таком бюджете недостижима.`,
  },
  goals: {
    sales: ({ text, count }, outcome) => `${text} ${pluralForm('ru', count, outcome)}`,
    leads: enquiries,
    revenue: ({ text }) => `${text} выручки`,
    activeMembers: ({ text, count }) =>
      `${text} ${pluralForm('ru', count, { one: 'активный участник', few: 'активных участника', many: 'активных участников', other: 'активного участника' })}`,
  },
  firstSale: {
    within: ({ firstAwaited }, inMonth) => `${atStart(firstAwaited)} стоит ждать ${inMonth}.`,
    notAll: ({ firstAwaited, many }, inMonth) =>
      `${atStart(firstAwaited)} стоит ждать ${inMonth}, но больше чем в одном сценарии из пяти нет ${many} и за два года.`,
    after: ({ first, many }, inMonth) =>
      `В пределах года ${many} ждать не стоит: в половине сценариев ${first}\u00a0— только ${inMonth}.`,
    notYet: ({ first }) =>
      `Когда будет ${first}, сказать пока нельзя: слишком мало известно о том, что к этому ведёт. Чего не хватает, перечислено ниже.`,
    nothingOffered: ({ many }) =>
      `${atStart(many)} ждать неоткуда, пока ничего не предлагается: добавьте предложение в разделе «Конверсия» или инструмент, который приводит на сайт или приносит обращения, в разделе «Привлечение».`,
    never: ({ many }) => `${atStart(many)} ждать не стоит: больше чем в половине сценариев их нет и за два года.`,
  },
  details: 'Ответ в цифрах',
  firstSaleBy: ({ first }, month) => `К концу ${month}\u2011го месяца ${first} есть не меньше чем в 4 сценариях из 5.`,
  sales: ({ title }, commit, target, stretch) =>
    `${title} в 12\u2011м месяце: в 4 сценариях из 5\u00a0— не меньше ${commit}, в половине\u00a0— ${target}, в одном из пяти\u00a0— ${stretch}.`,
  salesRare: ({ title, many }, target, stretch) =>
    `${title} в 12\u2011м месяце: не меньше ${target} в половине сценариев, не меньше ${stretch} в одном из пяти; как минимум в одном из пяти нет ${many}.`,
  salesOnLuck: ({ title, many }, stretch) =>
    `${title} в 12\u2011м месяце: не меньше ${stretch} в одном сценарии из пяти; в половине или чаще нет ${many}.`,
  salesSeldom: ({ title, many }) => `${title} в 12\u2011м месяце: не меньше чем в 4 сценариях из 5 нет ${many}.`,
  salesAlike: ({ title }, count) => `${title} в 12\u2011м месяце: ${count} в любом сценарии.`,
  salesInYear: (_, commit, target, stretch) =>
    `За весь год: в 4 сценариях из 5\u00a0— не меньше ${commit}, в половине\u00a0— ${target}, в одном из пяти\u00a0— ${stretch}.`,
  salesInYearRare: ({ many }, target, stretch) =>
    `За весь год: не меньше ${target} в половине сценариев, не меньше ${stretch} в одном из пяти; как минимум в одном из пяти нет ${many}.`,
  salesInYearOnLuck: ({ many }, stretch) =>
    `За весь год: не меньше ${stretch} в одном сценарии из пяти; в половине или чаще нет ${many}.`,
  salesInYearSeldom: ({ many }) => `За весь год: не меньше чем в 4 сценариях из 5 нет ${many}.`,
  fewSales: ({ many }, stretch) =>
    `В половине сценариев за весь год совсем нет ${many}, в одном из пяти их ${stretch} или больше.`,
  salesInYearAlike: (_, count) => `За весь год: ${count}.`,
  goal: (likelihood) => `Цель\u00a0— в среднем за 10–12-й месяцы\u00a0— достигается ${likelihood}.`,
  likelihoods: {
    nineOfTen: 'не меньше чем в 9 сценариях из 10',
    fourOfFive: 'не меньше чем в 4 сценариях из 5',
    half: 'не меньше чем в половине сценариев',
    oneOfFive: 'меньше чем в половине сценариев',
    oneOfTen: 'меньше чем в одном сценарии из пяти',
    fewer: 'меньше чем в одном сценарии из десяти',
  },
  untilThen: 'До этого',
  untilSelling: ({ ofSelling }, month) => `До начала ${ofSelling} в ${month}\u2011м месяце`,
  until: ({ many }, until) => `${until} деньги идут на аудиторию, ${many} ещё нет.`,
  untilUnpaid: (until) => `${until} собирается аудитория, и ничего не предлагается.`,
  noUntil: ({ selling }) => `${atStart(selling)} начинаются сразу, когда аудитория вас ещё не знает.`,
  adsFirst: (inMonth, sellingMonth) =>
    `Реклама приводит обращения уже ${inMonth}, сообщество\u00a0— только с\u00a0${sellingMonth}\u2011го месяца.`,
  audience: (month, members, active) =>
    `К концу ${month}\u2011го месяца в сообществах не меньше ${members}, из них активны за месяц не меньше ${active} (в 4 сценариях из 5).`,
  today: (count) =>
    `Обращения, которые приходят из соцсетей сегодня (около ${count} в месяц), у вас уже есть: в эти числа они не входят.`,
  spend: (spend) => `Год обойдётся в ${spend}.`,
  spendWithHours: (spend, hours) => `Год обойдётся в ${spend}, из них ${hours}\u00a0— время вашей команды.`,
  brought: (outcome, count, profit) =>
    `${notFewer(count, outcome)}${profit === undefined ? '' : ` и ${profit} ${outcome.ofProfit}`}`,
  brings: (outcome, surely, middle, profit) =>
    `В 4 сценариях из 5 за год будет не меньше ${surely}, в половине\u00a0— не меньше ${notFewer(middle, outcome)}${profit === undefined ? '' : ` и ${profit}`}.`,
  bringsAlike: (surely) => `В 4 сценариях из 5 за год будет не меньше ${surely}.`,
  bringsInHalf: (middle) => `В половине сценариев за год будет не меньше ${middle}.`,
  bringsOrNone: ({ many }, middle) =>
    `В половине сценариев за год будет не меньше ${middle}, но как минимум в одном из пяти совсем нет ${many}.`,
  profit: ({ profit }, commit, target, stretch) =>
    `${profit} за год: в 4 сценариях из 5\u00a0— не меньше ${commit}, в половине\u00a0— ${target}, в одном из пяти\u00a0— ${stretch}.`,
  profitRarely: ({ profit }, stretch) =>
    `${profit} за год: в половине сценариев\u00a0— ничего, в одном из пяти\u00a0— не меньше ${stretch}.`,
  profitAlike: ({ profit }, sum) => `${profit} за год: ${sum}.`,
  breakEven: (by12, by24) =>
    `Шанс хотя бы раз выйти в ноль к 12\u2011му месяцу\u00a0— ${by12}, к 24\u2011му\u00a0— ${by24}.`,
  spentAgain: (month, minor) =>
    `Это ненадолго: на конец ${month}\u2011го месяца половина сценариев снова в минусе, не меньше чем на ${minor}.`,
  deepest: (inMonth, minor) => `Самый глубокий минус\u00a0— ${inMonth}: в половине сценариев он не меньше ${minor}.`,
  stillFalling: (minor) => `И через два года убыток продолжает расти: в половине сценариев он не меньше ${minor}.`,
  change: 'Что может это изменить',
  levers: {
    customerWorth: ({ one, many, ofProfit }, needed, now) =>
      `Больше денег от того же числа ${many}. Сейчас ${one} в итоге приносит около ${now} ${ofProfit}; если станет приносить около ${needed}, к 12\u2011му месяцу план окупится в половине сценариев.`,
    customers: ({ many }, needed, expected) =>
      `Больше ${many}. При нынешней отдаче их нужно около ${needed} за год; в половине сценариев их меньше ${expected}.`,
    noOrders: ({ many }) =>
      `Дело не в цене: в половине сценариев за год совсем нет ${many}, и никакая маржа расходов не покроет.`,
    noProfit: ({ one }) => `Больше прибыли: сейчас ${one} после вычета прямых затрат не приносит ничего.`,
    withoutHours: (by12, by24) =>
      `Не считать своё время расходом. Тогда шанс окупиться к 12\u2011му месяцу\u00a0— ${by12}, к 24\u2011му\u00a0— ${by24}.`,
    adMoney: (factor, most, odds) =>
      `Больше рекламы. Если увеличить рекламный бюджет в ${times(factor)}, цель достигается в половине сценариев; самый дорогой месяц тогда стоит ${most} без учёта своих часов.${odds}`,
    aboveCeiling: (factor, most, odds) =>
      `Больше максимальный бюджет. Если увеличить рекламный бюджет в ${times(factor)}, цель достигается в половине сценариев, но самый дорогой месяц стоит ${most} без учёта своих часов\u00a0— больше, чем вы готовы платить.${odds}`,
    odds: (by24) => ` Шанс хотя бы раз выйти в ноль к 24\u2011му месяцу тогда\u00a0— ${by24}.`,
    adMoneyNotEnough: (factor) =>
      `Одной рекламы мало: даже при бюджете в ${times(factor)} больше в большинстве сценариев цель не достигается.`,
    answerMore: (limit) =>
      `Больше ответов. Сейчас команда отвечает не больше чем на ${enquiries(limit)} в месяц; без этого предела цель достигается в половине сценариев.`,
    moneyLater: (inMonth) =>
      `Больше времени. Если ничего не менять, в половине сценариев деньги возвращаются ${inMonth}.`,
    goalLater: (inMonth) => `Больше времени. В половине сценариев цель достигается ${inMonth}.`,
  },
  nothingComputed:
    'Ни одно изменение, которое план умеет просчитать, ответа не меняет. Вернитесь к идее, к предложению и к тому, для кого они.',
  proposed: (stages) =>
    `Часть ответов в этом плане предложена системой, и подтвердить их ещё никто не успел: ${stages}.`,
  proposedIn: (stage, count) => `«${stage}» (${count})`,
  provisional: (borrowed, all) =>
    `За этими цифрами ${all.text} ${pluralForm('ru', all.count, { one: 'оценка', few: 'оценки', many: 'оценок', other: 'оценки' })}, из них ${borrowed.text}\u00a0— пока ${borrowed.count === 1 ? 'ориентир, а не ваше собственное число' : 'ориентиры, а не ваши собственные числа'}. Ответ предварительный, пока их не заменят числа, найденные в первый месяц.`,
  howToRead: (draws) =>
    `Как это читать: год просчитан ${draws} раз, каждый раз с другими значениями из диапазонов. «В 4 сценариях из 5» значит, что в четырёх расчётах из пяти вышло столько или больше. Это расчёт, а не обещание.`,
  missing: {
    lead: 'Прогноз строить пока не на чем, поэтому цифр в плане нет. Ниже\u00a0— то, на что ответы уже есть. Не хватает:',
    leadSome: 'План рассчитан по тому, что есть. Для полного не хватает:',
    names: {
      'business.name': 'названия бизнеса',
      'business.offering': 'ответа, что вы продаёте и кому',
      'business.industry': 'отрасли',
      'business.currency': 'валюты',
      'business.startMonth': 'первого месяца плана',
      'business.communities.0.network': 'сообщества и его площадки',
      'business.communities.0.membersNow': 'числа подписчиков сегодня',
      'business.communities.0.reachablePeople': 'числа людей, которых можно привлечь',
      'business.averageOrderValueMinor': 'среднего чека',
      'business.grossMarginShare': 'валовой маржи',
      'audience.problems.0.text': 'первой проблемы аудитории',
      'audience.idea': 'идеи одной фразой',
    },
    other: 'ответа на одной из страниц с вопросами',
  },
};
