import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'a-safe-deal',
      name: 'A safe deal',
      pillars: ['The deal, step by step', 'The documents', 'Renting in peace'],
    },
    {
      id: 'what-we-can-carry',
      name: 'What we can carry',
      pillars: ['Counting the mortgage', 'What the home costs later'],
    },
    {
      id: 'life-in-the-new-place',
      name: 'Life in the new place',
      pillars: ['The district after work', 'Moving without panic'],
    },
  ],
  problems: [
    {
      id: 'seller-cancels-the-deal',
      themeId: 'a-safe-deal',
      distance: 'product',
      frequency: 5,
      severity: 5,
      text: 'What if the sale is cancelled and I’m left with no flat and no money?',
      topics: [
        'How to check a seller: registers, powers of attorney, capacity',
        'Safe deposit, escrow, letter of credit: how the money is protected',
        'Title insurance: what it covers and what it does not',
      ],
      evidence: {
        figure:
          'Of Russians who plan to buy a home soon, 71% fear the seller may have the sale annulled in court and leave them without money',
        source: 'VCIOM poll, December 2025, quoted by RSS Plus',
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
      text: 'We’ve got the keys, and there’s a draught from the windows.',
      topics: [
        'Taking over a flat: what to bring, what to look at, room by room',
        'The list of defects: how to write it and by when',
        'When to bring an expert',
      ],
      evidence: {
        figure: 'Defects were found in 93% of new housing handed over in 2025, against 90% a year before',
        source: 'Centre «Analitika. Biznes. Pravo», quoted by PLN Pskov after Izvestia, 10 March 2026',
        year: 2026,
        address: 'https://pln-pskov.ru/society/581398.html',
        grade: 'B',
      },
    },
    {
      id: 'rent-may-rise-any-day',
      themeId: 'a-safe-deal',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'The landlord can put the rent up any day.',
      topics: [
        'What to put in a lease so that price and term hold',
        'The deposit: how to hand it over and get it back',
        'Talking about a rise: figures and arguments',
      ],
      evidence: {
        figure: 'Nearly two thirds of landlords had raised the rent for sitting tenants within a year',
        source: 'T—Zh magazine survey of over 1,000 landlords and tenants, quoted by TV Rain after RBC',
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
      text: 'We save and save, and the price runs ahead.',
      topics: [
        'A payment you can carry: a sum with a reserve',
        'The first instalment: how long to save',
        'Buy, wait or rent: what to compare',
      ],
      evidence: {
        figure:
          'Nearly 51% say mortgages are out of reach because homes cost too much, 32.5% because real incomes have fallen',
        source: 'Finansy Mail poll, quoted by APN, 13 November 2025',
        year: 2025,
        address: 'https://www.apn.ru/index.php?newsid=48734',
        grade: 'B',
      },
    },
    {
      id: 'bills-without-end',
      themeId: 'what-we-can-carry',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'The house is ours, and the bills never end.',
      topics: [
        'What a home costs in a year: a list to fill in',
        'Boiler, roof, windows: what ages when',
        'Bills: what to ask before buying',
      ],
      evidence: {
        figure:
          '45% of homeowners regret something about their purchase; about 42% found upkeep and other hidden costs higher than expected',
        source: 'Bankrate survey of 1,363 homeowners, quoted by Audacy',
        year: 2025,
        address: 'https://www.audacy.com/wccoradio/news/national/study-many-homeowners-regret-their-purchase',
        grade: 'B',
      },
    },
    {
      id: 'moving-house',
      themeId: 'life-in-the-new-place',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'When I think of packing it all, I want to stay.',
      topics: ['A move, week by week', 'What to pack last and open first', 'Moving with children and pets'],
      evidence: {
        figure: '33% rank moving house among the most stressful events of life, more than having a child (19%)',
        source: 'OnePoll for Compare My Move, 2,000 homeowners, quoted by The Independent',
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
      text: 'I can hear every word through the wall.',
      topics: [
        'How to listen to a flat before buying: hour, place, neighbours',
        'What dampens which noise: wall, floor, window',
        'Noise at night: how to talk and whom to call',
      ],
      evidence: {
        figure: '11% of households complained of noise from neighbours in 2020, against about 30% in 2012',
        source: 'Rosstat household survey, worked up by FinExpertiza, quoted by Gazeta Ingush',
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
      text: 'I like the flat. But will we like living here?',
      topics: [
        'A district in three visits: morning, evening, weekend',
        'School, clinic, the way to work: what to check first',
        'What neighbours will tell you if you ask',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'check', manner: 'soft', text: 'A look at the papers of the flat you like: what to ask the seller' },
    { id: 'viewing', manner: 'hard', text: 'A viewing on Saturday with the full price and the risks named' },
    { id: 'sum', manner: 'soft', text: 'What you can carry: a sum in fifteen minutes' },
  ],
  path: {
    post: 'Takes up one fear of a buyer and shows how it is checked',
    site: 'The object with plan, papers, costs a month and neighbours',
    manager: 'The agent asks for date, sum and what is out of the question; names the fee at once',
  },
  customer: { one: 'buyer', other: 'buyers' },
  sale: { one: 'deal', other: 'deals' },
};
