import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'whom-to-believe', name: 'Кому верить', pillars: ['Как мы проверяли'] },
    { id: 'tired-of-news', name: 'Усталость от новостей', pillars: ['Новости без тяжести', 'Без экрана'] },
    { id: 'choosing-and-paying', name: 'Выбор и оплата', pillars: ['Что посмотреть сегодня'] },
    { id: 'screens-at-home', name: 'Экраны дома', pillars: ['Разговор поколений', 'Дети и экраны'] },
  ],
  problems: [
    {
      id: 'media-what-is-true',
      themeId: 'whom-to-believe',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'В сети уже не понять, где правда',
      topics: [
        'Как мы проверяем новость, прежде чем её выпустить',
        'Фото из другого года: как за минуту найти оригинал',
        'Наши ошибки за месяц и что мы исправили',
      ],
      evidence: {
        figure: '59\u00a0% жителей 47 стран беспокоятся, что не отличат в сети правду от неправды',
        source: 'Reuters Institute, Digital News Report 2024',
        year: 2024,
        address:
          'https://politics.ox.ac.uk/news/news-audiences-fears-grow-misinformation-media-new-risj-report-reveals',
        grade: 'A',
      },
    },
    {
      id: 'media-heavy-heart',
      themeId: 'tired-of-news',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'После новостей на душе так тяжело, что я перестаю их открывать',
      topics: [
        'Неделя за пять минут: что надо знать, и не больше',
        'Что можно сделать: к каждой тяжёлой теме одно посильное дело',
        'Как читать новости и сохранять покой: раз в день, по списку',
      ],
      evidence: {
        figure:
          '38\u00a0% часто или иногда избегают новостей (в 2017 году\u00a0— 29\u00a0%); около 36\u00a0% говорят, что новости портят настроение',
        source: 'Reuters Institute, Digital News Report 2022, 93\u00a0432 человека в 46 странах, Hindustan Times',
        year: 2022,
        address:
          'https://www.hindustantimes.com/world-news/more-people-are-avoiding-the-news-and-trusting-it-less-report-says-101655252261858.html',
        grade: 'B',
      },
    },
    {
      id: 'media-scrolling-in-bed',
      themeId: 'tired-of-news',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Листаю новости в постели, а потом не могу уснуть',
      topics: [
        'Вечер без новостей: чем их заменить',
        'Отключить уведомления на ночь, но не для близких',
        'Долгое чтение на вечер, которое не тревожит',
      ],
      evidence: {
        figure:
          '38\u00a0% взрослых хуже спят, если читают новости в телефоне перед сном; среди 18–24-летних\u00a0— 46\u00a0%',
        source: 'American Academy of Sleep Medicine, опрос о сне',
        year: 2025,
        address: 'https://aasm.org/americans-are-doomscrolling-at-bedtime-prioritizing-screen-time-over-sleep',
        grade: 'A',
      },
    },
    {
      id: 'media-paywall',
      themeId: 'choosing-and-paying',
      distance: 'product',
      frequency: 4,
      severity: 2,
      text: 'Нужна одна статья, а просят подписку на год',
      topics: [
        'Куда уходят деньги за одну статью: расследование в цифрах',
        'Что у нас открыто для всех и почему',
        'Читательский билет, ссылка от друга, пробный месяц: как читать недорого',
      ],
      evidence: {
        figure:
          '74\u00a0% взрослых американцев хотя бы иногда натыкаются на платный доступ; обычно платит 1\u00a0%, 53\u00a0% ищут новость в другом месте',
        source: 'Pew Research Center, исследование о платном доступе',
        year: 2025,
        address:
          'https://www.pewresearch.org/short-reads/2025/06/24/few-americans-pay-for-news-when-they-encounter-paywalls',
        grade: 'A',
      },
    },
    {
      id: 'media-evening-of-choosing',
      themeId: 'choosing-and-paying',
      distance: 'use',
      frequency: 4,
      severity: 2,
      text: 'Весь вечер выбираем фильм, а потом ложимся спать',
      topics: [
        'Один фильм на вечер: до двух часов, для двоих, без грусти',
        'Понравилось это\u00a0— попробуйте эти три, и вот почему',
        'Как выбрать на семью, если все хотят разного',
      ],
      evidence: {
        figure: 'В среднем люди выбирают, что посмотреть, 14 минут; 19\u00a0% сдаются, если ничего не нашли',
        source: 'Gracenote, State of Play 2025, пресс-релиз',
        year: 2025,
        address:
          'https://www.prnewswire.com/news-releases/new-gracenote-report-highlights-impact-of-ineffective-content-discovery-on-consumer-happiness-with-streaming-302605330.html',
        grade: 'A',
      },
    },
    {
      id: 'media-quarrel-over-news',
      themeId: 'screens-at-home',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'С родителями о новостях\u00a0— только ссора',
      topics: [
        'Как спорить и не поссориться: фразы, которые остужают',
        'Одно событие в трёх источниках: в чём они сходятся',
        'Что читать вместе с родителями кроме новостей',
      ],
      evidence: {
        figure: '40\u00a0% американцев говорят, что в их семье стараются не говорить о политике',
        source: 'Pew Research Center',
        year: 2018,
        address:
          'https://www.pewresearch.org/short-reads/2018/11/20/most-say-their-family-is-ok-with-discussing-politics-but-it-helps-if-the-family-agrees/',
        grade: 'A',
      },
    },
    {
      id: 'media-child-and-phone',
      themeId: 'screens-at-home',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Не знаю, что ребёнок целый день смотрит в телефоне',
      topics: [
        'Что смотреть с ребёнком 4, 7 и 10 лет: списки по возрасту',
        'Как спросить подростка о том, что он смотрит',
        'Семейные правила для экранов: страница, которую заполняют вместе',
      ],
      evidence: {
        figure:
          '58\u00a0% российских детей скрывают от родителей, что делают в сети: 45\u00a0% в 8–10 лет, 65\u00a0% в 14–16',
        source: '«Лаборатория Касперского» и IconKids & Youth, 540 российских семей, Dni24',
        year: 2016,
        address:
          'https://dni24.com/technology/93730-v-laboratorii-kasperskogo-uznali-chto-skryvayut-deti-ot-roditeley-v-internete.html',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'letter', manner: 'soft', text: 'Письмо раз в неделю: пять материалов, которые стоят вашего времени' },
    { id: 'subscription', manner: 'hard', text: 'Подписка на месяц по цене одного номера, отмена в одно нажатие' },
    { id: 'meeting', manner: 'soft', text: 'Встреча читателей с редакцией' },
  ],
  path: {
    post: 'Рассказывает одну историю до конца и говорит, как её проверяли',
    site: 'Что получает подписчик, цена, как отменить',
    manager: 'Редакция отвечает на письма в течение двух дней',
  },
  customer: { one: 'читатель', few: 'читателя', many: 'читателей', other: 'читателя' },
  sale: { one: 'подписка', few: 'подписки', many: 'подписок', other: 'подписки' },
};
