import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'the-honest-price', name: 'The honest price', pillars: ['What’s in the price', 'Counting together'] },
    {
      id: 'trust-before-paying',
      name: 'Trust before paying',
      pillars: ['Check before you pay', 'How it works behind the counter'],
    },
    {
      id: 'after-the-purchase',
      name: 'After the purchase',
      pillars: ['If something’s wrong', 'Sending it back', 'A long life for things'],
    },
    {
      id: 'money-and-choices-at-home',
      name: 'Money and choices at home',
      pillars: ['A gift that suits', 'Needed or just wanted'],
    },
  ],
  problems: [
    {
      id: 'final-price-surprise',
      themeId: 'the-honest-price',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'The price was fine until delivery and fees turned up at the last step.',
      topics: [
        'How to work out the full price before you reach the basket',
        'Delivery, carrying upstairs, packaging: what is usually charged extra and why',
        'Free delivery from a certain sum: when to add something and when not to',
      ],
      evidence: {
        figure:
          '48% of US online shoppers who had left a checkout did so because delivery, taxes or fees made it too dear',
        source: 'Baymard Institute, reasons for abandoning a checkout, quoted by RT Digital',
        year: 2024,
        address: 'https://rt-digital.com.au/5-reasons-why-customers-dont-buy-on-your-website',
        grade: 'B',
      },
    },
    {
      id: 'waiting-for-the-sale',
      themeId: 'the-honest-price',
      distance: 'product',
      frequency: 4,
      severity: 2,
      text: 'I keep the basket for weeks, waiting for the price to drop.',
      topics: [
        'How to tell a real discount from a price that was raised first',
        'What gets cheaper in which month',
        'How much waiting saves: a simple sum',
      ],
      evidence: {
        figure:
          '71% regularly leave a basket unpaid; of the reasons, 37% wait for a discount and 31% doubt whether they need the thing',
        source: 'Vyberu.ru poll, quoted by Gazeta.Ru, 21 October 2025',
        year: 2025,
        address: 'https://www.gazeta.ru/business/news/2025/10/21/26993798.shtml',
        grade: 'B',
      },
    },
    {
      id: 'reviews-not-believable',
      themeId: 'trust-before-paying',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Five stars everywhere. Which of these people really bought it?',
      topics: [
        'Six signs of a review written to order',
        'Why to read the three-star reviews first',
        'What to ask the shop when reviews tell you nothing',
      ],
      evidence: {
        figure:
          'The share of Russian shoppers who trust online reviews has fallen in two years, to 72%; fake reviews are given as the reason',
        source: 'Survey reported by TASS, quoted by MIR 24, 27 December 2023',
        year: 2023,
        address: 'https://imgtest.mir24.tv/news/16575821/rossiyane-stali-rezhe-doveryat-otzyvam-na-tovary-v-internete',
        grade: 'B',
      },
    },
    {
      id: 'pay-by-a-link',
      themeId: 'trust-before-paying',
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'They ask me to pay by a link. Is it the shop or a thief?',
      topics: [
        'Check an unknown shop in five minutes',
        'Why the payment must stay inside the shop or the marketplace',
        'Paid a fraudster: what to do in the first hour',
      ],
      evidence: {
        figure:
          'Six in ten had met some kind of online-shopping fraud; 30% had been asked to pay outside the marketplace',
        source: 'Research centre Pozitsiya, quoted by TASS, 20 November 2025',
        year: 2025,
        address: 'https://tass.ru/ekonomika/25675419',
        grade: 'B',
      },
    },
    {
      id: 'not-as-described',
      themeId: 'after-the-purchase',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'What comes isn’t what I saw in the picture.',
      topics: [
        'What to check on a product page: weight, size, material, buyers’ photos',
        'How to unpack a parcel so that you can still claim',
        'The item differs from the description: a letter to the seller, line by line',
      ],
      evidence: {
        figure:
          '43% of Russians had trouble with an online purchase within a year; 26% received something that did not match its description',
        source: 'NAFI Analytical Centre, quoted by AdPass after Forbes',
        year: 2025,
        address: 'https://adpass.ru/pokupateli-vozvrashajutsia-k-selleram',
        grade: 'B',
      },
    },
    {
      id: 'returns-wear-me-out',
      themeId: 'after-the-purchase',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Sending it back takes more out of me than the thing is worth.',
      topics: [
        'Return periods and exceptions in plain words',
        'A claim that gets an answer: what to write and attach',
        'When the money comes back, and where to turn if it does not',
      ],
      evidence: {
        figure:
          'About 37% of complaints about trade concern online shops and marketplaces; their number has tripled in ten years',
        source: 'Rospotrebnadzor press conference, quoted by Interfax, 12 March 2026',
        year: 2026,
        address: 'https://www.interfax.ru/russia/1077441',
        grade: 'B',
      },
    },
    {
      id: 'bought-on-impulse',
      themeId: 'money-and-choices-at-home',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'A hard day, and again I’ve bought something I don’t need.',
      topics: [
        'The basket that waits until tomorrow: a rule for one day',
        'An impulse buy that can still be returned: what to do now',
        'A wish list that saves money',
      ],
      evidence: {
        figure: '63% of Russian adults buy things on impulse, up from 57% in 2021',
        source: 'VCIOM telephone poll of 1,600 adults, November 2025, quoted by Vedomosti',
        year: 2025,
        address:
          'https://www.vedomosti.ru/society/articles/2025/12/16/1163535-bolee-60-rossiyan-sovershayut-spontannie-pokupki',
        grade: 'B',
      },
    },
    {
      id: 'no-idea-what-to-give',
      themeId: 'money-and-choices-at-home',
      distance: 'life',
      frequency: 3,
      severity: 2,
      text: 'I don’t know what to give, and I don’t want to give junk.',
      topics: [
        'Five questions that reveal a wish without asking outright',
        'What must not be guessed: sizes, scents, things for the home',
        'How to give so that it can be exchanged',
      ],
      evidence: {
        figure:
          '54% would rather not get a voucher for an event that does not interest them, 46% something for the interior',
        source: 'Romir and Fix Price, 1,500 respondents, quoted by Rambler after Roskachestvo',
        year: 2025,
        address: 'https://woman.rambler.ru/home/55660927-rossiyane-nazvali-samye-nezhelatelnye-podarki/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'advice', manner: 'soft', text: 'Tell us what it is for, and we’ll help you choose' },
    { id: 'hold', manner: 'hard', text: 'Members’ price this week, with the cost of delivery shown from the start' },
    { id: 'try', manner: 'soft', text: 'Come and hold it in your hands: two free hours on Saturday' },
  ],
  path: {
    post: 'Answers one doubt before buying and shows the item in use',
    site: 'The product page: full price with delivery, customers’ photos, returns in three lines',
    manager: 'We answer within the hour, ask what it’s for and how you heard of us',
  },
  customer: { one: 'customer', other: 'customers' },
  sale: { one: 'order', other: 'orders' },
};
