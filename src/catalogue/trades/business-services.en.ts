import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'trust-in-a-contractor', name: 'Trust in a contractor', pillars: ['How we work', 'What you get each month'] },
    { id: 'cash-and-debts', name: 'Cash and debts', pillars: ['Money on time'] },
    { id: 'the-owners-time', name: 'The owner’s time', pillars: ['Handing things over', 'People in a small firm'] },
  ],
  problems: [
    {
      id: 'business-services-after-payment',
      themeId: 'trust-in-a-contractor',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'They promise a lot before I pay and do half of it after',
      topics: [
        'How to describe the result in a contract so that both sides see it the same way',
        'Paying by stages: how to divide a job into parts',
        'Three calls to former clients: what to ask them',
      ],
      evidence: {
        figure:
          'More than half of the businesses asked say that work getting worse once it is paid for destroys trust most of all',
        source: 'Moyo Delo survey, as reported by SIA',
        year: 2025,
        address: 'https://sia.ru/?section=484&action=show_news&id=16822798',
        grade: 'B',
      },
    },
    {
      id: 'business-services-deadlines',
      themeId: 'trust-in-a-contractor',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'The contractor is late, and I’m the one apologising to the client',
      topics: [
        'A timetable with slack in it: how much to add and where',
        'What to tell the client when things run late: a ready letter',
        'A short weekly report: four lines that keep a job on course',
      ],
      evidence: {
        figure:
          'Missed deadlines are named by 42% of those who order work as a thing that spoils the relationship; low skill by 28%',
        source: 'Moyo Delo survey, as reported by SIA',
        year: 2025,
        address: 'https://sia.ru/?section=484&action=show_news&id=16822798',
        grade: 'B',
      },
    },
    {
      id: 'business-services-value-unclear',
      themeId: 'trust-in-a-contractor',
      pillar: 1,
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'I pay every month and can’t see what it brings me',
      topics: [
        'Which three figures to agree on before the work starts',
        'How to read a contractor’s report: what to ask about',
        'When it is too early to judge, and when it is time to part',
      ],
      evidence: {
        figure: 'Dissatisfaction with the value received stands first among clients’ reasons for leaving an agency',
        source: 'Setup, Marketing Relationship Survey (over 300 marketers)',
        year: undefined,
        address: 'https://setup.us/blog/why-clients-end-their-agency-relationships-why-agencies-think-they-do',
        grade: 'A',
      },
    },
    {
      id: 'business-services-late-payers',
      themeId: 'cash-and-debts',
      distance: 'life',
      frequency: 5,
      severity: 5,
      text: 'Clients pay late, but the wages have to be paid on time',
      topics: [
        'Chasing an unpaid invoice: three letters, from mild to firm',
        'A payment calendar for three months ahead in one table',
        'What to put in a contract so that you are paid on time',
      ],
      evidence: {
        figure:
          '43% of small-business owners have lain awake over cash flow; 52% have put their own, their friends’ or family’s money into the business',
        source: 'Xero and PayPal survey of 532 British firms, as reported by Riabu',
        year: 2019,
        address:
          'http://www.mynewsdesk.com/sg/riabu/news/late-payments-affect-mental-well-being-of-uk-sme-owners-376988',
        grade: 'B',
      },
    },
    {
      id: 'business-services-no-days-off',
      themeId: 'the-owners-time',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'I haven’t had a real holiday for years: it all hangs on me',
      topics: [
        'What to hand over first: a list of an owner’s tasks by weight',
        'How to leave for ten days: a memo for those who stay',
        'One person knows everything: how to write it down in a month',
      ],
      evidence: {
        figure:
          '70% of Russian entrepreneurs go on working during their holiday; 25% cannot recall when they last had one',
        source: 'VK Business and ResearchMe survey, as reported by MB Gazeta',
        year: 2019,
        address: 'https://mbgazeta.ru/news/opros-bolshinstvo-predprinimatelej-rabotayut-vo-vremya-otpuska',
        grade: 'B',
      },
    },
    {
      id: 'business-services-evening-books',
      themeId: 'the-owners-time',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'I do the accounts at night, because the day isn’t long enough',
      topics: [
        'A small firm’s calendar of taxes and reports for the quarter',
        'Which papers to keep, for how long, and which may go',
        'Do it yourself, take on a bookkeeper or pay a firm: how to reckon',
      ],
      evidence: {
        figure:
          'More than half of entrepreneurs do their accounts at home in the evening; only 28% manage it in working hours',
        source: 'Moyo Delo survey, as reported by Lenta.ru and Rambler',
        year: undefined,
        address:
          'https://news.rambler.ru/community/55199645-rossiyane-rasskazali-o-vynuzhdennyh-zhertvah-iz-za-raboty/',
        grade: 'B',
      },
    },
    {
      id: 'business-services-cannot-hire',
      themeId: 'the-owners-time',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'I can’t find people, and those I train leave',
      topics: [
        'A vacancy people answer: what to write besides the pay',
        'The first two weeks of a newcomer, day by day',
        'Why people leave: five questions for a last conversation',
      ],
      evidence: {
        figure: '79% of small businesses in Russia say they are short of staff',
        source: 'SuperJob survey of 1,000 companies, as reported by Novy Den',
        year: 2025,
        address: 'https://newdaynews.ru/economy/862992.html',
        grade: 'B',
      },
    },
    {
      id: 'business-services-debt-nerves',
      themeId: 'cash-and-debts',
      distance: 'life',
      frequency: 4,
      severity: 5,
      text: 'At night I count the loans and the rising costs',
      topics: [
        'How low sales may fall before you run at a loss: a simple sum',
        'Which costs to look at first when money is short',
        'How to talk to a bank or landlord about easier terms',
      ],
      evidence: {
        figure: '40% of entrepreneurs name debts and loans as their main source of stress; only 5% are entirely calm',
        source: 'Moyo Delo survey, as reported by RB.RU',
        year: undefined,
        address:
          'https://rb.ru/news/40-rossijskih-predprinimatelej-nazvali-dolgi-glavnym-istochnikom-stressa-tolko-5-vedut-biznes-spokojno/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'audit', manner: 'soft', text: 'A look from outside: three things to put right, in writing' },
    { id: 'trial-month', manner: 'hard', text: 'A trial month with one measurable task' },
    { id: 'sheet', manner: 'soft', text: 'A spreadsheet you can take and use' },
  ],
  path: {
    post: 'Takes apart one real case with figures',
    site: 'What is included, what is not, what it costs, a sample report',
    manager: 'We ask where it hurts and who decides, and send a one-page proposal within two days',
  },
  customer: { one: 'client', other: 'clients' },
  sale: { one: 'contract', other: 'contracts' },
};
