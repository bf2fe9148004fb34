import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'will-it-be-of-use',
      name: 'Будет ли толк',
      pillars: ['Что это дало ученикам', 'Учиться не поздно', 'Попробуйте урок'],
    },
    { id: 'the-studying-itself', name: 'Сама учёба', pillars: ['Учимся учиться', 'Пятнадцать минут в день'] },
    { id: 'family-and-future', name: 'Семья и будущее', pillars: ['Уроки без слёз', 'Куда дальше'] },
  ],
  problems: [
    {
      id: 'retelling-the-internet',
      themeId: 'will-it-be-of-use',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Научат или перескажут то, что есть бесплатно?',
      topics: [
        'Как читать программу: часы, практика, обратная связь',
        'О чём спросить выпускников',
        'Возврат за курс: закон и договор',
      ],
      evidence: undefined,
    },
    {
      id: 'too-late-to-start',
      themeId: 'will-it-be-of-use',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Сорок пять. Не поздно начинать?',
      topics: [
        'Память в сорок и в шестьдесят: как ею пользоваться',
        'Первый месяц учёбы после долгого перерыва',
        'Новая профессия после сорока: что помогло тем, кто смог',
      ],
      evidence: {
        figure: 'Из года в год примерно 10–15\u00a0% взрослых британцев считают, что учиться им уже поздно',
        source: 'Learning and Work Institute, опрос об учёбе взрослых, данные с 2002 года',
        year: undefined,
        address: 'http://www.learningandwork.org.uk/participation-survey-trend-charts/barriers-to-learning/',
        grade: 'A',
      },
    },
    {
      id: 'never-finished-a-course',
      themeId: 'the-studying-itself',
      pillar: 1,
      distance: 'use',
      frequency: 5,
      severity: 3,
      text: 'Куплено три курса, и ни один не пройден до конца.',
      topics: [
        'Курс по неделям для тех, кто работает',
        'Отстали: как вернуться за один вечер',
        'Как выбрать длину и формат, которые вам по силам',
      ],
      evidence: {
        figure: 'Средний открытый онлайн-курс проходят до конца 12,6\u00a0% записавшихся; длинные\u00a0— ещё меньше',
        source:
          'Jordan, International Review of Research in Open and Distributed Learning 16(3), 221 курс; авторская копия',
        year: 2015,
        address:
          'https://www.researchgate.net/publication/308391574_Massive_open_online_course_completion_rates_revisited_Assessment_length_and_attrition',
        grade: 'B',
      },
    },
    {
      id: 'understand-but-cannot-speak',
      themeId: 'the-studying-itself',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Всё понимаю, а сказать не могу.',
      topics: [
        'Первые пять минут разговора: готовые фразы',
        'Ошибки, которые не мешают вас понять',
        'Как тренироваться вслух в одиночку',
      ],
      evidence: undefined,
    },
    {
      id: 'goes-blank-at-the-exam',
      themeId: 'the-studying-itself',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'Всё знает, а на экзамене теряется.',
      topics: [
        'День до экзамена: что делать, а что оставить',
        'Пробный экзамен дома: как провести',
        'Что родителям сказать, а о чём промолчать',
      ],
      evidence: {
        figure: 'По словам родителей, 19\u00a0% выпускников сильно переживают из-за ЕГЭ, 46\u00a0% немного волнуются',
        source: 'Опрос родителей сайта по поиску работы, «Ярославль новости», 28 мая 2024 года',
        year: 2024,
        address: 'https://yaroslavl-news.net/other/2024/05/28/262085-amp.html',
        grade: 'B',
      },
    },
    {
      id: 'when-am-i-to-study',
      themeId: 'the-studying-itself',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Когда учиться, если домой прихожу в восемь вечера?',
      topics: [
        'Двадцать минут в день: как разделить тему',
        'Учёба в дороге: что усваивается на слух',
        'Как договориться о времени на учёбу дома и на работе',
      ],
      evidence: {
        figure:
          'Примерно 10–15\u00a0% взрослых британцев каждый год говорят, что учиться мешают работа и нехватка времени; цену называют меньше десятой части',
        source: 'Learning and Work Institute, опрос об учёбе взрослых, данные с 2002 года',
        year: undefined,
        address: 'http://www.learningandwork.org.uk/participation-survey-trend-charts/barriers-to-learning/',
        grade: 'A',
      },
    },
    {
      id: 'homework-ends-in-tears',
      themeId: 'family-and-future',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'Каждый вечер с уроками кончается слезами.',
      topics: [
        'Уроки без крика: порядок, перерывы, границы помощи',
        'Когда объяснять, а когда отойти',
        'Репетитор, кружок или ничего: как решить',
      ],
      evidence: {
        figure:
          '64\u00a0% родителей устают делать уроки с ребёнком, у 25\u00a0% портятся отношения, 9\u00a0% даётся легко',
        source: 'MAXIMUM Education, более 1\u00a0000 школьников и родителей, «7я-перемена» со ссылкой на «Известия»',
        year: undefined,
        address: 'https://7peremena.ru/bolee-poloviny-rossijskih-roditelej-delayut-uroki-so-svoimi-detmi',
        grade: 'B',
      },
    },
    {
      id: 'does-not-know-what-to-be',
      themeId: 'family-and-future',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Заканчивает школу и не знает, кем быть.',
      topics: [
        'Примерить профессию до выбора: открытые двери, практика, беседы',
        'Тесты на профессию: что показывают и чего не показывают',
        'Колледж, вуз, год паузы: честное сравнение',
      ],
      evidence: {
        figure:
          '42\u00a0% выпускников не определились с профессией, 28\u00a0% не видят смысла загадывать, 30\u00a0% выбрали',
        source: 'MAXIMUM Education, опрос выпускников, ТАСС и Biwork',
        year: 2022,
        address:
          'https://biwork.ru/obrazovanie/44885-pocti-polovina-vypusknikov-skol-v-2022-godu-ne-opredelilis-s-professiej',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'trial', manner: 'soft', text: 'Пробный урок и честный разговор об уровне' },
    { id: 'start', manner: 'hard', text: 'Место в группе, которая стартует в этом месяце' },
    { id: 'test', manner: 'soft', text: 'Короткий тест и план занятий' },
  ],
  path: {
    post: 'Даёт один приём, который можно применить сегодня',
    site: 'Программа, преподаватель, что умеют выпускники, цена в месяц',
    manager: 'Администратор спрашивает о цели и времени, зовёт на пробный урок',
  },
  customer: { one: 'ученик', few: 'ученика', many: 'учеников', other: 'ученика' },
  sale: { one: 'запись на курс', few: 'записи на курс', many: 'записей на курс', other: 'записи на курс' },
};
