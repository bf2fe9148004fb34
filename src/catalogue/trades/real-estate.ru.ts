import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'a-safe-deal', name: 'Безопасная сделка', pillars: ['Сделка по шагам', 'Документы', 'Снимать спокойно'] },
    { id: 'what-we-can-carry', name: 'Что нам по силам', pillars: ['Считаем ипотеку', 'Во сколько обходится жильё'] },
    {
      id: 'life-in-the-new-place',
      name: 'Жизнь на новом месте',
      pillars: ['Район после работы', 'Переезд без паники'],
    },
  ],
  problems: [
    {
      id: 'seller-cancels-the-deal',
      themeId: 'a-safe-deal',
      distance: 'product',
      frequency: 5,
      severity: 5,
      text: 'А если сделку отменят и останусь без квартиры и без денег?',
      topics: [
        'Как проверить продавца: реестры, доверенности, дееспособность',
        'Ячейка, эскроу, аккредитив: как защищены деньги',
        'Титульное страхование: что покрывает, а что нет',
      ],
      evidence: {
        figure:
          '71\u00a0% россиян, которые скоро собираются купить жильё, боятся, что продавец отменит сделку через суд и оставит их без денег',
        source: 'ВЦИОМ, декабрь 2025 года, «РСС плюс»',
        year: 2025,
        address: 'https://rss.plus/vziom/416801697',
        grade: 'B',
      },
    },
    {
      id: 'draught-in-a-new-flat',
      themeId: 'a-safe-deal',
      distance: 'use',
      frequency: 5,
      severity: 4,
      text: 'Получили ключи, а из окон дует.',
      topics: [
        'Приёмка квартиры: что взять и что смотреть по комнатам',
        'Акт осмотра с недостатками: как составить и в какие сроки',
        'Когда нужен эксперт',
      ],
      evidence: {
        figure: 'Дефекты нашли в 93\u00a0% новостроек, сданных в 2025 году, годом раньше\u00a0— в 90\u00a0%',
        source: 'Центр «Аналитика. Бизнес. Право», ПЛН Псков со ссылкой на «Известия», 10 марта 2026 года',
        year: 2026,
        address: 'https://pln-pskov.ru/society/581398.html',
        grade: 'B',
      },
    },
    {
      id: 'rent-may-rise-any-day',
      themeId: 'a-safe-deal',
      pillar: 2,
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Хозяин может поднять цену в любой день.',
      topics: [
        'Что записать в договор, чтобы цена и срок держались',
        'Залог: как передать и как вернуть',
        'Разговор о повышении: цифры и доводы',
      ],
      evidence: {
        figure: 'Почти две трети арендодателей за год подняли плату действующим жильцам',
        source: 'Опрос журнала «Т—Ж», более 1\u00a0000 хозяев и жильцов, «Дождь» со ссылкой на РБК',
        year: undefined,
        address:
          'https://tvrain.tv/news/pochti-dve-treti-arendodatelej-za-god-povysili-stoimost-arendy-dlja-uzhe-zhivuschih-v-semnyh-kvartirah-559370',
        grade: 'B',
      },
    },
    {
      id: 'price-runs-ahead',
      themeId: 'what-we-can-carry',
      distance: 'product',
      frequency: 5,
      severity: 5,
      text: 'Копим-копим, а цена убегает вперёд.',
      topics: [
        'Платёж, который вам по силам: расчёт с запасом',
        'Первый взнос: сколько копить',
        'Купить, подождать или снимать: что сравнивать',
      ],
      evidence: {
        figure:
          'Почти 51\u00a0% говорят, что ипотека недоступна из-за цен на жильё, 32,5\u00a0%\u00a0— из-за снижения доходов',
        source: 'Опрос «Финансы Mail», АПН, 13 ноября 2025 года',
        year: 2025,
        address: 'https://www.apn.ru/index.php?newsid=48734',
        grade: 'B',
      },
    },
    {
      id: 'bills-without-end',
      themeId: 'what-we-can-carry',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Дом наш, а счета не кончаются.',
      topics: [
        'Сколько стоит дом в год: список, чтобы посчитать',
        'Котёл, крыша, окна: что и когда стареет',
        'Коммунальные счета: что спросить до покупки',
      ],
      evidence: {
        figure:
          '45\u00a0% владельцев о чём-то жалеют в своей покупке; у 42\u00a0% содержание и скрытые расходы оказались выше ожиданий',
        source: 'Опрос Bankrate, 1\u00a0363 владельца, Audacy',
        year: 2025,
        address: 'https://www.audacy.com/wccoradio/news/national/study-many-homeowners-regret-their-purchase',
        grade: 'B',
      },
    },
    {
      id: 'moving-house',
      themeId: 'life-in-the-new-place',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'Как подумаю о сборах\u00a0— хочется остаться.',
      topics: ['Переезд по неделям', 'Что упаковать последним и открыть первым', 'Переезд с детьми и животными'],
      evidence: {
        figure:
          '33\u00a0% относят переезд к самым тяжёлым событиям жизни\u00a0— больше, чем рождение ребёнка (19\u00a0%)',
        source: 'OnePoll для Compare My Move, 2\u00a0000 домовладельцев, The Independent',
        year: 2025,
        address: 'https://www.independent.co.uk/news/uk/home-news/moving-house-stress-tips-advice-buyers-b2749037.html',
        grade: 'B',
      },
    },
    {
      id: 'neighbours-through-the-wall',
      themeId: 'life-in-the-new-place',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Через стену слышно каждое слово.',
      topics: [
        'Как послушать квартиру до покупки: время, место, соседи',
        'Что от какого шума помогает: стена, пол, окно',
        'Шум ночью: как поговорить и кого вызвать',
      ],
      evidence: {
        figure: 'В 2020 году на шум соседей жаловались 11\u00a0% домохозяйств, в 2012-м\u00a0— около 30\u00a0%',
        source: 'Опрос Росстата, расчёты FinExpertiza, «Газета Ингушетия»',
        year: 2020,
        address: 'https://gazetaingush.ru/news/v-ingushetii-i-chechne-samye-tihie-sosedi-v-skfo',
        grade: 'B',
      },
    },
    {
      id: 'will-we-like-living-here',
      themeId: 'life-in-the-new-place',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Квартира нравится. А жить здесь понравится?',
      topics: [
        'Район за три визита: утро, вечер, выходной',
        'Школа, поликлиника, дорога на работу: что проверить сначала',
        'Что расскажут соседи, если спросить',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    {
      id: 'check',
      manner: 'soft',
      text: 'Посмотрим документы на квартиру, которая вам нравится: что спросить у продавца',
    },
    { id: 'viewing', manner: 'hard', text: 'Показ в субботу: полную цену и риски назовём сразу' },
    { id: 'sum', manner: 'soft', text: 'Что вам по силам: расчёт за пятнадцать минут' },
  ],
  path: {
    post: 'Разбирает один страх покупателя и показывает, как это проверяют',
    site: 'Объект с планом, документами, расходами в месяц и окрестностями',
    manager: 'Агент спрашивает о сроках, сумме и о том, что не подходит; комиссию называет сразу',
  },
  customer: { one: 'покупатель', few: 'покупателя', many: 'покупателей', other: 'покупателя' },
  sale: { one: 'сделка', few: 'сделки', many: 'сделок', other: 'сделки' },
};
