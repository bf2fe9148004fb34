import { quoted as quotedText } from '#catalogue/quotation.ts';
import { pluralForm } from '#i18n/plural.ts';
import type { ReasonWords } from './reasons.en.ts';

const quoted = (texts: readonly string[], list: (texts: readonly string[]) => string): string =>
  list(texts.map(quotedText.ru));

const moneyWhy = (isFromForecast: boolean): string =>
  isFromForecast
    ? 'по прогнозу, для вашей цели такое деление лучшее'
    : 'равная доля того, что максимальный бюджет оставляет на рекламу';

const posts = (count: number): string =>
  pluralForm('ru', count, { one: 'публикация', few: 'публикации', many: 'публикаций', other: 'публикации' });
const hoursOf = (count: number): string =>
  pluralForm('ru', count, { one: 'час', few: 'часа', many: 'часов', other: 'часа' });
const months = (count: number): string =>
  pluralForm('ru', count, { one: 'месяца', few: 'месяцев', many: 'месяцев', other: 'месяца' });
const monthsAtWork = (count: number): string =>
  pluralForm('ru', count, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' });
const weeks = (count: number): string =>
  pluralForm('ru', count, { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' });

export const ru: ReasonWords = {
  nameUsual: () => 'Названия пока нет, поэтому у плана оно условное.',
  communityUsual: ({ network }, { place }) =>
    `Сообщества вы не назвали; там, где вы работаете, такое дело чаще всего ищут в ${place(network)}.`,
  workerOwn: ({ hoursPerWeek }, { number }) =>
    hoursPerWeek === undefined
      ? 'Никто другой не назван, значит, делают ваши люди. Сколько у них часов, ещё предстоит сказать.'
      : `Никто другой не назван, а у вас есть ${number(hoursPerWeek)}\u00a0ч в неделю.`,
  feeFromCeiling: ({ feeMinor, ceilingMinor }, { money }) =>
    `Оплата не названа; из ${money(ceilingMinor)} подрядчику обычно уходит ${money(feeMinor)}. Запросите предложения.`,
  segmentOfTrade: () => 'Вы никого не назвали; вот те, кого в этой отрасли обычно приходится убеждать.',
  problemOfTrade: ({ place }, { number }) =>
    `Проблем вы не назвали; по частоте и остроте эта в вашей отрасли\u00a0— номер ${number(place)}.`,
  problemWeighed: ({ isFromCatalogue }) =>
    isFromCatalogue
      ? 'Частота и острота\u00a0— как в каталоге вашей отрасли; это предположение, пока вы не расспросили людей.'
      : 'Проблема вашими словами получает середину шкалы, пока вы не расспросили людей.',
  ideaFromProblems: ({ problems }, { list }) =>
    `Соединяет то, что вы предлагаете, с тем, что беспокоит сильнее всего: ${quoted(problems, list)}.`,
  refusalsUsual: () => 'Это подрывает доверие в любой отрасли.',
  pillarByTheme: ({ problems, weightShare, share, isProductHeld }, { list, share: write, isSecond }) => {
    const held = isProductHeld
      ? ' Рубрикам о том, что вы предлагаете, вместе\u00a0— не больше 30\u00a0%: ленту из одних предложений не читают.'
      : '';
    if (problems.length === 0)
      return `Получает ${write(share)} публикаций, чтобы лента была не только о том, что вы предлагаете.${held}`;
    if (isSecond)
      return `Те же проблемы с другой стороны; получает ${write(share)} публикаций, чтобы ни одна рубрика не занимала больше 40\u00a0%.${held}`;
    const weight = `Отвечает на ${quoted(problems, list)}: это ${write(weightShare)} всех проблем по весу (частота × острота)`;
    if (isProductHeld || Math.abs(weightShare - share) <= 0.03)
      return `${weight}, и ${write(share)} публикаций.${held}`;
    return `${weight}; если выровнять доли, это ${write(share)} публикаций.`;
  },
  cadenceToHours: ({ postsPerWeek, usualPerWeek: published, isLowered, ownHoursPerWeek }, { number }) => {
    const usualPerWeek = Math.round(published * 2) / 2;
    if (!isLowered)
      return `${number(postsPerWeek)} ${posts(postsPerWeek)} в неделю там обычны, и времени на них хватает.`;
    const usual = `Обычно там выходит ${number(usualPerWeek)} ${posts(usualPerWeek)} в неделю`;
    return ownHoursPerWeek === undefined
      ? `${usual}; вместе с ответами и механиками по силам ${number(postsPerWeek)}.`
      : `${usual}; после ответов и механик ваших ${number(ownHoursPerWeek)}\u00a0ч хватит на ${number(postsPerWeek)}.`;
  },
  linkPostsUsual: ({ share }, write) =>
    `На сайт ведёт ${write.share(share)} публикаций; остальные дают людям повод остаться.`,
  toolOwnCustomers: ({ customersToTell }, { number }) =>
    `Людей, которые вас уже знают: ${number(customersToTell)}. Из двадцати, кому рассказали, вступает примерно один, и это бесплатно.`,
  toolOwnChannels: () => 'Свой сайт и рассылка приводят тех, кто вас уже знает, и не требуют денег на рекламу.',
  toolMembers: ({ network, moneyMinor, fromMonth, isFromForecast }, { money, month, place }) =>
    `Приводит участников: ${place(network)}, начало\u00a0— ${month(fromMonth)}, когда уже есть ради чего остаться. ${money(moneyMinor)} в месяц\u00a0— ${moneyWhy(isFromForecast)}.`,
  toolLeads: ({ network, moneyMinor, fromMonth, isFromForecast }, { money, month, place }) =>
    `Приводит обращения: ${place(network)}, начало\u00a0— ${month(fromMonth)}, не дожидаясь, пока вырастет сообщество. ${money(moneyMinor)} в месяц\u00a0— ${moneyWhy(isFromForecast)}.`,
  toolVisits: ({ network, moneyMinor, fromMonth, isFromForecast }, { money, month, place }) =>
    `Приводит на сайт: ${place(network)}, начало\u00a0— ${month(fromMonth)}, когда начинаются предложения. ${money(moneyMinor)} в месяц\u00a0— ${moneyWhy(isFromForecast)}.`,
  reserveForTests: ({ share }, { share: write }) =>
    `${write(share)} денег каждого инструмента\u00a0— на тесты; это часть его денег, а не прибавка к ним.`,
  welcomeAlways: ({ hoursPerMonth }, { number }) =>
    `Кого встретили, тот чаще заговорит и останется. Занимает ${number(hoursPerMonth)}\u00a0ч в месяц.`,
  tacticForProblem: ({ problem, hoursPerMonth, costMinor }, { number, money, list }) =>
    `Отвечает на ${quoted([problem], list)}. Занимает ${number(hoursPerMonth)}\u00a0ч в месяц${costMinor > 0 ? `, стоит ${money(costMinor)}` : ''}.`,
  answerInTime: ({ hours }, { number }) =>
    `Кто спросил при всех, ждёт ответа в тот же день: за ${number(hours)} ${hoursOf(hours)}.`,
  moderationFromHours: ({ hoursPerWeek, ownHoursPerWeek }, { number }) =>
    ownHoursPerWeek === undefined
      ? `${number(hoursPerWeek)}\u00a0ч в неделю на комментарии и сообщения: разговор, на который не отвечают, гаснет.`
      : `Из ваших ${number(ownHoursPerWeek)}\u00a0ч в неделю ${number(hoursPerWeek)}\u00a0ч\u00a0— на комментарии и сообщения: разговор, на который не отвечают, гаснет.`,
  sellingUsual: ({ month, monthsWorked }, write) =>
    monthsWorked > 0
      ? `С сообществом работают уже ${write.number(monthsWorked)} ${monthsAtWork(monthsWorked)}, доверие накопилось. Предложения\u00a0— с этого месяца: ${write.month(month)}.`
      : `Доверие копится около полугода. До этого месяца (${write.month(month)}) предложения отпугнули бы больше людей, чем привлекли.`,
  offerOfTrade: ({ manner, postsPerMonth, ceilingShare }, { number, share }) =>
    `${manner === 'soft' ? 'Мягкое предложение ещё не просит денег.' : 'Жёсткое предложение прямо зовёт заплатить.'} ${postsPerMonth < 1 ? `Одно в ${number(1 / postsPerMonth)} ${monthsAtWork(1 / postsPerMonth)}` : `${number(postsPerMonth)} в месяц`}\u00a0— и все продающие публикации остаются в пределах ${share(ceilingShare)}.`,
  ceilingUsual: ({ share }, write) => `Если продающих публикаций больше ${write.share(share)}, люди уходят.`,
  restAfterPush: ({ pushMonths, restWeeks }, { number }) =>
    `После ${number(pushMonths)} ${months(pushMonths)} предложений\u00a0— ${number(restWeeks)} ${weeks(restWeeks)} без них: расположение людей должно восстановиться.`,
  pathOfTrade: () => 'Обычный путь в вашей отрасли, шаг за шагом.',
  attributionUsual: () => 'Без этого потом не понять, что сработало.',
  guardrailAtRedLine: () =>
    'Красные черты плана: за ними что-то идёт не так, и что тогда делать, лучше решить заранее, пока все спокойны.',
};
