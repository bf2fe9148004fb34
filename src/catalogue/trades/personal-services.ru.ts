import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'a-stranger-in-the-house', name: 'Чужой человек в доме', pillars: ['Кто придёт'] },
    { id: 'time-and-waiting', name: 'Время и ожидание', pillars: ['Возвращаем ваше время', 'Вовремя'] },
    { id: 'price-and-result', name: 'Цена и результат', pillars: ['Цена до работы'] },
    { id: 'home-and-celebrations', name: 'Дом и праздники', pillars: ['Немного помощи', 'Перед праздником дома'] },
  ],
  problems: [
    {
      id: 'personal-services-stranger',
      themeId: 'a-stranger-in-the-house',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Не по себе, когда в доме чужой человек',
      topics: [
        'Кто придёт: что можно узнать о человеке заранее',
        'Как подготовить квартиру, чтобы было спокойно',
        'Ключи, сигнализация, животные: о чём договориться, если вас не будет дома',
      ],
      evidence: {
        figure:
          '17\u00a0% считали нужным остаться дома, чтобы присмотреть за вещами при рабочих; 13\u00a0% неприятны чужие в доме',
        source: 'Opinion Research Corporation, Floor Daily',
        year: undefined,
        address: 'https://www.floordaily.net/flooring-news/survey-gives-homeowners39-views-on-contractors',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-no-show',
      themeId: 'time-and-waiting',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Ради мастера\u00a0— отгул, а он так и не приехал',
      topics: [
        'Что сказать по телефону, чтобы хватило одного приезда',
        'Опоздали или не приехали: что вправе требовать заказчик',
        'Что можно проверить самому, прежде чем вызывать мастера',
      ],
      evidence: {
        figure: 'Те, кто ждал мастера дома, ждали в среднем 4,5 часа; половина потратила на это больничный или отпуск',
        source: 'TOA Technologies, Cost of Waiting, MSN Money',
        year: 2011,
        address: 'http://money.msn.com/saving-money-tips/post.aspx?post=29844d3c-9794-4ff0-83d8-4ed365881851',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-price-grows',
      themeId: 'price-and-result',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Назвали одну цену, а заплатить пришлось вдвое больше',
      topics: [
        'Из чего складывается цена: выезд, работа, материалы',
        'Как спросить цену, чтобы она потом не выросла',
        'Обнаружилось скрытое повреждение: как честно договориться о доплате',
      ],
      evidence: {
        figure: 'У 41\u00a0% домовладельцев работа выходила дороже оговорённого; у 18\u00a0% её бросили на половине',
        source: 'Опрос домовладельцев SuretyNow',
        year: undefined,
        address: 'https://suretynow.com/post/homeowner-contractors-trust-issue',
        grade: 'A',
      },
    },
    {
      id: 'personal-services-spoilt-thing',
      themeId: 'price-and-result',
      distance: 'product',
      frequency: 2,
      severity: 4,
      text: 'Испортят пальто в химчистке\u00a0— кто ответит?',
      topics: [
        'На что показать при сдаче вещи: пятна, швы, пуговицы',
        'Значки на ярлыке и что они запрещают',
        'Если вещь испорчена: как составить претензию',
      ],
      evidence: {
        figure:
          'В 2017 году 10\u00a0% жалоб потребителей в Петербурге касались бытовых услуг: второе место после торговли',
        source: 'Роспотребнадзор по Санкт-Петербургу, «Новости малого бизнеса»',
        year: 2018,
        address: 'http://novostimb.ru/news/2018/03/05/rospotrebnadzor-sudilsya-s-predprinimatelyami-143-raza.html',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-all-on-me',
      themeId: 'home-and-celebrations',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'Весь быт на мне, и сил уже нет',
      topics: [
        'Список всех домашних дел, включая те, которых никто не видит',
        'Как разделить домашние дела и не поссориться',
        'Какие дела стоит отдать первыми',
      ],
      evidence: {
        figure: 'В парах стиркой занимается в основном женщина в 58\u00a0% семей, уборкой\u00a0— в 51\u00a0%',
        source: 'Gallup, The FINANCIAL',
        year: undefined,
        address: 'https://finchannel.com/tag/women-main-household-tasks-in-u-s/',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-lost-weekends',
      themeId: 'time-and-waiting',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Выходные уходят на уборку и дела, а не на семью',
      topics: [
        'Полчаса уборки по будням вместо целой субботы',
        'Какие дела под силу ребёнку в 5, 8 и 12 лет',
        'Свободное воскресенье: что перенести на неделю',
      ],
      evidence: {
        figure:
          'Больше трети россиян не хватает свободного времени; 38\u00a0% винят домашние дела, 60\u00a0%\u00a0— работу',
        source: 'Опрос hh.ru и «Битрикс24», 2\u00a0000 человек, «Афиша Daily»',
        year: 2025,
        address:
          'https://daily.afisha.ru/news/103128-bolee-treti-rossiyan-pozhalovalis-na-nehvatku-svobodnogo-vremeni/',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-wedding-nerves',
      themeId: 'home-and-celebrations',
      pillar: 1,
      distance: 'life',
      frequency: 2,
      severity: 4,
      text: 'Свадьба должна радовать, а я не сплю от забот',
      topics: [
        'Список гостей: как сократить и никого не обидеть',
        'Свадебный бюджет: что чаще всего забывают',
        'Последняя неделя: что поручить другим',
      ],
      evidence: {
        figure:
          'Для 96\u00a0% помолвленных и молодожёнов подготовка свадьбы\u00a0— стресс; для 71\u00a0% она тяжелее покупки жилья или поиска работы',
        source: 'Опрос Zola, 500 пар',
        year: 2017,
        address: 'https://blog.zola.com/2017/04/18/science-wedding-planning-stressful/',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'Пришлите фото\u00a0— скажем, что нужно и сколько стоит' },
    { id: 'first-order', manner: 'hard', text: 'Первый заказ для участников по твёрдой цене' },
    { id: 'memo', manner: 'soft', text: 'Памятка: как принять работу' },
  ],
  path: {
    post: 'Показывает один заказ от звонка до результата',
    site: 'Прайс, кто приедет, что будет, если что-то не так',
    manager: 'Диспетчер называет цену и час приезда, пишет, когда мастер выехал',
  },
  customer: { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' },
  sale: { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' },
};
