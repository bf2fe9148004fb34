import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'choosing-without-a-mistake',
      name: 'Choosing without a mistake',
      pillars: ['Measure twice', 'A year later'],
    },
    {
      id: 'surviving-the-renovation',
      name: 'Surviving the renovation',
      pillars: ['The site, week by week', 'The contract in plain words'],
    },
    { id: 'living-at-home', name: 'Living at home', pillars: ['A place for everything', 'Agreeing on the kitchen'] },
  ],
  problems: [
    {
      id: 'will-it-go-through-the-door',
      themeId: 'choosing-without-a-mistake',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Will the sofa go through the door and suit the room?',
      topics: [
        'Doors, lift, turns: what to measure before ordering',
        'Newspaper on the floor: try a layout in one evening',
        'Passages and distances: figures worth knowing',
      ],
      evidence: undefined,
    },
    {
      id: 'stains-after-a-month',
      themeId: 'choosing-without-a-mistake',
      distance: 'use',
      frequency: 3,
      severity: 2,
      text: 'A month, and the worktop is stained already.',
      topics: [
        'Care by material: wood, stone, laminate, fabric',
        'A stain: what to try first and what ruins the surface',
        'A claim under guarantee: photo, papers, terms',
      ],
      evidence: undefined,
    },
    {
      id: 'take-the-deposit-and-vanish',
      themeId: 'surviving-the-renovation',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'I’m afraid to hire: they’ll take the deposit and vanish.',
      topics: [
        'Payment by stages: tie the money to finished work',
        'What to write in a contract with a crew',
        'How to check a foreman: sites, clients, papers',
      ],
      evidence: {
        figure:
          '37% of adults have hired a builder who proved unreliable or unqualified; 35% met extra costs they had not expected',
        source: 'Federation of Master Builders survey, quoted by LBC',
        year: 2025,
        address: 'https://www.lbc.co.uk/news/exclusive/brits-devastated-cowboy-builders-lbc-reveals/',
        grade: 'B',
      },
    },
    {
      id: 'prices-outrun-savings',
      themeId: 'surviving-the-renovation',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Prices rise faster than we save for the work.',
      topics: [
        'Where to save and where never: pipes, wiring, finish',
        'An estimate with a reserve: how much and for what',
        'What you may do yourself and what you must not',
      ],
      evidence: {
        figure:
          '96.1% have noticed that renovation has become dearer within a year; about a third put the rise at 20–25%',
        source: 'Webbankir poll, quoted by Bezformata after Gazeta.Ru',
        year: 2025,
        address: 'https://krasnodar.bezformata.com/listnews/remont-odnushki-v/142497883/',
        grade: 'B',
      },
    },
    {
      id: 'month-seven-of-three',
      themeId: 'surviving-the-renovation',
      distance: 'use',
      frequency: 5,
      severity: 4,
      text: 'They promised three months. We’re in the seventh.',
      topics: [
        'Five places where a renovation loses weeks',
        'The order of works and drying times',
        'How to live in a flat under repair',
      ],
      evidence: {
        figure: 'Only one in ten always finishes on time; for 45% renovation overruns often or always',
        source: 'SberUslugi Renovation poll of over 1,000 people, quoted by Fokus Vnimaniya',
        year: undefined,
        address: 'https://fokus-vnimaniya.com/rossiiane-rasskazali-kak-chasto-zatiagivaetsia-y-nih-remont-kvartiry',
        grade: 'B',
      },
    },
    {
      id: 'quarrel-over-the-kitchen',
      themeId: 'living-at-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'We nearly split up over the colour of the kitchen.',
      topics: [
        'Two tastes, one room: an exercise with photos',
        'The talk about money before the first shop',
        'What to decide once and leave alone',
      ],
      evidence: {
        figure:
          'Couples argue over the budget (31%) and over materials (28%); 4% thought of parting, 12% of those together five years or less',
        source: '2025 U.S. Houzz Remodeling and Relationships Report, quoted by Pro Remodeler',
        year: 2025,
        address:
          'https://www.proremodeler.com/home/article/55312381/new-report-details-challenges-home-remodels-pose-on-relationships',
        grade: 'B',
      },
    },
    {
      id: 'nowhere-to-put-it',
      themeId: 'living-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Things everywhere, and nowhere to put them.',
      topics: [
        'Where storage hides in a small flat',
        'Fifteen minutes a day for two weeks: sorting by zones',
        'Inside the wardrobe: depth, shelves, rails',
      ],
      evidence: {
        figure: '38% name lack of storage as the main drawback of their home, ahead of a small kitchen (35%)',
        source: 'Best-Novostroy and Touch poll, quoted after Lenta.ru, 17 July 2023',
        year: 2023,
        address: 'http://testvray.online/news/2023/07/17/minus',
        grade: 'B',
      },
    },
    {
      id: 'ashamed-to-invite',
      themeId: 'living-at-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'I’m ashamed to have people over.',
      topics: [
        'The hall in one evening',
        'Small changes that show: light, textiles, handles',
        'A rented flat: what can be changed without asking the owner',
      ],
      evidence: {
        figure: '73% feel overwhelmed when the home is untidy; 48% say its order affects their state of mind',
        source: 'Survey of 2,000 homeowners with garages, quoted by Yahoo',
        year: undefined,
        address: 'https://www.yahoo.com/news/clutter-bad-mental-health-083253813.html',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'measure', manner: 'soft', text: 'Send a plan of the room: we’ll tell you what fits' },
    { id: 'estimate', manner: 'hard', text: 'A visit with measuring and an estimate that stays as it is for a month' },
    { id: 'samples', manner: 'soft', text: 'Samples to take home for a weekend' },
  ],
  path: {
    post: 'Takes apart one mistake of choice or one week of a renovation',
    site: 'Works with prices and dates, what happens if we are late',
    manager: 'The manager asks for a plan and photos, names the sum in two days',
  },
  customer: { one: 'customer', other: 'customers' },
  sale: { one: 'order', other: 'orders' },
};
