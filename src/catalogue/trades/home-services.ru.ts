import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'when-it-breaks', name: 'Когда сломалось', pillars: ['Первые десять минут', 'Пока не сломалось'] },
    {
      id: 'a-tradesman-one-can-trust',
      name: 'Мастер, которому можно верить',
      pillars: ['Счёт по строкам', 'Заказ от и до'],
    },
    { id: 'doing-it-oneself', name: 'Своими руками', pillars: ['Сделайте сами'] },
  ],
  problems: [
    {
      id: 'home-services-water-at-night',
      themeId: 'when-it-breaks',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'Одиннадцать вечера, с потолка течёт. Кому звонить?',
      topics: [
        'Где перекрывается вода и как найти кран заранее',
        'Первые десять минут протечки: что делать и чего не трогать',
        'Что считается аварией, а что подождёт до утра',
      ],
      evidence: {
        figure: 'У 81\u00a0% домовладельцев в США за год была хотя бы одна авария; больше всего боятся прорыва труб',
        source: 'HomeServe, State of the Home 2025, 2\u00a0524 американца, Contracting Business',
        year: 2025,
        address:
          'https://www.contractingbusiness.com/industry-news/press-release/55319417/one-in-four-homeowners-has-500-or-less-for-home-repairs-survey-shows',
        grade: 'B',
      },
    },
    {
      id: 'home-services-put-off',
      themeId: 'when-it-breaks',
      pillar: 1,
      distance: 'use',
      frequency: 5,
      severity: 3,
      text: 'Капает. С весны капает.',
      topics: [
        'Сколько за год стоит капающий кран',
        'Мелкие неисправности, которые становятся крупными, и как быстро',
        'Обход дома за вечер: десять мест, куда стоит заглянуть',
      ],
      evidence: {
        figure: '61\u00a0% домовладельцев откладывали ремонт из-за цены, почти четверть\u00a0— на полгода и дольше',
        source: 'HomeServe, State of the Home 2025, 2\u00a0524 американца, Contracting Business',
        year: 2025,
        address:
          'https://www.contractingbusiness.com/industry-news/press-release/55319417/one-in-four-homeowners-has-500-or-less-for-home-repairs-survey-shows',
        grade: 'B',
      },
    },
    {
      id: 'home-services-winter',
      themeId: 'when-it-breaks',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'Не сплю и думаю, доживёт ли котёл до весны.',
      topics: [
        'Шесть признаков, что котёл просит проверки',
        'Что проверить до первых морозов',
        'Чинить или менять: как посчитать',
      ],
      evidence: undefined,
    },
    {
      id: 'home-services-who-is-good',
      themeId: 'a-tradesman-one-can-trust',
      pillar: 1,
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'Нужен толковый мастер, а есть только объявления на столбе.',
      topics: [
        'Пять вопросов по телефону, прежде чем звать мастера',
        'Как выглядит понятная смета, строка за строкой',
        'Как проверить, что мастер отвечает за свою работу',
      ],
      evidence: {
        figure: 'Только 31\u00a0% американцев легко нашли мастера для ремонта, 13\u00a0%\u00a0— с трудом',
        source: 'HomeServe, State of the Home 2025, 2\u00a0524 американца, Contracting Business',
        year: 2025,
        address:
          'https://www.contractingbusiness.com/industry-news/press-release/55319417/one-in-four-homeowners-has-500-or-less-for-home-repairs-survey-shows',
        grade: 'B',
      },
    },
    {
      id: 'home-services-price-on-the-spot',
      themeId: 'a-tradesman-one-can-trust',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'По телефону была одна цена, на кухне стала другая.',
      topics: [
        'Что можно оценить по телефону, а что только на месте',
        'Выезд, час, детали: из чего складывается счёт',
        'Как договориться о сумме, выше которой работу останавливают',
      ],
      evidence: undefined,
    },
    {
      id: 'home-services-mess-left',
      themeId: 'a-tradesman-one-can-trust',
      pillar: 1,
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'Трубу починили, а дыру в стене оставили.',
      topics: [
        'Кто убирает и заделывает после работы и где это записано',
        'Приёмка работы: что проверить до оплаты',
        'До и после: один маленький ремонт в картинках',
      ],
      evidence: undefined,
    },
    {
      id: 'home-services-can-i-myself',
      themeId: 'doing-it-oneself',
      distance: 'life',
      frequency: 4,
      severity: 2,
      text: 'Справлюсь и сам, если показать, где не напортачить.',
      topics: [
        'Что дома можно сделать самому, а что лучше не стоит',
        'Домашний набор инструментов: двенадцать вещей',
        'Три ошибки, которые мы исправляем каждую неделю',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    {
      id: 'photo',
      manner: 'soft',
      text: 'Пришлите фото или видео\u00a0— скажем, насколько срочно и сколько примерно стоит',
    },
    { id: 'check', manner: 'hard', text: 'Проверка труб и котла перед зимой по твёрдой цене' },
    { id: 'sheet', manner: 'soft', text: 'Памятка на холодильник: краны, телефоны, первые шаги' },
  ],
  path: {
    post: 'Показывает одну поломку и что делать в первые минуты',
    site: 'Цены на выезд, час работы и частые заказы, кто приедет, что по гарантии',
    manager: 'Перезваниваем за пятнадцать минут, называем вилку цены и час приезда',
  },
  customer: { one: 'заказчик', few: 'заказчика', many: 'заказчиков', other: 'заказчика' },
  sale: { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' },
};
