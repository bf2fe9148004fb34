import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'fear-and-pain', name: 'Страх и боль', pillars: ['Без страха', 'Спросите врача'] },
    { id: 'money-and-trust', name: 'Деньги и доверие', pillars: ['Смета простыми словами', 'Лечить или наблюдать'] },
    { id: 'smile-and-family', name: 'Улыбка и семья', pillars: ['Дети у стоматолога', 'Улыбка возвращается'] },
  ],
  problems: [
    {
      id: 'afraid-of-pain',
      themeId: 'fear-and-pain',
      distance: 'product',
      frequency: 5,
      severity: 5,
      text: 'От звука бормашины холодеют руки.',
      topics: [
        'Что чувствуешь во время укола и после: по минутам',
        'Стоп-сигнал: как условиться о нём с врачом',
        'Седация и наркоз: кому нужны и кому нельзя',
      ],
      evidence: {
        figure:
          'Стоматолога боятся 15,3\u00a0% взрослых: 12,4\u00a0%\u00a0— сильно, 3,3\u00a0%\u00a0— очень сильно; чаще женщины и молодые',
        source:
          'Silveira и соавторы, Journal of Dentistry 108, метаанализ 31 исследования, 72\u00a0577 взрослых; аннотация SAHMRI',
        year: 2021,
        address:
          'https://research.sahmri.org.au/en/publications/estimated-prevalence-of-dental-fear-in-adults-a-systematic-review',
        grade: 'B',
      },
    },
    {
      id: 'does-not-hurt',
      themeId: 'fear-and-pain',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'Не болит\u00a0— зачем идти?',
      topics: [
        'Что видно на осмотре, пока ничего не болит',
        'От белого пятна до пульпита: как развивается кариес',
        'Как часто нужен осмотр: кому чаще, кому реже',
      ],
      evidence: {
        figure:
          '55\u00a0% жителей одного из регионов России идут к стоматологу, только когда зуб сильно болит; 20\u00a0%\u00a0— раз в полгода и чаще',
        source: '«Ренессанс страхование» и Zarplata.ru, Красноярский край, «Проспект Мира», 20 сентября 2024 года',
        year: 2024,
        address:
          'https://prmira.ru/news/2024-09-20/mnogim-krasnoyartsam-ne-nravitsya-svoya-ulybka-no-oni-ne-lechat-zuby-iz-za-vysokih-tsen-5199788?amp=1',
        grade: 'B',
      },
    },
    {
      id: 'one-sum-named-another-paid',
      themeId: 'money-and-trust',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Назовут одну сумму, а выйдет другая.',
      topics: [
        'Из чего складывается цена пломбы, лечения каналов, коронки',
        'План лечения на бумаге: что в нём должно быть',
        'Что подождёт полгода, а что нет',
      ],
      evidence: {
        figure:
          'Из россиян, которым тревожно идти к стоматологу, 63\u00a0% боятся боли и 47\u00a0%\u00a0— непредсказуемого счёта; понятные цены успокоили бы 48\u00a0%',
        source: 'Клиники «Реформат», 360.ru со ссылкой на «Известия», 5 декабря 2025 года',
        year: 2025,
        address:
          'https://360.ru/news/obschestvo/issledovanie-refformat-62-rossijan-stali-vosprinimat-vizit-k-stomatologu-spokojnee/',
        grade: 'B',
      },
    },
    {
      id: 'does-it-need-treating',
      themeId: 'money-and-trust',
      pillar: 1,
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Один говорит «лечить», другой\u00a0— «понаблюдать».',
      topics: [
        'Почему врачи расходятся: начальный кариес, старые пломбы',
        'Как взять свои снимки и показать другому врачу',
        'Пять вопросов, после которых план лечения понятен',
      ],
      evidence: {
        figure:
          'Второе мнение о лечении зубов спросили бы лишь 6\u00a0%, о ремонте дома\u00a0— 70\u00a0%; одна из главных причин\u00a0— доверие своему врачу',
        source: 'Harris Interactive для Align Technology, 2\u00a0013 взрослых, Dental Tribune',
        year: 2013,
        address:
          'https://am.dental-tribune.com/news/patients-less-likely-to-seek-second-opinion-for-dental-treatment-than-for-car-repair/',
        grade: 'B',
      },
    },
    {
      id: 'until-payday',
      themeId: 'money-and-trust',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Каждый месяц откладываю зубы до зарплаты.',
      topics: [
        'Что лечат бесплатно по полису ОМС',
        'С чего начать лечение, если денег мало',
        'Налоговый вычет за лечение: какие бумаги сохранить',
      ],
      evidence: {
        figure:
          'Из взрослых, которые с больным зубом не пошли к врачу, около четырёх из десяти назвали цену, один из десяти\u00a0— страх',
        source: 'CDC, опрос о здоровье 2008 года, 17\u00a0337 взрослых, WebMD',
        year: 2012,
        address: 'https://www.webmd.com/oral-health/news/20120717/cost-not-fear-keeps-more-people-from-dentist',
        grade: 'B',
      },
    },
    {
      id: 'gap-for-now',
      themeId: 'smile-and-family',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Зуб удалили, похожу пока так.',
      topics: [
        'Что за год происходит с соседними зубами',
        'Мост, имплант, протез: разница простыми словами',
        'Через сколько после удаления возможен каждый вариант',
      ],
      evidence: {
        figure: 'Потеряв зуб, около 60\u00a0% россиян ничем его не заменяют',
        source: 'ВЦИОМ, 1\u00a0600 взрослых в 80 регионах, Recipe.ru',
        year: undefined,
        address:
          'https://recipe.ru/news/medpharm/60-rossiyan-posle-udaleniya-zubov-otkazyvayutsya-ot-protezirovaniya/?noamp=mobile',
        grade: 'B',
      },
    },
    {
      id: 'hand-over-my-mouth',
      themeId: 'smile-and-family',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Смеюсь, прикрывая рот рукой.',
      topics: [
        'Пятна, сколы, щели: что исправляют за один визит',
        'Отбеливание: кому подходит и чего не изменит',
        'Брекеты в сорок: как с ними живут',
      ],
      evidence: {
        figure: 'Каждый четвёртый взрослый избегает улыбаться из-за зубов; каждый пятый из-за них тревожится',
        source: 'Опрос Института политики здравоохранения ADA, Planet DDS',
        year: 2015,
        address: 'https://www.planetdds.com/blog/why-do-many-americans-skip-the-dentistd',
        grade: 'B',
      },
    },
    {
      id: 'child-will-not-open-his-mouth',
      themeId: 'smile-and-family',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Ребёнок не открывает рот у врача.',
      topics: [
        'Перед первым визитом: что сказать и каких слов избегать',
        'Молочные зубы: зачем лечить то, что выпадет',
        'Первый визит без лечения: как он проходит',
      ],
      evidence: {
        figure: 'Страх стоматолога есть у 36,5\u00a0% дошкольников, 25,8\u00a0% школьников и 13,3\u00a0% подростков',
        source:
          'Grisolia и соавторы, International Journal of Paediatric Dentistry, метаанализ 50 исследований, копия на Scribd',
        year: 2020,
        address:
          'https://www.scribd.com/document/679675235/Prevalence-of-Dental-Anxiety-in-Children-and-Adolescents-Globally',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'checkup', manner: 'soft', text: 'Осмотр с письменным планом: что срочно, а что подождёт' },
    { id: 'hygiene', manner: 'hard', text: 'Гигиена и осмотр для участников по твёрдой цене' },
    { id: 'meet', manner: 'soft', text: 'Знакомство с врачом до лечения: пятнадцать минут без инструментов' },
  ],
  path: {
    post: 'Отвечает на один вопрос и зовёт на осмотр',
    site: 'Врач, смета на три частых случая, запись',
    manager: 'Администратор перезванивает за полчаса, спрашивает, что беспокоит и откуда о нас узнали',
  },
  customer: { one: 'пациент', few: 'пациента', many: 'пациентов', other: 'пациента' },
  sale: { one: 'курс лечения', few: 'курса лечения', many: 'курсов лечения', other: 'курса лечения' },
};
