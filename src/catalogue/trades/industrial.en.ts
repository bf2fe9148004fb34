import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'stoppages', name: 'Stoppages', pillars: ['Before it stops'] },
    {
      id: 'supply-and-replacement',
      name: 'Supply and replacement',
      pillars: ['What to replace it with', 'Genuine or not'],
    },
    { id: 'choosing-and-approving', name: 'Choosing and approving', pillars: ['Through five departments'] },
    {
      id: 'people-on-the-floor',
      name: 'People on the floor',
      pillars: ['Knowledge that stays', 'Safety without paper'],
    },
  ],
  problems: [
    {
      id: 'industrial-sudden-stop',
      themeId: 'stoppages',
      distance: 'use',
      frequency: 4,
      severity: 5,
      text: 'The line stops without warning, and every hour costs us dear',
      topics: [
        'What an hour of downtime costs your plant: how to work it out',
        'Which spare parts to keep on the shelf and which to order',
        'Vibration, heat, noise: early signs and what each may mean',
      ],
      evidence: {
        figure:
          '69% of industrial firms have an unplanned stoppage at least once a month; a typical one reckons it costs about $125,000 an hour',
        source: 'ABB, Value of Reliability (3,215 maintenance decision-makers), as reported by Miners News',
        year: 2023,
        address: 'https://minersnews.net/unplanned-downtime-costs-103k-125k-per-hour-abb/',
        grade: 'B',
      },
    },
    {
      id: 'industrial-no-equivalent',
      themeId: 'supply-and-replacement',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'The old supplier has gone, and nobody here makes an equivalent',
      topics: [
        'How to compare a substitute by its data sheet: what has to match and what may differ',
        'A trial batch: what to measure before you switch',
        'Repairing a unit without the maker: where it works and where it doesn’t',
      ],
      evidence: {
        figure:
          '53% of Russian enterprises found no alternative supplier inside the country (62% in April 2022); 30% found none in friendly countries either',
        source: 'Institute of Economic Forecasting, RAS, in RBC, retold by Novy Den',
        year: 2024,
        address: 'https://newdaynews.ru/economy/836337.html/amp',
        grade: 'B',
      },
    },
    {
      id: 'industrial-delivery-slips',
      themeId: 'supply-and-replacement',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'The delivery date keeps moving, and my start-up hangs on it',
      topics: [
        'What a lead time is made of, and where it usually slips',
        'Which dates to fix in a contract besides the shipping day',
        'A start-up without one unit: how to reorder the work',
      ],
      evidence: undefined,
    },
    {
      id: 'industrial-fake-part',
      themeId: 'supply-and-replacement',
      pillar: 1,
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'How do I know the bearing in this box is genuine?',
      topics: [
        'Marking, packing, papers: how to check a part on arrival',
        'A price far below the usual one: what may stand behind it',
        'What to do with a doubtful batch: step by step',
      ],
      evidence: {
        figure:
          'In a 2014 readers’ panel one maintenance coordinator had met fake bearings, mechanical seals, rigging and drive belts; most others had noticed none',
        source: 'Efficient Plant magazine, Counterfeit Parts — A Scourge Seen and Unseen',
        year: 2014,
        address: 'https://www.efficientplantmag.com/2014/04/floor-counterfeit-parts-scourge-seen-unseen/',
        grade: 'C',
      },
    },
    {
      id: 'industrial-five-signatures',
      themeId: 'choosing-and-approving',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'I’ve found the right machine, but five departments must agree',
      topics: [
        'One page for the finance director: how to argue for a machine',
        'The cost over ten years: power, tooling, service, training',
        'What the safety engineer, the electrician and the buyer will ask',
      ],
      evidence: {
        figure:
          '74% of business buying teams fall into unhealthy conflict on the way to a decision; such a team has from five to sixteen people',
        source: 'Gartner survey of 632 B2B buyers, as reported by IT-Online',
        year: 2025,
        address: 'https://it-online.co.za/2025/05/16/b2b-buyer-teams-demonstrate-unhealthy-conflict',
        grade: 'B',
      },
    },
    {
      id: 'industrial-nobody-at-the-machine',
      themeId: 'people-on-the-floor',
      distance: 'life',
      frequency: 5,
      severity: 5,
      text: 'There is nobody to put on the machine',
      topics: [
        'What makes young people stay on the floor: what works in other plants',
        'From trainee to operator in three months: a training plan',
        'Which operations to automate first when hands are few',
      ],
      evidence: {
        figure: '42% of industrial enterprises were short of workers in mid-2023, a record for 27 years',
        source: 'Gaidar Institute survey of about a thousand firms, in Rossiyskaya Gazeta on Rambler',
        year: 2023,
        address:
          'https://news.rambler.ru/sociology/51180176-institut-gaydara-kadrovyy-defitsit-v-promyshlennosti-dostig-rekordnyh-znacheniy-za-27-let/',
        grade: 'B',
      },
    },
    {
      id: 'industrial-knowledge-retires',
      themeId: 'people-on-the-floor',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'Our best setter retires next year, and it’s all in his head',
      topics: [
        'Filming a setting-up by phone: how to make it useful to others',
        'A mentor’s hour: how to pay for it and what to expect',
        'A card for each fault: signs, causes, what was done',
      ],
      evidence: {
        figure: '97% of manufacturers fear losing know-how when their older workers leave',
        source:
          'The Manufacturing Institute, The Aging of the Manufacturing Workforce, on the site of its parent association NAM',
        year: 2019,
        address: 'https://nam.org/new-report-dives-into-retaining-the-aging-manufacturing-workforce-5579',
        grade: 'A',
      },
    },
    {
      id: 'industrial-safety-call',
      themeId: 'people-on-the-floor',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'I answer for people’s safety and dread the call about an accident',
      topics: [
        'Near misses: how to get people to report them',
        'Locking out a machine before repair: the steps people skip',
        'A five-minute talk before the shift: subjects for a month',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'match', manner: 'soft', text: 'Send the part number or a photo: we’ll find an equivalent' },
    { id: 'quote', manner: 'hard', text: 'A quote with a delivery date written into the contract' },
    { id: 'visit', manner: 'soft', text: 'An engineer’s visit to look at one machine' },
  ],
  path: {
    post: 'Takes apart one failure or one replacement, with drawings',
    site: 'Specification, stock, delivery date, certificates',
    manager: 'The engineer asks for operating conditions and drawings, and answers within a working day',
  },
  customer: { one: 'customer', other: 'customers' },
  sale: { one: 'contract', other: 'contracts' },
};
