import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'when-it-breaks', name: 'When it breaks', pillars: ['The first ten minutes', 'Before it breaks'] },
    {
      id: 'a-tradesman-one-can-trust',
      name: 'A tradesman one can trust',
      pillars: ['The bill, line by line', 'A job from start to finish'],
    },
    { id: 'doing-it-oneself', name: 'Doing it oneself', pillars: ['Do it yourself'] },
  ],
  problems: [
    {
      id: 'home-services-water-at-night',
      themeId: 'when-it-breaks',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'Water is coming through the ceiling at eleven at night. Whom do I ring?',
      topics: [
        'Where the water shuts off, and how to find it before you need it',
        'The first ten minutes of a leak: what to do and what not to touch',
        'What counts as an emergency and what can wait until morning',
      ],
      evidence: {
        figure: '81% of US homeowners had at least one repair emergency in a year; burst pipes are feared most',
        source: 'HomeServe, State of the Home 2025 (2,524 Americans), as reported by Contracting Business',
        year: 2025,
        address:
          'https://www.contractingbusiness.com/industry-news/press-release/55319417/one-in-four-homeowners-has-500-or-less-for-home-repairs-survey-shows',
        grade: 'B',
      },
    },
    {
      id: 'home-services-put-off',
      themeId: 'when-it-breaks',
      distance: 'use',
      frequency: 5,
      severity: 3,
      text: 'It drips. It has been dripping since spring.',
      topics: [
        'What a dripping tap costs in a year',
        'Small faults that turn into large ones, and how soon',
        'An evening’s round of the house: ten places to look at',
      ],
      evidence: {
        figure: '61% of homeowners have put off a repair because of its cost, a quarter of all by half a year or more',
        source: 'HomeServe, State of the Home 2025 (2,524 Americans), as reported by Contracting Business',
        year: 2025,
        address:
          'https://www.contractingbusiness.com/industry-news/press-release/55319417/one-in-four-homeowners-has-500-or-less-for-home-repairs-survey-shows',
        grade: 'B',
      },
    },
    {
      id: 'home-services-winter',
      themeId: 'when-it-breaks',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'I lie awake wondering whether the boiler will last the winter.',
      topics: [
        'Six signs that a boiler asks for a check',
        'What to have looked at before the first frost',
        'Repair or replace: how to reckon it',
      ],
      evidence: undefined,
    },
    {
      id: 'home-services-who-is-good',
      themeId: 'a-tradesman-one-can-trust',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'I need somebody good, and all I have is adverts on a lamp post.',
      topics: [
        'Five questions to ask on the phone before anybody comes',
        'What a clear quote looks like, line by line',
        'How to check that a tradesman is insured and answers for the work',
      ],
      evidence: {
        figure: 'Only 31% of Americans found it very easy to get qualified help for a repair; for 13% it was hard',
        source: 'HomeServe, State of the Home 2025 (2,524 Americans), as reported by Contracting Business',
        year: 2025,
        address:
          'https://www.contractingbusiness.com/industry-news/press-release/55319417/one-in-four-homeowners-has-500-or-less-for-home-repairs-survey-shows',
        grade: 'B',
      },
    },
    {
      id: 'home-services-price-on-the-spot',
      themeId: 'a-tradesman-one-can-trust',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'On the phone it was one price, in the kitchen it is another.',
      topics: [
        'What can be priced by phone and what only on the spot',
        'Call-out, hour, parts: what a bill is made of',
        'How to agree a limit above which the work stops',
      ],
      evidence: undefined,
    },
    {
      id: 'home-services-mess-left',
      themeId: 'a-tradesman-one-can-trust',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'They mended the pipe and left me with a hole in the wall.',
      topics: [
        'Who makes good after the work, and where that is written',
        'Handing over the work: what to try before you pay',
        'Before and after: one small repair in pictures',
      ],
      evidence: undefined,
    },
    {
      id: 'home-services-can-i-myself',
      themeId: 'doing-it-oneself',
      distance: 'life',
      frequency: 4,
      severity: 2,
      text: 'I could do it myself, if somebody showed me where not to go wrong.',
      topics: [
        'What you may do at home yourself and what you had better not',
        'The toolbox of a home: twelve things',
        'Three mistakes we come to put right every week',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'photo', manner: 'soft', text: 'Send a photo or a video: we’ll say how urgent it is and what it may cost' },
    { id: 'check', manner: 'hard', text: 'A check of pipes and boiler before winter at a fixed price' },
    { id: 'sheet', manner: 'soft', text: 'A sheet for the fridge door: taps, numbers, first steps' },
  ],
  path: {
    post: 'Shows one fault and what to do in the first minutes',
    site: 'Call-out, hour and usual jobs with prices, who comes, what is guaranteed',
    manager: 'We ring back within fifteen minutes, name a price range and an hour of arrival',
  },
  customer: { one: 'customer', other: 'customers' },
  sale: { one: 'job', other: 'jobs' },
};
