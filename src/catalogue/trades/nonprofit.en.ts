import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'where-the-money-goes', name: 'Where the money goes', pillars: ['Every sum reported', 'What became of it'] },
    { id: 'being-asked-for-help', name: 'Being asked for help', pillars: ['A little is enough'] },
    { id: 'helping-with-ones-hands', name: 'Helping with one’s hands', pillars: ['Two hours of help'] },
    { id: 'trouble-close-to-home', name: 'Trouble close to home', pillars: ['Where to turn', 'We are beside you'] },
  ],
  problems: [
    {
      id: 'nonprofit-will-it-arrive',
      themeId: 'where-the-money-goes',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'How do I know the money will reach the child, not a swindler?',
      topics: [
        'How to check a charity in ten minutes: documents, reports, account',
        'The journey of one donation, from transfer to receipt',
        'A collection to a personal card: when to be on your guard',
      ],
      evidence: {
        figure: 'Distrust of charities was named as an obstacle by 56% in 2022, against 39% a year before',
        source: 'Survey “Professional Charity in Development”, published by Tochno.st',
        year: 2022,
        address:
          'https://tochno.st/materials/rossiyane-stali-menshe-doveryat-fondam-i-chashche-podderzhivat-bezhentsev-itogi-oprosa-professionalnaya-blagotvoritelnost-v-razvitii',
        grade: 'A',
      },
    },
    {
      id: 'nonprofit-never-heard',
      themeId: 'where-the-money-goes',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'I gave money and never heard what came of it',
      topics: [
        'What your contributions paid for in a month, line by line',
        'A year later: how those we helped are getting on',
        'What didn’t work out, and what we changed',
      ],
      evidence: {
        figure: '8% of donors who left had been told nothing of how the money was used',
        source: 'Bloomerang infographic, quoted on the GuideStar blog',
        year: undefined,
        address: 'https://trust.guidestar.org/blog/why-donors-leave',
        grade: 'B',
      },
    },
    {
      id: 'nonprofit-can-barely-manage',
      themeId: 'being-asked-for-help',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'I’d like to help, but I barely reach payday myself',
      topics: [
        'Ten ways to help that cost nothing',
        'What a very small monthly sum does when a thousand people give it',
        'Clothes, books, skills: what is really needed and what is not',
      ],
      evidence: {
        figure: '56% of Americans who stopped giving agree that they do not earn enough to give',
        source: 'Give.org (Wise Giving Alliance), Donor Participation Report, as reported by Fundraising Report Card',
        year: undefined,
        address: 'https://fundraisingreportcard.com/why-donors-stop-reduce-giving',
        grade: 'B',
      },
    },
    {
      id: 'nonprofit-asked-every-week',
      themeId: 'being-asked-for-help',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'I gave once, and now they ask every week',
      topics: [
        'How to choose what we write to you about, and how often',
        'How to say no to a request and not feel guilty',
        'One cause for a year: how to decide what is yours',
      ],
      evidence: {
        figure:
          '38% of wealthy donors who stopped supporting an organisation blame too many requests or an unsuitable sum',
        source: 'Bank of America study of wealthy donors, as quoted by iMission Institute',
        year: undefined,
        address: 'https://imissioninstitute.org/?p=820',
        grade: 'B',
      },
    },
    {
      id: 'nonprofit-not-every-saturday',
      themeId: 'helping-with-ones-hands',
      distance: 'use',
      frequency: 4,
      severity: 2,
      text: 'I’d lend a hand, but I can’t promise every Saturday',
      topics: [
        'Help for one hour, one evening, one day: what there is',
        'A volunteer’s first day: what happens and what to bring',
        'How to leave off volunteering without awkwardness',
      ],
      evidence: {
        figure:
          '33% of people who have not volunteered in three years do not want a lasting commitment; 23% are held back by work or study',
        source: 'NCVO, Time Well Spent 2023',
        year: 2023,
        address:
          'https://www.ncvo.org.uk/news-and-insights/news-index/time-well-spent-2023/volunteering-barriers-enablers/',
        grade: 'A',
      },
    },
    {
      id: 'nonprofit-where-to-turn',
      themeId: 'trouble-close-to-home',
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'Someone in my family is ill, and I don’t know where to turn',
      topics: [
        'The first week after a diagnosis: whom to call and what to ask',
        'Which help comes from the state and which from charities',
        'How to look after someone and not fall ill yourself',
      ],
      evidence: undefined,
    },
    {
      id: 'nonprofit-drop-in-the-sea',
      themeId: 'trouble-close-to-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'There’s so much grief around that my help seems a drop',
      topics: [
        'One person’s story: what changed and whose help it took',
        'How to follow hard news and keep the strength to help',
        'What has got better in five years, in figures',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'day', manner: 'soft', text: 'A day with us: come and see' },
    { id: 'monthly', manner: 'hard', text: 'A small sum a month, with a report and a way to stop' },
    { id: 'hands', manner: 'soft', text: 'One task for two hours, once' },
  ],
  path: {
    post: 'Tells of one person, with consent, and what has changed',
    site: 'Reports, what sum does what, how to stop',
    manager: 'The coordinator thanks within a day and tells in a month what came of it',
  },
  customer: { one: 'supporter', other: 'supporters' },
  sale: { one: 'donation', other: 'donations' },
};
