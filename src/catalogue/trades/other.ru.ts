import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'whom-to-believe', name: 'Кому верить', pillars: ['Проверьте сами'] },
    { id: 'price-and-choice', name: 'Цена и выбор', pillars: ['Цена открыто', 'Как выбрать'] },
    { id: 'when-something-goes-wrong', name: 'Когда что-то пошло не так', pillars: ['Когда пошло не так'] },
    { id: 'time-and-money', name: 'Время и деньги', pillars: ['Время на себя', 'Тратить с умом'] },
  ],
  problems: [
    {
      id: 'other-glowing-reviews',
      themeId: 'whom-to-believe',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'Все отзывы восторженные\u00a0— и я им не верю',
      topics: [
        'Как отличить живой отзыв от купленного: пять признаков',
        'Наш худший отзыв и что мы после него сделали',
        'О чём спросить знакомого, который уже купил',
      ],
      evidence: {
        figure:
          '55\u00a0% онлайн-покупателей думают, что выдуманных отзывов не меньше, чем настоящих (в 2021 году\u00a0— 39\u00a0%)',
        source: 'НАФИ, Retail.ru',
        year: 2023,
        address:
          'https://retail.ru/news/nafi-rossiyane-stali-menshe-doveryat-otzyvam-na-tovary-v-internete-iz-za-rosta-f-26-dekabrya-2023-236300',
        grade: 'B',
      },
    },
    {
      id: 'other-false-gift',
      themeId: 'whom-to-believe',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Скидка дутая, а «подарок» и так входит в цену',
      topics: [
        'Как проверить, настоящая ли скидка',
        'Что у нас входит в цену, а что нет',
        'Когда с покупкой лучше подождать',
      ],
      evidence: {
        figure:
          '56\u00a0% больше всего раздражают мнимые подарки, например «бесплатный» замер, который и так входит в цену; 55\u00a0%\u00a0— ложные скидки',
        source: 'Опрос FAVES Communications, «Финансы Mail»',
        year: 2025,
        address: 'https://finance.mail.ru/article/opros-rossiyan-besyat-falshivye-skidki-pered-novym-godom-69114187/',
        grade: 'B',
      },
    },
    {
      id: 'other-no-price',
      themeId: 'price-and-choice',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'Цены нигде нет: звони и слушай уговоры',
      topics: [
        'Наши цены на примерах: три обычных заказа',
        'От чего становится дороже, а от чего дешевле',
        'Вопрос о цене: что сообщить, чтобы получить точную цифру',
      ],
      evidence: undefined,
    },
    {
      id: 'other-too-much-choice',
      themeId: 'price-and-choice',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Вариантов столько, что выбор всё откладываю',
      topics: [
        'Три вопроса, после которых из двадцати вариантов останутся два',
        'Хватит самого простого: кому и когда',
        'О каком выборе жалеют и почему',
      ],
      evidence: {
        figure:
          '74\u00a0% покупателей за последние три месяца 2023 года отказались от покупки; 73\u00a0% тонут в выборе',
        source: 'Accenture, The Empowered Consumer, 19\u00a0000 человек, MediaPost',
        year: 2024,
        address:
          'https://www.mediapost.com/publications/article/395755/ditching-your-cart-information-overload-causes-sh.html',
        grade: 'B',
      },
    },
    {
      id: 'other-nobody-listens',
      themeId: 'when-something-goes-wrong',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Что-то сломалось\u00a0— и никому до меня нет дела',
      topics: [
        'Если вы недовольны: что происходит с жалобой по часам',
        'Как описать поломку, чтобы исправили с первого раза',
        'Три наши ошибки и что с тех пор изменилось',
      ],
      evidence: {
        figure:
          'У 74\u00a0% американцев за год были сложности с товаром или услугой: вдвое с лишним больше, чем в 1976 году',
        source: 'National Customer Rage Survey, Университет штата Аризона',
        year: 2023,
        address: 'https://news.wpcarey.asu.edu/20230307-historic-national-customer-rage-survey',
        grade: 'A',
      },
    },
    {
      id: 'other-where-to-complain',
      themeId: 'when-something-goes-wrong',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'Права на моей стороне, а куда идти\u00a0— непонятно',
      topics: [
        'Возврат и гарантия простыми словами',
        'Претензия на одной странице: образец',
        'Кто поможет бесплатно, если продавец не отвечает',
      ],
      evidence: {
        figure:
          '43\u00a0% россиян за год сталкивались с нарушением прав потребителя; 38\u00a0% не знали, куда обратиться',
        source: 'Опрос ВЦИОМ, «Татар-информ»',
        year: 2010,
        address:
          'https://tatar-inform.com/news/43-protsenta-rossiyan-stalkivalis-s-narusheniyami-prav-potrebitelya-210850',
        grade: 'B',
      },
    },
    {
      id: 'other-no-time-for-myself',
      themeId: 'time-and-money',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'К вечеру на себя времени не остаётся',
      topics: [
        'Двадцать минут для себя: как их находят другие',
        'Что можно решить, заказать и сделать за один раз',
        'Вечер без дел: что подготовить накануне',
      ],
      evidence: {
        figure:
          '41\u00a0% взрослых американцев не хватает времени на то, чего хочется; 44\u00a0% часто испытывают стресс',
        source: 'Gallup, по публикации Schwartz Report',
        year: 2017,
        address: 'https://schwartzreport.net/2017/12/21/eight-10-americans-afflicted-stress',
        grade: 'B',
      },
    },
    {
      id: 'other-every-purchase-weighed',
      themeId: 'time-and-money',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'Цены растут, и над каждой покупкой думаю дважды',
      topics: [
        'Починить, взять напрокат, одолжить или купить: как посчитать',
        'Как сделать, чтобы вещь прослужила вдвое дольше',
        'Где экономия выходит дороже',
      ],
      evidence: {
        figure: '75\u00a0% россиян за месяц до опроса ничего не отложили (март 2021 года)',
        source: 'инФОМ для Банка России, сайт ФОМ',
        year: 2021,
        address: 'https://covid19.fom.ru/amp/post/sberezheniya-naseleniya-mart',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'Спросите о чём угодно: раз в неделю отвечаем всем' },
    { id: 'first', manner: 'hard', text: 'Первый заказ для участников по заранее названной цене' },
    { id: 'look', manner: 'soft', text: 'Приходите посмотреть, как это делается' },
  ],
  path: {
    post: 'Отвечает на один вопрос, который правда задают',
    site: 'Цена, срок, кто делает, что будет, если что-то не так',
    manager: 'Отвечаем в тот же день и спрашиваем, откуда о нас узнали',
  },
  customer: { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' },
  sale: { one: 'продажа', few: 'продажи', many: 'продаж', other: 'продажи' },
};
