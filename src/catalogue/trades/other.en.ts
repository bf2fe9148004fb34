import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'whom-to-believe', name: 'Whom to believe', pillars: ['See for yourself'] },
    { id: 'price-and-choice', name: 'Price and choice', pillars: ['The price in the open', 'How to choose'] },
    { id: 'when-something-goes-wrong', name: 'When something goes wrong', pillars: ['If something went wrong'] },
    { id: 'time-and-money', name: 'Time and money', pillars: ['Time for oneself', 'Spending with sense'] },
  ],
  problems: [
    {
      id: 'other-glowing-reviews',
      themeId: 'whom-to-believe',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'All the reviews are glowing, and I don’t believe them',
      topics: [
        'How to tell a live review from a bought one: five signs',
        'Our worst review and what we did about it',
        'What to ask a friend who has already bought',
      ],
      evidence: {
        figure: '55% of online buyers think invented reviews are as many as genuine ones or more (39% in 2021)',
        source: 'NAFI, as reported by Retail.ru',
        year: 2023,
        address:
          'https://retail.ru/news/nafi-rossiyane-stali-menshe-doveryat-otzyvam-na-tovary-v-internete-iz-za-rosta-f-26-dekabrya-2023-236300',
        grade: 'B',
      },
    },
    {
      id: 'other-false-gift',
      themeId: 'whom-to-believe',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'The discount is invented, and the “gift” is in the price anyway',
      topics: [
        'How to check whether a discount is real',
        'What is included in our price, and what is not',
        'When it is better to wait with a purchase',
      ],
      evidence: {
        figure:
          '56% are irritated most by sham gifts, such as a “free” measurement or consultation that is included anyway; 55% by false discounts',
        source: 'FAVES Communications survey, as reported by Mail.ru Finance',
        year: 2025,
        address: 'https://finance.mail.ru/article/opros-rossiyan-besyat-falshivye-skidki-pered-novym-godom-69114187/',
        grade: 'B',
      },
    },
    {
      id: 'other-no-price',
      themeId: 'price-and-choice',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'The price is nowhere to be seen: ring up and be talked round',
      topics: [
        'Our prices with examples: three typical orders',
        'What makes it dearer and what makes it cheaper',
        'A question about price: what to tell us to get an exact figure',
      ],
      evidence: undefined,
    },
    {
      id: 'other-too-much-choice',
      themeId: 'price-and-choice',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'There are so many offers that I keep putting off the choice',
      topics: [
        'Three questions that leave two options out of twenty',
        'The simplest is enough: for whom and when',
        'What customers regret having chosen, and why',
      ],
      evidence: {
        figure: '74% of consumers gave up a purchase in the last three months of 2023; 73% feel flooded with choice',
        source: 'Accenture, The Empowered Consumer (19,000 people), as reported by MediaPost',
        year: 2024,
        address:
          'https://www.mediapost.com/publications/article/395755/ditching-your-cart-information-overload-causes-sh.html',
        grade: 'B',
      },
    },
    {
      id: 'other-nobody-listens',
      themeId: 'when-something-goes-wrong',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Something went wrong, and nobody wants to hear about it',
      topics: [
        'If you are not satisfied: what happens to a complaint, hour by hour',
        'How to describe a fault so that it is put right the first time',
        'Three of our mistakes and what has changed since',
      ],
      evidence: {
        figure:
          '74% of Americans had trouble with a product or service in the past year, more than twice the share of 1976',
        source: 'National Customer Rage Survey, Arizona State University',
        year: 2023,
        address: 'https://news.wpcarey.asu.edu/20230307-historic-national-customer-rage-survey',
        grade: 'A',
      },
    },
    {
      id: 'other-where-to-complain',
      themeId: 'when-something-goes-wrong',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'I’m in the right, but I don’t know where to complain',
      topics: [
        'Returns and guarantees in plain words',
        'A claim on one page: an example to copy',
        'Who helps for nothing when a seller doesn’t answer',
      ],
      evidence: {
        figure: '43% of Russians had met with a breach of consumer rights in a year; 38% did not know where to turn',
        source: 'VCIOM poll, as reported by Tatar-inform',
        year: 2010,
        address:
          'https://tatar-inform.com/news/43-protsenta-rossiyan-stalkivalis-s-narusheniyami-prav-potrebitelya-210850',
        grade: 'B',
      },
    },
    {
      id: 'other-no-time-for-myself',
      themeId: 'time-and-money',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'By evening there is no time left for myself',
      topics: [
        'Twenty minutes for yourself: how others find them',
        'What can be ordered, decided or done in one go',
        'An evening without errands: what to prepare the day before',
      ],
      evidence: {
        figure: '41% of US adults lack the time to do what they want; 44% often feel stressed',
        source: 'Gallup, as quoted by Schwartz Report',
        year: 2017,
        address: 'https://schwartzreport.net/2017/12/21/eight-10-americans-afflicted-stress',
        grade: 'B',
      },
    },
    {
      id: 'other-every-purchase-weighed',
      themeId: 'time-and-money',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'Prices rise, and I think twice about every purchase',
      topics: [
        'Repair, rent, borrow or buy: how to reckon',
        'How to make a thing last twice as long',
        'Where saving turns out dearer',
      ],
      evidence: {
        figure: '75% of Russians had put nothing aside in the month before the poll (March 2021)',
        source: 'inFOM for the Bank of Russia, on the site of the Public Opinion Foundation',
        year: 2021,
        address: 'https://covid19.fom.ru/amp/post/sberezheniya-naseleniya-mart',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'Ask anything: we answer in public once a week' },
    { id: 'first', manner: 'hard', text: 'A first order for members at a price named beforehand' },
    { id: 'look', manner: 'soft', text: 'Come and look how it is done' },
  ],
  path: {
    post: 'Answers one question people really ask',
    site: 'Price, date, who does it, what happens if it goes wrong',
    manager: 'Somebody answers the same day and asks how you heard of us',
  },
  customer: { one: 'customer', other: 'customers' },
  sale: { one: 'sale', other: 'sales' },
};
