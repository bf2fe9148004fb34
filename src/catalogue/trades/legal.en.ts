import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'is-it-a-legal-matter', name: 'Is it a legal matter?', pillars: ['Do I need a lawyer'] },
    { id: 'price-and-trust', name: 'Price and trust', pillars: ['What it costs and why', 'How not to be fooled'] },
    { id: 'keeping-in-touch', name: 'Keeping in touch', pillars: ['What happens next'] },
    { id: 'family-and-nerves', name: 'Family and nerves', pillars: ['Disputes, calmly', 'In good time'] },
  ],
  problems: [
    {
      id: 'legal-not-a-legal-matter',
      themeId: 'is-it-a-legal-matter',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'It never occurred to me that a lawyer could help with this',
      topics: [
        'Landlord, employer, shop, neighbour: everyday disputes the law can settle',
        'Time limits: how long you have to act before the right is lost',
        'What you can do yourself and where a mistake is costly',
      ],
      evidence: {
        figure: 'Of people who had a legal problem, only 29% saw it as a legal one; the same share sought any advice',
        source:
          'World Justice Project, Global Insights on Access to Justice (over 100,000 people), as reported by ABA Journal',
        year: 2019,
        address:
          'https://www.abajournal.com/news/article/few-people-seek-legal-solutions-to-their-legal-problems-worldwide-survey-finds',
        grade: 'B',
      },
    },
    {
      id: 'legal-unknown-bill',
      themeId: 'price-and-trust',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'I’m afraid even to call: who knows what the bill will be',
      topics: [
        'By the hour, by the stage or a fixed fee: how legal work is priced',
        'How to prepare for a consultation so that one hour is enough',
        'Besides the lawyer: court fees, experts, the notary',
      ],
      evidence: {
        figure:
          '46% of low-income Americans who did not look for legal help named the cost as a reason; 53% were not sure they could find and afford a lawyer',
        source: 'Legal Services Corporation, The Justice Gap 2022, as quoted by Pennsylvania Legal Aid Network',
        year: 2022,
        address:
          'https://palegalaid.net/news/lsc-releases-new-report-justice-gap-unmet-civil-legal-needs-low-income-americans',
        grade: 'B',
      },
    },
    {
      id: 'legal-no-answer',
      themeId: 'keeping-in-touch',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'I wrote to three law firms and none of them answered',
      topics: [
        'A first message a lawyer can answer: five lines and what to put in them',
        'What to photograph and collect before you write',
        'How often to expect news of your case, and what silence means',
      ],
      evidence: {
        figure:
          '67% of 1,000 US law firms did not reply to a mystery client’s letter; of the 500 rung up, 48% neither answered nor called back',
        source: 'Clio, Legal Trends Report 2024, as reported by Platforum9 after Above the Law',
        year: 2024,
        address: 'https://platforum9.com/the-silent-crisis-in-law-firm-client-acquisition-a-wake-up-call/',
        grade: 'B',
      },
    },
    {
      id: 'legal-free-consultation-trap',
      themeId: 'price-and-trust',
      pillar: 1,
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'They offered free advice, then frightened me into a contract',
      topics: [
        'Six questions to ask before you sign with a lawyer',
        '“We guarantee you’ll win” and other promises to be wary of',
        'Lawyer, advocate, notary: who may do what and how to check the status',
      ],
      evidence: {
        figure:
          'About 8,000 complaints about lawyers’ services reached the consumer authority in 2022, and the number grows by 15–20% a year',
        source: 'Union of Consumers of Russia citing Rospotrebnadzor, in Izvestia, retold by Ruskline',
        year: 2024,
        address: 'https://ruskline.ru/news_rl/2024/01/12/gost_na_blagoglupost',
        grade: 'C',
      },
    },
    {
      id: 'legal-sleepless',
      themeId: 'family-and-nerves',
      distance: 'life',
      frequency: 4,
      severity: 5,
      text: 'Because of this dispute I can’t sleep or think about work',
      topics: [
        'What happens at each stage of a dispute, and how long it takes',
        'How to live through a long case: one folder, one calendar, one evening a week',
        'When it is wiser to settle: a sheet with two columns',
      ],
      evidence: {
        figure:
          '29% of people with a legal problem fell ill from it, in body or from stress; 23% lost a job or had to move',
        source: 'World Justice Project, Global Insights on Access to Justice, as quoted by PILA',
        year: 2019,
        address:
          'https://www.pila.ie/resources/bulletin/2019/10/02/world-justice-project-launches-global-report-on-legal-needs-and-access-to-civil-justice',
        grade: 'B',
      },
    },
    {
      id: 'legal-will-put-off',
      themeId: 'family-and-nerves',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'I keep putting off the will, and the family may quarrel later',
      topics: [
        'A will, a gift or shared ownership: how they differ',
        'How to start talking with parents about inheritance',
        'The first weeks after a loss: what heirs have to do, and by when',
      ],
      evidence: {
        figure:
          'Only 33% of Americans have a will or a living trust; of the reasons given for not having one, “not got round to it” leads with 40%',
        source: 'Caring.com, 2022 Wills & Estate Planning Study (over 2,600 adults)',
        year: 2022,
        address: 'https://www.caring.com/about/news-room/caring-com-2022-wills-study-press-release/',
        grade: 'A',
      },
    },
    {
      id: 'legal-divorce-children',
      themeId: 'family-and-nerves',
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'We’re divorcing, and I fear most for the children and the home',
      topics: [
        'What can be agreed without a court, and how to write it down',
        'How to tell the children about a divorce',
        'Mortgage, car, debts: what is shared and what is not',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'A question with a short answer: whether you need a lawyer at all' },
    {
      id: 'consultation',
      manner: 'hard',
      text: 'A one-hour consultation at a fixed price, with next steps in writing',
    },
    { id: 'documents', manner: 'soft', text: 'A list of papers to gather for your case' },
  ],
  path: {
    post: 'Explains one situation and its deadlines, without names or promises',
    site: 'The lawyer, the kinds of case, the price of each step',
    manager:
      'The assistant answers the same day, asks for the matter in three lines and checks for conflicts of interest',
  },
  customer: { one: 'client', other: 'clients' },
  sale: { one: 'engagement', other: 'engagements' },
};
