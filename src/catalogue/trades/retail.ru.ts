import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'the-honest-price', name: 'Честная цена', pillars: ['Из чего цена', 'Считаем вместе'] },
    {
      id: 'trust-before-paying',
      name: 'Доверие до оплаты',
      pillars: ['Проверьте до оплаты', 'По ту сторону прилавка'],
    },
    {
      id: 'after-the-purchase',
      name: 'После покупки',
      pillars: ['Если что-то не так', 'Вернуть и обменять', 'Долгая жизнь вещей'],
    },
    {
      id: 'money-and-choices-at-home',
      name: 'Деньги и решения дома',
      pillars: ['Подарок со смыслом', 'Нужно или хочется'],
    },
  ],
  problems: [
    {
      id: 'final-price-surprise',
      themeId: 'the-honest-price',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'Цена устраивала, пока в самом конце не прибавили доставку и сборы.',
      topics: [
        'Как узнать полную цену ещё до корзины',
        'Доставка, подъём, упаковка: за что обычно доплачивают и почему',
        'Бесплатная доставка «от суммы»: когда добирать, а когда не стоит',
      ],
      evidence: {
        figure:
          '48\u00a0% американцев, бросивших корзину при оформлении, ушли потому, что с доставкой, налогами и сборами вышло слишком дорого',
        source: 'Baymard Institute, причины отказа от заказа, по публикации RT Digital',
        year: 2024,
        address: 'https://rt-digital.com.au/5-reasons-why-customers-dont-buy-on-your-website',
        grade: 'B',
      },
    },
    {
      id: 'waiting-for-the-sale',
      themeId: 'the-honest-price',
      distance: 'product',
      frequency: 4,
      severity: 2,
      text: 'Неделями держу корзину и жду, когда подешевеет.',
      topics: [
        'Как отличить настоящую скидку от заранее поднятой цены',
        'Что и в какие месяцы действительно дешевеет',
        'Сколько экономит ожидание: простой расчёт',
      ],
      evidence: {
        figure:
          '71\u00a0% регулярно оставляют корзину неоплаченной; среди причин: 37\u00a0% ждут скидку, 31\u00a0% сомневаются, что вещь нужна',
        source: 'Опрос «Выберу.ру», «Газета.Ru», 21 октября 2025 года',
        year: 2025,
        address: 'https://www.gazeta.ru/business/news/2025/10/21/26993798.shtml',
        grade: 'B',
      },
    },
    {
      id: 'reviews-not-believable',
      themeId: 'trust-before-paying',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Везде пять звёзд. А кто из этих людей правда покупал?',
      topics: [
        'Шесть признаков отзыва, написанного на заказ',
        'Почему начинать стоит с отзывов на три звезды',
        'О чём спросить магазин, если отзывы ничего не говорят',
      ],
      evidence: {
        figure:
          'За два года доля россиян, которые доверяют отзывам в интернете, снизилась до 72\u00a0%; причиной называют поддельные отзывы',
        source: 'Опрос, о котором сообщил ТАСС, по публикации «МИР 24», 27 декабря 2023 года',
        year: 2023,
        address: 'https://imgtest.mir24.tv/news/16575821/rossiyane-stali-rezhe-doveryat-otzyvam-na-tovary-v-internete',
        grade: 'B',
      },
    },
    {
      id: 'pay-by-a-link',
      themeId: 'trust-before-paying',
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'Просят оплатить по ссылке. Это магазин или мошенники?',
      topics: [
        'Проверяем незнакомый магазин за пять минут',
        'Почему нельзя уводить оплату с площадки',
        'Деньги ушли мошеннику: что сделать в первый час',
      ],
      evidence: {
        figure:
          'Шесть из десяти сталкивались с мошенничеством при покупках в интернете; 30\u00a0% просили оплатить вне маркетплейса',
        source: 'Исследовательский центр «Позиция», ТАСС, 20 ноября 2025 года',
        year: 2025,
        address: 'https://tass.ru/ekonomika/25675419',
        grade: 'B',
      },
    },
    {
      id: 'not-as-described',
      themeId: 'after-the-purchase',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Приходит не то, что было на картинке.',
      topics: [
        'Что смотреть в карточке товара: вес, размеры, материал, фото покупателей',
        'Как вскрывать посылку, чтобы претензию приняли',
        'Товар не соответствует описанию: письмо продавцу по строчкам',
      ],
      evidence: {
        figure:
          'У 43\u00a0% россиян за год были сложности с онлайн-покупкой; 26\u00a0% получили товар, не совпавший с описанием',
        source: 'Аналитический центр НАФИ, AdPass со ссылкой на Forbes',
        year: 2025,
        address: 'https://adpass.ru/pokupateli-vozvrashajutsia-k-selleram',
        grade: 'B',
      },
    },
    {
      id: 'returns-wear-me-out',
      themeId: 'after-the-purchase',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Возврат отнимает столько сил, что проще оставить.',
      topics: [
        'Сроки возврата и исключения простыми словами',
        'Претензия, на которую ответят: что написать и приложить',
        'Когда вернутся деньги и куда идти, если не вернулись',
      ],
      evidence: {
        figure:
          'Около 37\u00a0% жалоб на торговлю приходится на интернет-магазины и маркетплейсы; за десять лет их стало втрое больше',
        source: 'Роспотребнадзор, «Интерфакс», 12 марта 2026 года',
        year: 2026,
        address: 'https://www.interfax.ru/russia/1077441',
        grade: 'B',
      },
    },
    {
      id: 'bought-on-impulse',
      themeId: 'money-and-choices-at-home',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Тяжёлый день\u00a0— и опять покупка, которая не нужна.',
      topics: [
        'Корзина до завтра: правило одного дня',
        'Импульсивная покупка, которую ещё можно вернуть',
        'Список желаний, который бережёт деньги',
      ],
      evidence: {
        figure: '63\u00a0% взрослых россиян совершают спонтанные покупки, в 2021 году было 57\u00a0%',
        source: 'ВЦИОМ, 1\u00a0600 опрошенных, ноябрь 2025 года, «Ведомости»',
        year: 2025,
        address:
          'https://www.vedomosti.ru/society/articles/2025/12/16/1163535-bolee-60-rossiyan-sovershayut-spontannie-pokupki',
        grade: 'B',
      },
    },
    {
      id: 'no-idea-what-to-give',
      themeId: 'money-and-choices-at-home',
      distance: 'life',
      frequency: 3,
      severity: 2,
      text: 'Не знаю, что подарить, а ерунду дарить не хочется.',
      topics: [
        'Пять вопросов, которые подскажут подарок без прямого «что тебе подарить»',
        'Что нельзя дарить наугад: размеры, запахи, вещи в дом',
        'Как подарить так, чтобы можно было обменять',
      ],
      evidence: {
        figure:
          '54\u00a0% не хотели бы получить сертификат на неинтересное мероприятие, 46\u00a0%\u00a0— вещь для интерьера',
        source: 'Romir и Fix Price, 1\u00a0500 опрошенных, «Рамблер» со ссылкой на Роскачество',
        year: 2025,
        address: 'https://woman.rambler.ru/home/55660927-rossiyane-nazvali-samye-nezhelatelnye-podarki/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'advice', manner: 'soft', text: 'Расскажите, для чего,\u00a0— поможем выбрать' },
    { id: 'hold', manner: 'hard', text: 'Цена для участников на этой неделе, стоимость доставки известна сразу' },
    { id: 'try', manner: 'soft', text: 'Приходите подержать в руках: в субботу без спешки' },
  ],
  path: {
    post: 'Разбирает одно сомнение и показывает вещь в деле',
    site: 'Карточка товара: полная цена с доставкой, фото покупателей, возврат в трёх строках',
    manager: 'Продавец отвечает в течение часа, спрашивает, для чего вещь и откуда о нас узнали',
  },
  customer: { one: 'покупатель', few: 'покупателя', many: 'покупателей', other: 'покупателя' },
  sale: { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' },
};
