import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'time-and-the-way-there', name: 'Время и дорога', pillars: ['Вечер по плану'] },
    { id: 'with-whom-to-go', name: 'С кем пойти', pillars: ['Приходите одни', 'С детьми'] },
    { id: 'the-price-of-a-ticket', name: 'Цена билета', pillars: ['По карману'] },
    { id: 'is-it-for-me', name: 'Моё ли это', pillars: ['До третьего звонка', 'Попробуйте сами'] },
  ],
  problems: [
    {
      id: 'arts-keep-meaning-to',
      themeId: 'time-and-the-way-there',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Всё собираюсь сходить, а спектакль уже сняли',
      topics: [
        'Что успеть до конца месяца вечером в будни',
        'Хватит и часа: короткие программы и малые залы',
        'Сколько это займёт на самом деле: с дорогой, гардеробом и антрактом',
      ],
      evidence: {
        figure:
          '47\u00a0% тех, кто хотел куда-то сходить и не пошёл, не хватило времени, прежде всего родителям маленьких детей',
        source: 'National Endowment for the Arts, интервью директора по исследованиям, Conducting Business',
        year: 2015,
        address:
          'https://broadcasts.com/podcasts/conducting-business/study-reveals-why-the-arts-must-become-more-access/',
        grade: 'B',
      },
    },
    {
      id: 'arts-nobody-to-go-with',
      themeId: 'with-whom-to-go',
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'Пойти не с кем, а в одиночку неловко',
      topics: [
        'В театр одному: где сесть и что делать в антракте',
        'Вечера, на которых зрители знакомятся',
        'Как уговорить друга, которому «такое неинтересно»',
      ],
      evidence: {
        figure: 'Около 22\u00a0% тех, кому было интересно, не пошли, потому что не с кем',
        source: 'National Endowment for the Arts, обзор Createquity',
        year: 2015,
        address: 'https://createquity.com/2015/02/capsule-review-when-going-gets-tough',
        grade: 'B',
      },
    },
    {
      id: 'arts-price-grows',
      themeId: 'the-price-of-a-ticket',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Билет дорожает на каждом шаге оплаты',
      topics: [
        'Откуда берутся сборы в билете и как обойтись без них',
        'Как отличить перекупщика от официальной кассы',
        'Планы изменились: как вернуть или передать билет',
      ],
      evidence: {
        figure:
          '93\u00a0% продавцов билетов прибавляют сборы к первой показанной цене: вдвое чаще, чем в экономике в целом',
        source: 'Alma Economics для министерства бизнеса и торговли Великобритании, TheTicketingBusiness',
        year: 2023,
        address:
          'https://www.theticketingbusiness.com/2023/09/12/drip-fees-survey-93-of-event-ticketers-add-charges-to-base-price/',
        grade: 'B',
      },
    },
    {
      id: 'arts-dear-for-a-family',
      themeId: 'the-price-of-a-ticket',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Билеты на всю семью стоят как продукты на неделю',
      topics: [
        'Бесплатные дни, льготы и открытые репетиции',
        'Недорогие места, с которых всё видно',
        'Абонемент: когда он выгоден, а когда нет',
      ],
      evidence: {
        figure:
          'Цену назвали меньше 40\u00a0% тех, кому было интересно и кто не пошёл, но для них это серьёзная преграда',
        source: 'National Endowment for the Arts, обзор Createquity',
        year: 2015,
        address: 'https://createquity.com/2015/02/capsule-review-when-going-gets-tough',
        grade: 'B',
      },
    },
    {
      id: 'arts-when-to-clap',
      themeId: 'is-it-for-me',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'Не знаю, как себя вести, что надеть и когда хлопать',
      topics: [
        'Первый раз: одежда, аплодисменты, опоздание\u00a0— коротко',
        'О чём это: сюжет на одной странице перед вечером',
        '«Я ничего не понял»: почему это нормально',
      ],
      evidence: {
        figure: 'В опросе радиостанции люди говорили, что не знают, когда хлопать и в чём идти в оперу',
        source: 'Опрос Classic FM, UNILAD',
        year: undefined,
        address: 'https://unilad-master.unilad.co.uk/music/british-people-find-the-opera-too-posh-study-finds',
        grade: 'C',
      },
    },
    {
      id: 'arts-bored-children',
      themeId: 'with-whom-to-go',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Хочу привить ребёнку любовь к искусству, а ему через десять минут скучно',
      topics: [
        'Музей с ребёнком: три зала, одна игра\u00a0— и домой',
        'С какого возраста вести на спектакль, концерт, балет',
        'Что рассказать до и о чём спросить после, чтобы запомнилось',
      ],
      evidence: {
        figure: '39\u00a0% россиян 35–44 лет ходят в музеи, чтобы познакомить с искусством детей',
        source: 'Опрос ВЦИОМ, «Новости Mail»',
        year: 2026,
        address: 'https://news.mail.ru/society/69766970/',
        grade: 'B',
      },
    },
    {
      id: 'arts-too-late-to-start',
      themeId: 'is-it-for-me',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'Всю жизнь хочу рисовать\u00a0— не поздно ли начинать?',
      topics: [
        'Пятнадцать минут в день: что получится за три месяца',
        'Что действительно нужно купить для начала, а что подождёт',
        'Те, кто начал после пятидесяти: первые работы',
      ],
      evidence: undefined,
    },
    {
      id: 'arts-hard-to-reach',
      themeId: 'time-and-the-way-there',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'Добираться неудобно, а возвращаться ночью ещё хуже',
      topics: [
        'От остановки до кресла: дорога в фотографиях',
        'Во сколько заканчивается и как потом доехать домой',
        'С коляской, на костылях, в инвалидном кресле: какой вход выбрать',
      ],
      evidence: {
        figure: '36\u00a0% тех, кому было интересно и кто не пошёл, говорят, что трудно добраться',
        source: 'National Endowment for the Arts, интервью директора по исследованиям, Conducting Business',
        year: 2015,
        address:
          'https://broadcasts.com/podcasts/conducting-business/study-reveals-why-the-arts-must-become-more-access/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'rehearsal', manner: 'soft', text: 'Открытая репетиция или прогулка за кулисы' },
    { id: 'tickets', manner: 'hard', text: 'Билеты для участников на будни по окончательной цене' },
    { id: 'company', manner: 'soft', text: 'Вечер для тех, кто приходит один' },
  ],
  path: {
    post: 'Отвечает на вопрос «а моё ли это?» и зовёт на один вечер',
    site: 'Сколько идёт, как добраться и вернуться, окончательная цена места',
    manager: 'Касса отвечает в тот же день и помогает с местами для детей',
  },
  customer: { one: 'зритель', few: 'зрителя', many: 'зрителей', other: 'зрителя' },
  sale: { one: 'билет', few: 'билета', many: 'билетов', other: 'билета' },
};
