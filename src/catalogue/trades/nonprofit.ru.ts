import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'where-the-money-goes', name: 'Куда идут деньги', pillars: ['Отчёт до копейки', 'Что из этого вышло'] },
    { id: 'being-asked-for-help', name: 'Когда просят помочь', pillars: ['Хватит и немногого'] },
    { id: 'helping-with-ones-hands', name: 'Помочь делом', pillars: ['Два часа помощи'] },
    { id: 'trouble-close-to-home', name: 'Беда рядом', pillars: ['Куда обратиться', 'Мы рядом'] },
  ],
  problems: [
    {
      id: 'nonprofit-will-it-arrive',
      themeId: 'where-the-money-goes',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'Как понять, что деньги дойдут до ребёнка, а не до мошенника?',
      topics: [
        'Как проверить фонд за десять минут: документы, отчёты, счёт',
        'Путь одного пожертвования: от перевода до чека',
        'Сбор на личную карту: когда насторожиться',
      ],
      evidence: {
        figure: 'В 2022 году недоверие к фондам назвали преградой 56\u00a0%, годом раньше\u00a0— 39\u00a0%',
        source: 'Опрос «Профессиональная благотворительность в развитии», Tochno.st',
        year: 2022,
        address:
          'https://tochno.st/materials/rossiyane-stali-menshe-doveryat-fondam-i-chashche-podderzhivat-bezhentsev-itogi-oprosa-professionalnaya-blagotvoritelnost-v-razvitii',
        grade: 'A',
      },
    },
    {
      id: 'nonprofit-never-heard',
      themeId: 'where-the-money-goes',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Деньги отправлены, а что из этого вышло\u00a0— ни слова',
      topics: [
        'Что оплачено вашими взносами за месяц, построчно',
        'Год спустя: как живут те, кому помогли',
        'Что не получилось и что мы изменили',
      ],
      evidence: {
        figure: '8\u00a0% ушедших жертвователей не рассказали, на что пошли их деньги',
        source: 'Bloomerang, блог GuideStar',
        year: undefined,
        address: 'https://trust.guidestar.org/blog/why-donors-leave',
        grade: 'B',
      },
    },
    {
      id: 'nonprofit-can-barely-manage',
      themeId: 'being-asked-for-help',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Хочется помочь, но самим еле хватает до зарплаты',
      topics: [
        'Десять способов помочь, не потратив ни копейки',
        'Что делает самая маленькая сумма в месяц, если так помогает тысяча человек',
        'Вещи, книги, умения: что действительно нужно, а что нет',
      ],
      evidence: {
        figure: '56\u00a0% американцев, переставших жертвовать, согласны, что им самим не хватает',
        source: 'Give.org, Donor Participation Report, Fundraising Report Card',
        year: undefined,
        address: 'https://fundraisingreportcard.com/why-donors-stop-reduce-giving',
        grade: 'B',
      },
    },
    {
      id: 'nonprofit-asked-every-week',
      themeId: 'being-asked-for-help',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'Раз поможешь\u00a0— и просят каждую неделю',
      topics: [
        'Как выбрать, о чём и как часто мы вам пишем',
        'Как отказать в просьбе и не чувствовать вины',
        'Одно дело на год: как понять, что ваше',
      ],
      evidence: {
        figure:
          '38\u00a0% состоятельных жертвователей, переставших помогать, недовольны тем, что просят слишком часто или не ту сумму',
        source: 'Исследование Bank of America, iMission Institute',
        year: undefined,
        address: 'https://imissioninstitute.org/?p=820',
        grade: 'B',
      },
    },
    {
      id: 'nonprofit-not-every-saturday',
      themeId: 'helping-with-ones-hands',
      distance: 'use',
      frequency: 4,
      severity: 2,
      text: 'Помочь руками\u00a0— да, но обещать каждую субботу не могу',
      topics: [
        'Помощь на час, на вечер, на день: что бывает',
        'Первый день волонтёра: что будет и что взять с собой',
        'Как сделать перерыв в волонтёрстве без неловкости',
      ],
      evidence: {
        figure:
          '33\u00a0% тех, кто три года не волонтёрил, не хотят долгих обязательств; 23\u00a0% мешают работа или учёба',
        source: 'NCVO, Time Well Spent 2023',
        year: 2023,
        address:
          'https://www.ncvo.org.uk/news-and-insights/news-index/time-well-spent-2023/volunteering-barriers-enablers/',
        grade: 'A',
      },
    },
    {
      id: 'nonprofit-where-to-turn',
      themeId: 'trouble-close-to-home',
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'Заболел близкий, и непонятно, куда идти за помощью',
      topics: [
        'Первая неделя после диагноза: кому звонить и что спросить',
        'Какую помощь даёт государство, а какую\u00a0— фонды',
        'Как ухаживать за близким и не свалиться самому',
      ],
      evidence: undefined,
    },
    {
      id: 'nonprofit-drop-in-the-sea',
      themeId: 'trouble-close-to-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Горя вокруг столько, что моя помощь\u00a0— капля',
      topics: [
        'История одного человека: что изменилось и чья помощь понадобилась',
        'Как следить за тяжёлыми новостями и сохранить силы помогать',
        'Что стало лучше за пять лет: в цифрах',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'day', manner: 'soft', text: 'День с нами: приходите посмотреть' },
    { id: 'monthly', manner: 'hard', text: 'Небольшая сумма в месяц, с отчётом и возможностью остановиться' },
    { id: 'hands', manner: 'soft', text: 'Одно дело на два часа, один раз' },
  ],
  path: {
    post: 'Рассказывает об одном человеке, с его согласия, и что изменилось',
    site: 'Отчёты, на что хватает какой суммы, как отменить',
    manager: 'Координатор благодарит в течение дня и через месяц рассказывает, что получилось',
  },
  customer: { one: 'жертвователь', few: 'жертвователя', many: 'жертвователей', other: 'жертвователя' },
  sale: { one: 'пожертвование', few: 'пожертвования', many: 'пожертвований', other: 'пожертвования' },
};
