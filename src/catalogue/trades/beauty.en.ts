import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'in-safe-hands', name: 'In safe hands', pillars: ['Who works with you', 'Say it aloud'] },
    { id: 'my-skin-and-hair', name: 'My skin and hair', pillars: ['Skin and hair, plainly', 'Before a big day'] },
    { id: 'time-and-age', name: 'Time and age', pillars: ['An hour for myself', 'At any age'] },
  ],
  problems: [
    {
      id: 'who-is-holding-the-needle',
      themeId: 'in-safe-hands',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'How do I know this person is trained to inject my face?',
      topics: [
        'Which papers to ask for and where to check them',
        'Which procedures are medical and which are not',
        'Before an injection: drug, batch, and what happens if it goes wrong',
      ],
      evidence: {
        figure:
          'Of 939 complaints in a year, 934 were about practitioners who were not on the register; 37% did not know their practitioner’s qualifications',
        source: 'Save Face, Consumer Complaints Audit Report 2017–2018, quoted by Aesthetics Journal',
        year: 2018,
        address: 'https://aestheticsjournal.com/news/save-face-releases-new-customer-complaints-statistics',
        grade: 'B',
      },
    },
    {
      id: 'genuine-cosmetics',
      themeId: 'in-safe-hands',
      distance: 'product',
      frequency: 3,
      severity: 3,
      text: 'This cream is half the price. Is it genuine?',
      topics: [
        'Batch code and marking: how to check before opening',
        'What a fake gets wrong: cap, print, texture',
        'Opened and alarmed: when to stop using a product',
      ],
      evidence: {
        figure:
          '36.1% expect counterfeit cosmetics and perfume to be poor and possibly harmful; 18.8% avoid known brands because they cannot tell a fake',
        source: 'CDEK.Shopping poll, quoted by Izvestia, 24 September 2024',
        year: 2024,
        address: 'https://iz.promo.vg/en/1763862/2024-09-24/russians-told-about-their-attitude-fakes-famous-brands',
        grade: 'B',
      },
    },
    {
      id: 'i-say-it-is-lovely',
      themeId: 'in-safe-hands',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'I don’t like the haircut, and I say: lovely, thank you.',
      topics: [
        'How to explain the cut you want: photo, centimetres, words that mislead',
        'What to say while it can still be corrected',
        'A bad cut: styling until it grows',
      ],
      evidence: {
        figure:
          'About 80% of British women are said to have had a bad experience at a hairdresser’s; most go home pretending to be pleased',
        source: 'Surveys quoted without names by the review site Psydro',
        year: undefined,
        address: 'https://www.psydro.com/blog/hairdressing-can-go-wrong/',
        grade: 'C',
      },
    },
    {
      id: 'rest-not-talk',
      themeId: 'in-safe-hands',
      pillar: 1,
      distance: 'use',
      frequency: 3,
      severity: 1,
      text: 'I come to rest, and I have to keep up a conversation.',
      topics: [
        'How to ask for a quiet visit when booking',
        'What the stylist needs to hear and what can stay unsaid',
        'Small courtesies that make an hour easier for both',
      ],
      evidence: {
        figure: '38% of Britons would rather not chat with their hairdresser, 47% of Londoners',
        source: 'YouGov poll of over 5,000 adults, quoted by Startups.co.uk',
        year: undefined,
        address: 'https://startups.co.uk/news/londoners-hate-chatty-hairdressers/',
        grade: 'B',
      },
    },
    {
      id: 'skin-turns-red',
      themeId: 'my-skin-and-hair',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'My skin turns red at every new cream.',
      topics: [
        'How to try a new product: place, amount, days',
        'Irritation, allergy, rosacea: how they differ and when to see a dermatologist',
        'Three steps of care for skin that reacts to everything',
      ],
      evidence: {
        figure: '77.3% of those asked described the skin of their face as sensitive to some degree',
        source:
          'How do perceptions of sensitive skin differ at different anatomical sites?, Clinical and Experimental Dermatology, 1,039 people; abstract on Academia.edu, read through a mirror',
        year: 2009,
        address: 'https://www.academia.edu/27095897/Sensitive_Skin_in_the_United_States_Survey_of_Regional_Differences',
        grade: 'B',
      },
    },
    {
      id: 'breakout-before-the-day',
      themeId: 'my-skin-and-hair',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'The wedding is on Saturday, and my skin has broken out.',
      topics: [
        'What not to try in the week before an important day',
        'Seven days of calm: a plan for upset skin',
        'Make-up over a rash: cover it without making it worse',
      ],
      evidence: undefined,
    },
    {
      id: 'older-than-i-feel',
      themeId: 'time-and-age',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'The mirror shows someone older than I feel.',
      topics: [
        'What changes at 30, 40 and 50, and what is not worth fighting',
        'Sun, sleep, smoking: what ages the skin most',
        'Skin and hair around the menopause',
      ],
      evidence: {
        figure: '56% of women admit they are afraid of growing old; 41% say ageing affects their state of mind',
        source: 'Luvly (a seller of face-yoga lessons), survey of 2,000 women over 30, quoted by Crave',
        year: 2024,
        address: 'https://cravemag.co.uk/getting-older-how-much-do-women-worry/',
        grade: 'B',
      },
    },
    {
      id: 'no-hour-for-myself',
      themeId: 'time-and-age',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Everyone is fed and dressed, and there’s no hour left for me.',
      topics: [
        'Five minutes in the evening that are enough',
        'What can be done once a month instead of every week',
        'How to agree with the family on two free hours',
      ],
      evidence: {
        figure:
          'Only 13.8% of working mothers find time for themselves regularly; of those who do not, 34.9% blame work and housework',
        source:
          'Ingosstrakh and the Financial University, working mothers in 36 cities, quoted by RIAMO, 27 November 2025',
        year: 2025,
        address:
          'https://riamo.ru/news/obschestvo/zabota-o-detjah-i-rabota-u-kazhdoj-vtoroj-mamy-ne-ostaetsja-vremeni-na-sebja/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'talk', manner: 'soft', text: 'A ten-minute talk before any treatment, with no obligation' },
    { id: 'first', manner: 'hard', text: 'A first visit for members at a fixed price' },
    { id: 'diary', manner: 'soft', text: 'A care plan for your skin, sent to you' },
  ],
  path: {
    post: 'Answers one fear and shows who will be working',
    site: 'Who will treat you and their training, prices, free times',
    manager: 'Reception confirms the day before and asks about allergies',
  },
  customer: { one: 'client', other: 'clients' },
  sale: { one: 'visit', other: 'visits' },
};
