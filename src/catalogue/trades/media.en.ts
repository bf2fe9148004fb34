import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'whom-to-believe', name: 'Whom to believe', pillars: ['How we checked it'] },
    { id: 'tired-of-news', name: 'Tired of news', pillars: ['News that doesn’t weigh you down', 'Off the screen'] },
    { id: 'choosing-and-paying', name: 'Choosing and paying', pillars: ['What to watch tonight'] },
    { id: 'screens-at-home', name: 'Screens at home', pillars: ['Talking across generations', 'Children and screens'] },
  ],
  problems: [
    {
      id: 'media-what-is-true',
      themeId: 'whom-to-believe',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'Online I can no longer tell what is true',
      topics: [
        'How we check a piece of news before it comes out',
        'A photograph from another year: how to find the original in a minute',
        'Our mistakes this month and what we corrected',
      ],
      evidence: {
        figure: '59% in 47 markets are worried about telling true from false online',
        source: 'Reuters Institute Digital News Report 2024, on the site of the Oxford department it belongs to',
        year: 2024,
        address:
          'https://politics.ox.ac.uk/news/news-audiences-fears-grow-misinformation-media-new-risj-report-reveals',
        grade: 'A',
      },
    },
    {
      id: 'media-heavy-heart',
      themeId: 'tired-of-news',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'News leaves me so low that I stop opening it',
      topics: [
        'The week in five minutes: what you need to know and no more',
        'What can be done: for every hard subject, one thing within reach',
        'How to read news and stay calm: once a day, from a list',
      ],
      evidence: {
        figure: '38% avoid the news often or sometimes (29% in 2017); about 36% say it spoils their mood',
        source:
          'Reuters Institute Digital News Report 2022 (93,432 people, 46 markets), as reported by Hindustan Times',
        year: 2022,
        address:
          'https://www.hindustantimes.com/world-news/more-people-are-avoiding-the-news-and-trusting-it-less-report-says-101655252261858.html',
        grade: 'B',
      },
    },
    {
      id: 'media-scrolling-in-bed',
      themeId: 'tired-of-news',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'I scroll the news in bed and then can’t fall asleep',
      topics: [
        'An evening without news: what to put in its place',
        'Switching off notifications for the night, but not for the family',
        'A long read for the evening that doesn’t alarm',
      ],
      evidence: {
        figure:
          '38% of adults say reading news on a phone or tablet before bed makes them sleep worse; 46% of those aged 18–24',
        source: 'American Academy of Sleep Medicine, sleep prioritization survey',
        year: 2025,
        address: 'https://aasm.org/americans-are-doomscrolling-at-bedtime-prioritizing-screen-time-over-sleep',
        grade: 'A',
      },
    },
    {
      id: 'media-paywall',
      themeId: 'choosing-and-paying',
      distance: 'product',
      frequency: 4,
      severity: 2,
      text: 'I need one article, and they ask for a year’s subscription',
      topics: [
        'Where the money for one article goes: an investigation in figures',
        'What is open to everybody here, and why',
        'A library card, a gift link, a trial month: ways to read without paying much',
      ],
      evidence: {
        figure:
          '74% of US adults meet paywalls at least sometimes; 1% usually pay when they do, 53% look for the news elsewhere',
        source: 'Pew Research Center, Few Americans pay for news when they encounter paywalls',
        year: 2025,
        address:
          'https://www.pewresearch.org/short-reads/2025/06/24/few-americans-pay-for-news-when-they-encounter-paywalls',
        grade: 'A',
      },
    },
    {
      id: 'media-evening-of-choosing',
      themeId: 'choosing-and-paying',
      distance: 'use',
      frequency: 4,
      severity: 2,
      text: 'We choose a film all evening and then go to bed',
      topics: [
        'One film for tonight: up to two hours, for two, nothing sad',
        'If you liked this, try these three, and why',
        'How to choose for a family when everyone wants something else',
      ],
      evidence: {
        figure: 'People spend 14 minutes on average looking for something to watch; 19% give up if they find nothing',
        source: 'Gracenote, State of Play 2025 (press release)',
        year: 2025,
        address:
          'https://www.prnewswire.com/news-releases/new-gracenote-report-highlights-impact-of-ineffective-content-discovery-on-consumer-happiness-with-streaming-302605330.html',
        grade: 'A',
      },
    },
    {
      id: 'media-quarrel-over-news',
      themeId: 'screens-at-home',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'I can’t talk to my parents about the news without a quarrel',
      topics: [
        'How to argue and stay on good terms: phrases that cool things down',
        'One event in three sources: what they agree on',
        'What to read together with parents besides news',
      ],
      evidence: {
        figure: '40% of Americans say their family tries to avoid talking about politics',
        source: 'Pew Research Center',
        year: 2018,
        address:
          'https://www.pewresearch.org/short-reads/2018/11/20/most-say-their-family-is-ok-with-discussing-politics-but-it-helps-if-the-family-agrees/',
        grade: 'A',
      },
    },
    {
      id: 'media-child-and-phone',
      themeId: 'screens-at-home',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'I don’t know what my child watches on the phone all day',
      topics: [
        'What to watch with a child of 4, 7 and 10: lists by age',
        'How to ask a teenager about what they watch',
        'Family rules for screens: a page to fill in together',
      ],
      evidence: {
        figure:
          '58% of Russian children hide from their parents how they spend time online: 45% of those aged 8–10, 65% of those aged 14–16',
        source:
          'Kaspersky Lab and IconKids & Youth, a study of children on the Internet (540 Russian families), as reported by Dni24',
        year: 2016,
        address:
          'https://dni24.com/technology/93730-v-laboratorii-kasperskogo-uznali-chto-skryvayut-deti-ot-roditeley-v-internete.html',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'letter', manner: 'soft', text: 'A weekly email: five things worth your time' },
    {
      id: 'subscription',
      manner: 'hard',
      text: 'A month’s subscription for the price of one issue, cancelled in one click',
    },
    { id: 'meeting', manner: 'soft', text: 'A talk with the editors for readers' },
  ],
  path: {
    post: 'Tells one story to the end and says how it was checked',
    site: 'What a subscriber gets, the price, how to cancel',
    manager: 'The editors answer messages within two days',
  },
  customer: { one: 'reader', other: 'readers' },
  sale: { one: 'subscription', other: 'subscriptions' },
};
