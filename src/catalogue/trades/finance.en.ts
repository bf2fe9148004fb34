import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'tomorrows-money', name: 'Tomorrow’s money', pillars: ['A cushion, little by little', 'Money for later'] },
    {
      id: 'fraud-and-blocked-money',
      name: 'Fraud and blocked money',
      pillars: ['Who is calling', 'If a payment is stopped'],
    },
    { id: 'clear-terms', name: 'Clear terms', pillars: ['Small print aloud'] },
    { id: 'money-and-family', name: 'Money and family', pillars: ['Talking about money', 'Out of debt'] },
  ],
  problems: [
    {
      id: 'finance-no-cushion',
      themeId: 'tomorrows-money',
      distance: 'life',
      frequency: 4,
      severity: 5,
      text: 'If I lose my job, my savings won’t last two months',
      topics: [
        'How many months of expenses to set aside: a ten-minute calculation',
        'Where to keep a cushion so that it is within reach and still not spent',
        'The first week without a job: which payments to deal with first',
      ],
      evidence: {
        figure:
          '47% of the Russians asked had no savings at all; a further 15% could live on theirs for less than a month and 18% for a month or two',
        source: 'Superjob survey of 25–31 October 2022, as reported by workingpolitics.ru',
        year: 2022,
        address: 'http://workingpolitics.ru/archives/4652',
        grade: 'B',
      },
    },
    {
      id: 'finance-scam-calls',
      themeId: 'fraud-and-blocked-money',
      distance: 'use',
      frequency: 5,
      severity: 5,
      text: 'Someone rings “from the bank” and I can’t tell if it’s real',
      topics: [
        'Five things a bank will never ask you for by phone',
        'You gave away the code from the text message: what to do in the first hour',
        'How to talk to elderly parents about swindlers without frightening them',
      ],
      evidence: {
        figure: '66% of Russians say telephone swindlers rang them in the past year',
        source: 'Public Opinion Foundation (FOM) poll, as reported by Interfax',
        year: 2025,
        address: 'https://www.interfax.ru/russia/1047401',
        grade: 'B',
      },
    },
    {
      id: 'finance-blocked-transfer',
      themeId: 'fraud-and-blocked-money',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'My transfer was stopped and nobody explains why',
      topics: [
        'Why a bank stops a transfer: the signs it looks at',
        'Card blocked while travelling: a plan, step by step',
        'A large transfer: which papers to have ready so that questions end quickly',
      ],
      evidence: {
        figure:
          'Refused operations and blocked cards or online banking were what clients of Russian banks complained of most in 2025; the regulator received almost 392,000 complaints, about 15% more than a year before',
        source: 'Bank of Russia, as reported by Kommersant',
        year: 2026,
        address: 'https://www.kommersant.ru/doc/8418240',
        grade: 'B',
      },
    },
    {
      id: 'finance-unclear-terms',
      themeId: 'clear-terms',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'I sign the contract without really knowing what it will cost me',
      topics: [
        'A loan agreement: the four figures to find before you sign',
        'The rate and the full cost of a loan: where the difference comes from',
        'Insurance you never asked for: how to refuse an add-on after signing',
      ],
      evidence: {
        figure:
          '44% of Russians marked their own financial knowledge at 3 or lower on the five-point school scale (October 2015)',
        source: 'HSE University, Monitoring of Financial Behaviour, on the university’s portal IQ',
        year: 2015,
        address: 'https://iq-media.ru/archive/183900097.html',
        grade: 'A',
      },
    },
    {
      id: 'finance-money-talk',
      themeId: 'money-and-family',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'We can’t talk about money at home without a row',
      topics: [
        'A calm half-hour about money for two: four questions to go through',
        'A joint, a separate or a mixed budget: whom each one suits',
        'How much pocket money to give a child, and what it should teach',
      ],
      evidence: {
        figure: '39% of married adults admit that their partner does not know everything about what they spend',
        source: 'Edelman Financial Engines survey of 2,022 adults, as reported by USA Today',
        year: 2023,
        address: 'https://www.pressreader.com/usa/usa-today-international-edition/20231213/281629605055827',
        grade: 'B',
      },
    },
    {
      id: 'finance-hidden-debt',
      themeId: 'money-and-family',
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'I’m ashamed to say how much I owe, so I cope with it alone',
      topics: [
        'All your debts on one sheet: which to pay off first',
        'If you can’t make the next payment: what to ask the bank for in advance',
        'When joining several loans into one helps, and when it costs more',
      ],
      evidence: {
        figure: 'One in three Americans with a debt on a credit card has told nobody how much it is',
        source: 'NerdWallet survey of over 2,000 people, as reported by USA Today',
        year: 2023,
        address: 'https://www.pressreader.com/usa/usa-today-international-edition/20231213/281629605055827',
        grade: 'B',
      },
    },
    {
      id: 'finance-old-age',
      themeId: 'tomorrows-money',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'I have no idea what I’ll live on when I’m old',
      topics: [
        'What your pension will be made of, and where to look it up',
        'Starting to save at 30, 40 and 50: how the monthly sum changes',
        'What inflation does to money put aside for twenty years',
      ],
      evidence: {
        figure: '23% of Americans named too little saved for retirement as a cause of money stress (April 2020)',
        source: 'NEFE / Harris Poll, as reported by MassLive',
        year: 2020,
        address:
          'https://www.masslive.com/coronavirus/2020/04/poll-suggests-nearly-9-in-10-americans-concerned-about-personal-finances-amid-coronavirus-pandemic.html',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'review', manner: 'soft', text: 'Bring the contract: we’ll show what it costs in all' },
    { id: 'open', manner: 'hard', text: 'An account or policy with all charges on one page' },
    { id: 'plan', manner: 'soft', text: 'A plan for a reserve fund to your income' },
  ],
  path: {
    post: 'Explains one term or one trick, without promising returns',
    site: 'Full cost, who is liable, a calculator',
    manager: 'The adviser asks for the aim, names the risks and the fee first',
  },
  customer: { one: 'client', other: 'clients' },
  sale: { one: 'contract', other: 'contracts' },
};
