import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'the-first-step', name: 'Первый шаг', pillars: ['С коленями и давлением', 'Первый раз в зале'] },
    { id: 'keeping-at-it', name: 'Не бросить', pillars: ['Неделя за неделей', 'Маленькие результаты'] },
    { id: 'the-body-and-the-day', name: 'Тело и распорядок', pillars: ['Десять минут между делами', 'Спина без боли'] },
  ],
  problems: [
    {
      id: 'allowed-with-my-health',
      themeId: 'the-first-step',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'С моими коленями и давлением мне вообще можно?',
      topics: [
        'Что сказать тренеру до первого занятия',
        'О чём спросить врача, прежде чем начать',
        'Ходьба, вода, растяжка: как выбрать мягкое начало',
      ],
      evidence: {
        figure: '31\u00a0% россиян говорят, что заниматься спортом мешает здоровье',
        source: 'ВЦИОМ, 1\u00a0600 взрослых, август 2018 года, «Вечерние ведомости»',
        year: 2018,
        address: 'https://tyumen.veved.ru/events/111822-po-dannym-vciom-sportom-zanimayutsya-60-rossiyan/amp.html',
        grade: 'B',
      },
    },
    {
      id: 'do-not-know-the-machines',
      themeId: 'the-first-step',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Хожу вокруг тренажёров и не знаю, с чего начать.',
      topics: [
        'Первый визит: сорок минут и пять тренажёров',
        'Сиденье, вес, амплитуда: три проверки перед подходом',
        'У кого в зале спросить и как',
      ],
      evidence: {
        figure:
          '63\u00a0% посетителей залов ни разу не подходили к части тренажёров; 38\u00a0% не знают, как на них заниматься, 29\u00a0% робеют',
        source: 'Опрос Freeletics, Sustain Health',
        year: undefined,
        address: 'https://sustainhealth.fit/lifestyle/fitness-equipment-gathering-the-most-dust/',
        grade: 'B',
      },
    },
    {
      id: 'everyone-will-look',
      themeId: 'the-first-step',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'В зале все будут смотреть на меня.',
      topics: [
        'Тихие часы: когда в зале почти никого',
        'В чём идти в первый раз: ничего особенного не нужно',
        'Две недели дома, после которых в зал не страшно',
      ],
      evidence: {
        figure: '27\u00a0% чувствуют себя глупо, разбираясь с тренажёром на глазах у других',
        source: 'Опрос Freeletics, Sustain Health',
        year: undefined,
        address: 'https://sustainhealth.fit/lifestyle/fitness-equipment-gathering-the-most-dust/',
        grade: 'B',
      },
    },
    {
      id: 'paying-and-not-going',
      themeId: 'keeping-at-it',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'Плачу каждый месяц, а хожу дважды.',
      topics: [
        'Сколько визитов окупают абонемент',
        'Абонемент, разовые, заморозка: что кому подходит',
        'Договор до подписи: заморозка, возврат, продление',
      ],
      evidence: {
        figure:
          '41\u00a0% бывших членов клубов ушли из-за цены, 25\u00a0%\u00a0— потому что изменилась жизнь, 23\u00a0%\u00a0— из-за нехватки времени',
        source: 'YouGov Profiles, 19 июня 2024 года',
        year: 2024,
        address: 'https://business.yougov.com/content/49804-us-why-do-consumers-turn-their-backs-on-gym-memberships',
        grade: 'A',
      },
    },
    {
      id: 'no-result-in-two-months',
      themeId: 'keeping-at-it',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Два месяца занимаюсь, а ничего не меняется.',
      topics: [
        'Что меняется за две, шесть и двенадцать недель',
        'Прогресс без весов: четыре вещи, которые можно измерить',
        'Еда, сон, нагрузка: где искать, если всё стоит на месте',
      ],
      evidence: {
        figure: '39\u00a0% бросивших домашние занятия не увидели толку; цели достиг только 31\u00a0%',
        source: 'Опрос Nuffield Health, 2\u00a0000 взрослых, Human Kinetics',
        year: 2013,
        address: 'https://humankinetics.me/2013/03/28/260m-a-year-wasted-on-home-fitness-equipment/',
        grade: 'B',
      },
    },
    {
      id: 'from-monday',
      themeId: 'keeping-at-it',
      distance: 'life',
      frequency: 4,
      severity: 2,
      text: 'С понедельника. Говорю это с января.',
      topics: [
        'Цель, которая доживёт до марта',
        'Пропущена неделя: как вернуться и не наказывать себя',
        'Календарь на два месяца: одна отметка в день',
      ],
      evidence: {
        figure:
          '38\u00a0% пообещали себе в 2026 году регулярно заниматься, столько же\u00a0— копить; чаще обещали только правильно питаться (45\u00a0%)',
        source: 'Опрос Romir, 1\u00a0500 человек, ТАСС и «Ниасам», 2 января 2026 года',
        year: 2026,
        address:
          'https://www.niasam.ru/obschestvo/sotsiologi-vyyasnili-kakie-obeschaniya-chasche-vsego-dayut-rossiyane-v-novyj-god-267485.html',
        grade: 'B',
      },
    },
    {
      id: 'no-time-to-train',
      themeId: 'the-body-and-the-day',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Работа, дом, дети. Куда ещё тренировку?',
      topics: [
        'Двадцать минут три раза в неделю: что это даёт',
        'Тренировка в календаре, как встреча',
        'Зарядка, когда рядом дети',
      ],
      evidence: {
        figure: '41\u00a0% россиян говорят, что спортом мешает заниматься прежде всего нехватка времени',
        source: 'ВЦИОМ, 1\u00a0600 взрослых, 16 августа 2018 года, «Новый Калининград»',
        year: 2018,
        address: 'https://m.newkaliningrad.ru/short/2018/08/28/23791742.html',
        grade: 'B',
      },
    },
    {
      id: 'back-like-wood',
      themeId: 'the-body-and-the-day',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'К вечеру от сидения спина деревянная.',
      topics: [
        'Пять минут для спины за столом',
        'С какими упражнениями осторожнее, если болит спина',
        'Боль в спине, с которой к врачу, а не к тренеру',
      ],
      evidence: {
        figure:
          'Поясница болит у 54\u00a0% жителей Башкортостана старше 40 лет; у тех, кто активно двигается в свободное время,\u00a0— реже',
        source: 'Бикбов и соавторы, BMC Musculoskeletal Disorders, 5\u00a0397 человек старше 40 лет',
        year: 2020,
        address: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-020-3080-4',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'trial', manner: 'soft', text: 'Пробное занятие с тренером, одному или с другом' },
    { id: 'month', manner: 'hard', text: 'Первый месяц для участников, с заморозкой' },
    { id: 'plan', manner: 'soft', text: 'План на четыре недели под ваше здоровье и часы' },
  ],
  path: {
    post: 'Снимает один страх начать',
    site: 'Расписание, тренеры, как проходит первый визит',
    manager: 'Администратор спрашивает о здоровье и цели, записывает к тренеру, пишет после первого занятия',
  },
  customer: { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' },
  sale: { one: 'абонемент', few: 'абонемента', many: 'абонементов', other: 'абонемента' },
};
