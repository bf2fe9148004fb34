import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'will-it-be-as-promised',
      name: 'Will it be as promised',
      pillars: ['Shown as it is', 'Check before you pay a deposit'],
    },
    {
      id: 'on-the-way',
      name: 'On the way',
      pillars: ['Calm on the road', 'With children on the road', 'Not a word of the language'],
    },
    { id: 'rest-that-restores', name: 'Rest that restores', pillars: ['Near and not dear', 'Really offline'] },
  ],
  problems: [
    {
      id: 'sea-in-the-photo',
      themeId: 'will-it-be-as-promised',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'In the photo it’s the sea, outside the window it’s a yard.',
      topics: [
        'How to find guests’ photos and see when they were taken',
        'Room types in plain words: view, side view, floor',
        'Not the room you booked: what to do at check-in',
      ],
      evidence: {
        figure:
          'A quarter of the reviews were unhappy; the state of the rooms came first (17%), rude staff second (15%)',
        source: 'Association of Tour Operators, 5,000 reviews of Russian lodgings, quoted by Kuban 24',
        year: undefined,
        address: 'https://kuban24.tv/item/turistyi-v-rossii-nedovolnyi-kachestvom-uslug-139189/amp',
        grade: 'B',
      },
    },
    {
      id: 'prepaid-and-no-flat',
      themeId: 'will-it-be-as-promised',
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'I’ll pay the deposit and find there’s no such flat.',
      topics: [
        'Check a listing in ten minutes: photo, map, owner',
        'How to pay so that money can be returned',
        'A tour operator in the register: where to look',
      ],
      evidence: {
        figure: '6,066 reports of holiday fraud in a year, £1,844 lost on average',
        source: 'Action Fraud, quoted by Bucks Radio',
        year: 2024,
        address: 'https://bucks.radio/news/local-news/dont-fall-victim-to-fraud-when-booking-your-summer-holiday',
        grade: 'B',
      },
    },
    {
      id: 'not-able-to-explain',
      themeId: 'on-the-way',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'What if I can’t make myself understood there?',
      topics: [
        'Twenty phrases for airport, hotel, chemist’s',
        'A translator without internet: set it up before leaving',
        'What to have written down in the local language',
      ],
      evidence: {
        figure:
          '65% of those asked are uneasy about travelling because of the language, though most would not give it up',
        source: 'Skyeng (a language school), quoted by Lenta.ru, 2 January 2026',
        year: 2026,
        address:
          'https://lenta.ru/news/2026/01/02/nazvany-vyzyvayuschie-strah-u-rossiyan-iz-za-yazykovogo-bariera-strany/',
        grade: 'B',
      },
    },
    {
      id: 'afraid-of-the-flight',
      themeId: 'on-the-way',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'I start being afraid of the flight a week before it.',
      topics: [
        'What those sounds and jolts mean',
        'Seat, hour, airport: choices that make it easier',
        'Breathing and other ways that help in turbulence',
      ],
      evidence: {
        figure: '33.5% of Americans are afraid of flying; turbulence troubles them most (38.7%)',
        source: 'Upgraded Points survey of over 3,100 people, quoted by FTN News',
        year: 2023,
        address: 'https://ftnnews.com/travel-news/aviation/survey-reveals-high-fear-of-flying-among-americans-in-2023/',
        grade: 'B',
      },
    },
    {
      id: 'same-work-by-the-sea',
      themeId: 'on-the-way',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'A holiday with small children is the same work, only by the sea.',
      topics: [
        'A long road with a child under five, hour by hour',
        'Choosing a hotel by a child’s needs: a checklist',
        'How parents can take turns to rest',
      ],
      evidence: {
        figure: '23% of parents say holidays with children feel more like work than play; 76% say the opposite',
        source: 'Expedia Family Travel Study by GfK, quoted by Travelpress',
        year: undefined,
        address: 'https://www.travelpress.com/are-we-there-yet/',
        grade: 'B',
      },
    },
    {
      id: 'staying-home-again',
      themeId: 'rest-that-restores',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Everyone’s at the seaside, and we’re at home again.',
      topics: [
        'A weekend near home that feels like a trip',
        'The same trip for less: days, months, changes',
        'A travel budget: what people forget to count',
      ],
      evidence: {
        figure: '53% of Russians planned to spend the summer at home; 39% of them for lack of money',
        source: 'VCIOM, quoted by Inforos',
        year: 2024,
        address: 'https://inforos.com/?action=view&id=167382&module=news',
        grade: 'B',
      },
    },
    {
      id: 'phone-is-at-work',
      themeId: 'rest-that-restores',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'I’m on the beach, and my phone is at work.',
      topics: [
        'Handing work over: one page before leaving',
        'The first three days: how to let go',
        'An auto-reply that lets you rest',
      ],
      evidence: {
        figure: '41% have had to work while on leave in the last three years; 42% go on reading work messages',
        source: 'Avito Rabota poll of over 7,000 employed people, quoted by OSN',
        year: 2025,
        address:
          'https://www.osnmedia.ru/obshhestvo/bolee-40-rossiyan-priznalis-chto-im-prihodilos-rabotat-v-otpuske/amp',
        grade: 'B',
      },
    },
    {
      id: 'need-another-holiday',
      themeId: 'rest-that-restores',
      distance: 'life',
      frequency: 4,
      severity: 2,
      text: 'After the holiday I need another holiday.',
      topics: [
        'Come back on Friday: planning the end of a trip',
        'The first working week after leave',
        'One long leave or several short ones',
      ],
      evidence: {
        figure: '35% feel stress on returning from leave, up from 31% in 2022; women more often than men (41% and 28%)',
        source: 'SuperJob poll of 3,000 people for RIA Novosti, 20 August 2025',
        year: 2025,
        address: 'https://ria.ru/20250820/issledovanie-2036417924.html',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'route', manner: 'soft', text: 'Tell us the days and the money: we’ll suggest three routes' },
    {
      id: 'dates',
      manner: 'hard',
      text: 'Members’ dates: price with everything named, deposit returned until a day we say',
    },
    { id: 'checklist', manner: 'soft', text: 'A list for the road, for your company and season' },
  ],
  path: {
    post: 'Shows one place without varnish: the good and the not so good',
    site: 'Dates, the full price, what isn’t included, conditions of return',
    manager: 'The manager asks who is going and what must not go wrong, answers within the day',
  },
  customer: { one: 'guest', other: 'guests' },
  sale: { one: 'booking', other: 'bookings' },
};
