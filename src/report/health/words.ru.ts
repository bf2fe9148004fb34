import { quoted as quotedText } from '#catalogue/quotation.ts';
import type { Formats } from '#i18n/format.ts';
import { type HealthWords, shortened } from './words.ts';

const quoted = (text: string): string => quotedText.ru(shortened(text));

const origin = (
  { asOf, grade, sources }: { readonly asOf: string; readonly grade: string; readonly sources: string },
  formats: Formats,
) =>
  `проверено ${formats.day(asOf)}, ${sources === '' ? 'экспертное суждение без источника' : `источник: ${sources}`}, надёжность ${grade}; это не юридическая консультация`;

export const ru: HealthWords = {
  severities: { contradiction: 'Противоречие', risk: 'Риск', note: 'Заметка' },
  videoNobodyShoots: () =>
    'Запланировано видео, а снимать его некому: решите, кто снимает, или выберите форматы, которым хватит картинки и текста.',
  differenceNotProved: ({ difference }) =>
    `${quoted(difference)}: ни одна рубрика этого не доказывает, читателям остаётся верить на слово. Поручите это одной из рубрик.`,
  firstOffersOnQuietMonth: ({ month, isSilent, what }) =>
    `Первые предложения приходятся на ${month}\u2011й месяц, ${isSilent ? 'когда публикаций нет' : 'а он тихий'}${what === '' ? '' : ` (${shortened(what)})`}: начните месяцем позже или дайте предложению повод.`,
  gateOnQuietMonth: ({ month }) =>
    `Контрольная точка приходится на ${month}\u2011й месяц, а он не похож на другие: его вовлечённость мало о чём скажет. Посмотрите и на предыдущий.`,
  launchInRestMonth: ({ month, what }) =>
    `Запуск${what === '' ? '' : ` (${shortened(what)})`} приходится на ${month}\u2011й месяц, а это передышка, когда ничего не предлагают: передвиньте то или другое.`,
  problemsAllAboutProduct: () =>
    'Все проблемы аудитории\u00a0— о самом товаре. Сообщество держится на жизни вокруг него: спросите, что мешает людям до покупки и после неё.',
  problemsRestOnGuesses: ({ guessed, count }) =>
    `Догадки вместо данных: ${guessed < count ? `ничем не подтверждены проблемы, ${guessed} из ${count}` : count === 1 ? 'единственная проблема не подтверждена' : 'ни одна из проблем не подтверждена'}. Поговорите с пятью людьми, прежде чем что-то оплачивать.`,
  problemWithoutPillar: ({ problem }) =>
    `На проблему ${quoted(problem)} не отвечает ни одна рубрика: добавьте рубрику или уберите проблему.`,
  heaviestProblemNeglected: ({ problem, share }, { formats }) =>
    `Самой тяжёлой проблеме\u00a0— ${quoted(problem)}\u00a0— достаётся всего ${formats.share(share)} публикаций.`,
  segmentWithoutProblem: ({ segment }) =>
    `У сегмента ${quoted(segment)} нет ни одной проблемы: либо её не записали, либо сегмент в плане лишний.`,
  nothingRefused: () =>
    'Не записано, чего вы делать не будете: стратегии, которая ни от чего не отказывается, трудно держаться.',
  tooManyProblems: ({ count }) =>
    `Проблем слишком много (${count}): за год контентом на все не ответить, выберите самые тяжёлые.`,
  pillarWithoutProblem: ({ pillar }) =>
    `Рубрика ${quoted(pillar)} не отвечает ни на одну проблему аудитории: читать её незачем.`,
  sharesNotWhole: ({ total }, { formats }) => `Доли рубрик в сумме дают ${formats.share(total)}, а не 100\u00a0%.`,
  sellingPillarAboveCeiling: ({ share, ceiling }, { formats }) =>
    `Продающие рубрики занимают ${formats.share(share)} публикаций при потолке ${formats.share(ceiling)}.`,
  hoursAboveHoursThereAre: ({ needed, own }, { formats }) =>
    `В самый плотный месяц план требует около ${formats.number(needed, 1)} ч в неделю, а есть ${formats.number(own, 1)} ч: меньше публикаций, проще форматы или больше рук.`,
  fewerPostsThanUsual: ({ community, posts, usual }, { formats }) =>
    `${community}: публикаций в неделю\u00a0— ${formats.number(posts, 1)}, а бренды обычно делают ${formats.number(usual, 1)}. Естественный прирост будет медленнее в той же мере.`,
  morePostsThanHelp: ({ community, posts, usual }, { formats }) =>
    `${community}: публикаций в неделю\u00a0— ${formats.number(posts, 1)} при обычных ${formats.number(usual, 1)}. Больше четверти сверх обычного модель в рост уже не засчитывает: остаётся только работа.`,
  noPostLeadsToSite: () => 'Путь к продаже идёт через сайт, но ни одна публикация на него не ссылается.',
  nothingBringsTogether: () =>
    'Все рубрики доказывают или продают: ничто не учит, не вдохновляет и не сближает\u00a0— оставаться не ради чего.',
  acquisitionBeforeContent: ({ month, contentMonth }) =>
    `Инструмент приводит людей в ${month}\u2011м месяце, а контент начинается в ${contentMonth}\u2011м: звать некуда, пока нет того, ради чего остаются.`,
  sellsWhereNothingIsSold: ({ what }) =>
    what === 'tool'
      ? 'По цели здесь ничего не продают, а этот инструмент покупает обращения.'
      : 'По цели здесь ничего не продают, а эта рубрика продаёт.',
  moneyAboveCeiling: ({ month, minor, ceilingMinor, currency }, { names }) =>
    `${month}\u2011й месяц стоит ${names.sum(minor, currency)} без учёта своих часов, а максимальный бюджет\u00a0— ${names.sum(ceilingMinor, currency)} в месяц.`,
  moreSoughtThanReachable: ({ community, sought, reachable }, { formats }) =>
    `${community}: инструменты должны довести число участников примерно до ${formats.number(sought)}, а людей, которых там можно привлечь, всего ${formats.number(reachable)}.`,
  priceOutsideBenchmark: ({ minor, lowMinor, highMinor, currency }, { names }) =>
    `Цена результата ${names.sum(minor, currency)} не попадает в обычные ${names.sum(lowMinor, currency)} – ${names.sum(highMinor, currency)}: спросите, где её измерили.`,
  toolJudgedByOtherKpi: ({ kind, buys, answerable }, { names }) =>
    `${names.tool(kind)}: от инструмента ждут не того, за что он отвечает. Он даёт ${names.bought(answerable)}, а считают ${names.bought(buys)}.`,
  agencyTermsMissing: ({ missing, count }) =>
    `С агентством не ${missing === count ? 'согласовано ни одно условие' : `согласованы условия (${missing} из ${count})`}: договоритесь до оплаты. Это не юридическая консультация.`,
  workerWithoutFee: () => 'Часть работы делают на стороне, а оплаты за неё в плане нет.',
  paidToolWithoutTargeting: ({ kind }, { names }) =>
    `${names.tool(kind)}: деньги заложены, а кого должна увидеть реклама, словами не сказано.`,
  noTestReserve: () => 'На тесты ничего не отложено: первая цена результата редко оказывается последней.',
  moneyInOneTool: ({ share }, { formats }) =>
    `${share > 0.995 ? 'Все рекламные деньги вложены' : `${formats.share(share)} рекламных денег вложено`} в один инструмент: подорожает он\u00a0— пострадает весь год.`,
  toolLeadsNowhere: () => 'Инструмент покупает участников для сообщества, которого в плане больше нет.',
  prohibitedAdvertising: ({ network, ...read }, { formats, names }) =>
    `Реклама в ${names.network(network)} в этой стране запрещена (${origin(read, formats)}): перенесите деньги в другое место. Страницу можно оставить.`,
  prohibitedPrizeDraw: ({ network, ...read }, { formats, names }) =>
    `Розыгрыш ради продвижения считается рекламой, а она в ${names.network(network)} в этой стране запрещена (${origin(read, formats)}): проведите его в другой сети или выберите другую механику.`,
  contestedAdvertising: ({ network, ...read }, { formats, names }) =>
    `Ведомство считает рекламу в ${names.network(network)} нарушением, юристы с этим спорят (${origin(read, formats)}): решите с юристом, прежде чем тратить деньги.`,
  tacticWithoutProblem: ({ kind }, { names }) =>
    `${names.tactic(kind)}: механика не служит ни одной проблеме аудитории\u00a0— люди придут на событие и уйдут вместе с ним.`,
  contestsOnly: () =>
    'Из механик\u00a0— только конкурсы и подарки: они собирают призоловов, которые уходят после розыгрыша.',
  monthWithoutTactic: ({ idle }, { formats, plural }) =>
    `${plural(idle.length, { one: 'Месяц', few: 'Месяцы', many: 'Месяцы', other: 'Месяцы' })} ${formats.list(idle.map(String))}: публикации есть, а для вовлечения ничего не делается. Само оно не приходит.`,
  tacticBeforeContent: ({ kind, month, contentMonth }, { names }) =>
    `${names.tactic(kind)}: стоит в ${month}\u2011м месяце, а контент начинается только в ${contentMonth}\u2011м.`,
  noModeration: () => 'На модерацию не отведено ни часа: разговор без присмотра затихает или портится.',
  slowAnswers: ({ hours }, { formats }) => `Ответа ждут ${formats.number(hours)} ч: через сутки разговор уже закончен.`,
  tacticWithoutStopRule: ({ kind }, { names }) =>
    `${names.tactic(kind)}: не сказано, когда прекращать,\u00a0— значит, прекратят по настроению.`,
  upliftBeyondLimit: ({ month, factor, limit }, { formats, plural }) =>
    `В ${month}\u2011м месяце механики вместе обещают рост вовлечённости в ${formats.number(factor, 1)} ${plural(Math.round(factor * 10) / 10, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}; модель засчитывает не больше ${formats.number(limit, 1)}.`,
  sellingEarlyWithoutReason: ({ month, usual }) =>
    `Продажи начинаются в ${month}\u2011м месяце, раньше ${usual}\u2011го, а причина не записана.`,
  sellingBeforeGate: ({ month, posting, needed }) =>
    `Продажи начинаются в ${month}\u2011м месяце, а публикаций до него\u00a0— ${posting} мес. Чтобы снять показания контрольной точки, нужно хотя бы ${needed}.`,
  offersAboveCeiling: ({ community, offers, share, ceiling }, { formats }) =>
    `${community}: предложений в месяц\u00a0— ${formats.number(offers, 1)}, это ${formats.share(share)} публикаций при потолке ${formats.share(ceiling)}.`,
  nothingOffered: () => 'Цель бизнеса есть, а предложить сообществу нечего.',
  onlyHardOffers: () => 'Все предложения\u00a0— жёсткие: дайте людям маленький шаг до покупки.',
  noRestAfterPush: () =>
    'После продающих недель нет передышки: доверие, которое тратят каждый месяц, не успевает восстановиться.',
  restTooShortToCount: ({ weeks }, { formats }) =>
    `Передышка в неделях\u00a0— ${formats.number(weeks, 1)}, меньше половины месяца. Расчёт идёт по целым месяцам и считает, что предложения есть в каждом.`,
  noStopRule: () =>
    'У продаж нет стоп-правила: запишите, при какой доле отписок или какой вовлечённости вы останавливаетесь и что делаете дальше.',
  noAttribution: () =>
    'Продажи из сообщества не отличить от прочих: нет ни UTM-меток, ни промокода, ни вопроса «откуда вы о нас узнали».',
  pathWithoutManager: () => 'В пути к продаже нет менеджера: запишите, кто отвечает и как быстро.',
  unfollowLimitBelowUsual: ({ limit, usual }, { formats }) =>
    `Предел отписок, ${formats.share(limit)} в месяц, ниже обычных ${formats.share(usual)}: он будет нарушен и без продаж.`,
  engagementFloorAboveUsual: ({ floor, usual }, { formats }) =>
    `Нижняя граница вовлечённости, ${formats.share(floor)}, выше обычных ${formats.share(usual)}: она будет нарушена с первого дня.`,
  reachWithoutDuty: ({ target }, { formats }) =>
    `Цель по охвату в 12\u2011м месяце\u00a0— ${formats.number(target)}, но не сказано, кто делает контент и отвечает за неё; оплата и часы тоже под вопросом.`,
  membersWithoutDuty: ({ target }, { formats }) =>
    `Цель по участникам в 12\u2011м месяце\u00a0— ${formats.number(target)}, но не сказано, кто ведёт привлечение и отвечает за участников, переходы и обращения; оплата этой работы в расходы плана не входит.`,
  activityWithoutDuty: ({ target }, { formats }) =>
    `Цель по активным участникам в 12\u2011м месяце\u00a0— ${formats.number(target)}, но не сказано, сколько часов уходит на то, чтобы поддерживать разговор.`,
  salesWithoutDuty: ({ target }, { formats }) =>
    `Цель по продажам в 12\u2011м месяце\u00a0— ${formats.number(target, 1)}, но не сказано, кто отвечает на обращение.`,
  judgementCarriesResult: ({ subject, outcome, share }, { formats, names }) =>
    `${formats.share(Math.round(share * 100) / 100)} неопределённости ${{ members: 'в числе участников 12\u2011го месяца', sales: 'в продажах за год' }[outcome]} даёт одна оценка без источника (надёжность D): ${names.subject(subject)}. Уточните её в первую очередь.`,
  goalOutOfReach: ({ kind, amount, stretch, currency, outcome }, { names }) =>
    `Цель недостижима: ${names.amount(kind, amount, { currency, outcome })} в месяц. ${stretch > 0 ? `В среднем за 10–12-й месяцы ${kind === 'revenue' ? names.sum(stretch, currency) : names.amount(kind, stretch, { currency, outcome })} или больше\u00a0— лишь в одном сценарии из пяти.` : 'Четыре сценария из пяти не дают в 10–12-м месяцах ничего.'}`,
  goalOnlyOnLuck: ({ kind, amount, target, currency, outcome }, { names }) =>
    `Цель\u00a0— ${names.amount(kind, amount, { currency, outcome })} в месяц\u00a0— достигается реже чем в половине сценариев; середина\u00a0— ${kind === 'revenue' ? names.sum(target, currency) : names.amount(kind, target, { currency, outcome })}.`,
  leadsAboveTeam: ({ month, leads, most }, { formats, plural }) =>
    `С ${month}\u2011го месяца приходит около ${formats.number(leads)} ${plural(Math.round(leads), { one: 'обращения', other: 'обращений' })} в месяц, а команда успевает ответить на ${formats.number(most)}: остальные оплачены и потеряны.`,
  rangeTooLopsided: () =>
    'Диапазон слишком перекошен: середина почти совпадает с краем, поэтому взята ближайшая допустимая форма.',
  neverBreaksEven: ({ chance }, { names }) =>
    `Шанс вернуть деньги за 24 месяца\u00a0— ${names.chance(chance)}: в таком виде план не окупается.`,
  breaksEvenAfterYear: ({ by12, by24 }, { names }) =>
    `Шанс хотя бы раз выйти в ноль за 12 месяцев\u00a0— ${names.chance(by12)}, за 24\u00a0— ${names.chance(by24)}.`,
  saleCostsMoreThanItEarns: ({ costMinor, earnedMinor, currency, outcome }, { names }) =>
    `В первый год ${names.outcome(outcome).one} обходится примерно в ${names.sum(costMinor, currency)}, а за всё время принесёт ${names.sum(earnedMinor, currency)} ${names.outcome(outcome).ofProfit}.`,
  salesFallAfterYear: ({ month, cycle, adsSellSooner }, { plural }) => {
    const length = `${cycle} ${plural(cycle, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })}`;
    return adsSellSooner
      ? `Предложения в сообществе начинаются с ${month}\u2011го месяца, а цикл сделки\u00a0— ${length}: в этом году продаёт одна реклама, а то, что продаст сообщество, придётся уже на следующий год.`
      : `Продажи начинаются в ${month}\u2011м месяце, а цикл сделки\u00a0— ${length}: первые продажи придутся уже на следующий год.`;
  },
  membersShrink: ({ community, before, after }, { formats }) =>
    `${community}: в половине сценариев участников было ${formats.number(before)}, станет ${formats.number(after)}\u00a0— уходит больше, чем приходит.`,
  visitsNeedPosts: ({ visits }, { formats }) =>
    `Переходов из соцсетей сегодня\u00a0— ${formats.number(visits)} в месяц, но неизвестно, с какого числа публикаций. Пока это так, прогноз переходов идёт от ориентира и сегодняшние не учитывает.`,
  visitsAboveViews: ({ visits, viewsMost }, { formats }) =>
    `Переходов из соцсетей сегодня\u00a0— ${formats.number(visits)} в месяц, а просмотров у публикаций, даже если каждую увидит каждый подписчик,\u00a0— ${formats.number(Math.round(viewsMost))}. Проверьте обе цифры: часть переходов может идти со старых публикаций или не из соцсетей. На каждый добавленный просмотр прогноз считает не больше одного перехода.`,
  reachUnknown: ({ community }) =>
    `${community}: неизвестно, скольким людям сообщество может быть интересно, поэтому рост в прогнозе ничем не ограничен.`,
  hourCostUnknown: () => 'Сколько стоит час команды, неизвестно, поэтому её работа посчитана бесплатной.',
};
