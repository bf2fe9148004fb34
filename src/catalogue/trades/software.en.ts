import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'choosing-and-paying', name: 'Choosing and paying', pillars: ['Compare honestly', 'What it really costs'] },
    { id: 'working-in-it-every-day', name: 'Working in it every day', pillars: ['An hour saved', 'The team agrees'] },
    { id: 'data-and-safety', name: 'Data and safety', pillars: ['Where your data lives', 'Safe by habit'] },
  ],
  problems: [
    {
      id: 'software-regret',
      themeId: 'choosing-and-paying',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'We bought the system, and a few months later we were sorry',
      topics: [
        'What to write down before you look at a single demo',
        'Two weeks of trial: which tasks to try on real data',
        'The cost besides the licence: moving, training, support',
      ],
      evidence: {
        figure: '56% of organisations strongly regretted their largest technology purchase of the last two years',
        source: 'Gartner survey of 1,120 managers, as reported by The Register',
        year: 2022,
        address: 'https://www.theregister.com/2022/07/15/buyers_remose_it_departments/',
        grade: 'B',
      },
    },
    {
      id: 'software-trial-trap',
      themeId: 'choosing-and-paying',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'The free trial ended long ago and the money still goes out',
      topics: [
        'An evening’s check of your subscriptions: where to look',
        'Before you enter the card: what to find out about a trial',
        'How to take your data with you when you leave a service',
      ],
      evidence: {
        figure: '68.5% had forgotten to cancel a free trial and found themselves in a paid subscription',
        source: 'Self Financial, Cost of Unused Paid Subscriptions (1,972 people)',
        year: undefined,
        address: 'https://www.self.inc/info/cost-of-unused-paid-subscriptions/',
        grade: 'A',
      },
    },
    {
      id: 'software-too-many-apps',
      themeId: 'working-in-it-every-day',
      distance: 'use',
      frequency: 5,
      severity: 3,
      text: 'I jump between a dozen apps and miss half the messages',
      topics: [
        'Which conversation goes where: a one-page agreement for a team',
        'Notifications: what to switch off today without missing anything',
        'How to find and close the tools nobody uses',
      ],
      evidence: {
        figure:
          'US office workers use 13 applications on average; more than a quarter of those asked say the switching makes them miss messages and tasks',
        source: 'Asana, Anatomy of Work Index 2021 (13,123 people in eight countries), as reported by CIO Dive',
        year: 2021,
        address: 'https://www.ciodive.com/news/app-switching-enterprise-asana-report/594233/',
        grade: 'B',
      },
    },
    {
      id: 'software-team-ignores-it',
      themeId: 'working-in-it-every-day',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'I brought in a new tool and everyone is still in spreadsheets',
      topics: [
        'Whom to move first, so that the rest follow',
        'Short lessons for colleagues: one task, three minutes',
        'When to close the old spreadsheet and how to say so',
      ],
      evidence: {
        figure:
          '29% of CRM projects fail, and about half of the failures come from users who will not accept the system',
        source: 'AMR Research, as reported by Open Systems (osp.ru)',
        year: 2007,
        address: 'https://osp.ru/news/2007/1130/4569924',
        grade: 'B',
      },
    },
    {
      id: 'software-data-unclear',
      themeId: 'data-and-safety',
      distance: 'product',
      frequency: 3,
      severity: 4,
      text: 'I don’t understand what the app does with my data',
      topics: [
        'What we store about you and why: in plain words',
        'Which permissions an app really needs',
        'How to ask for your data to be deleted, and what happens then',
      ],
      evidence: {
        figure:
          '67% of US adults understand little or nothing of what companies do with their personal data (59% in 2019)',
        source: 'Pew Research Center, How Americans View Data Privacy, as quoted by InfoDocket',
        year: 2023,
        address: 'https://www.infodocket.com/2023/10/18/new-report-from-pew-how-americans-view-data-privacy/',
        grade: 'B',
      },
    },
    {
      id: 'software-passwords',
      themeId: 'data-and-safety',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'I have so many passwords that I use the same one everywhere',
      topics: [
        'Where to start with a password manager: the five accounts that matter most',
        'Someone got into your mail: what to change, and in what order',
        'Passwords in a family and in a team: how to share them safely',
      ],
      evidence: {
        figure:
          '69% feel overwhelmed by the number of passwords; 46% choose ones that are easier to remember though less secure',
        source: 'Pew Research Center, as reported by MediaPost',
        year: 2023,
        address:
          'https://www.mediapost.com/publications/article/390286/privacy-american-style-most-people-are-worried.html',
        grade: 'B',
      },
    },
    {
      id: 'software-lost-work',
      themeId: 'data-and-safety',
      distance: 'life',
      frequency: 2,
      severity: 5,
      text: 'The computer died, and a year of work and photos went with it',
      topics: [
        'Three copies, two kinds of disk, one elsewhere: how to do it at home',
        'How to check that a copy can really be restored',
        'The disk has failed: what not to do in the first hour',
      ],
      evidence: {
        figure: '20% of US computer owners have never made a full copy of their data',
        source: 'Backblaze / The Harris Poll, published by StorageNewsletter',
        year: 2021,
        address: 'https://storagenewsletter.com/?p=234541',
        grade: 'B',
      },
    },
    {
      id: 'software-ai-and-my-job',
      themeId: 'working-in-it-every-day',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'I’m afraid a machine will soon be doing my job',
      topics: [
        'Which of your tasks a machine does well, and which it does badly',
        'One dull hour a week to hand over: where to begin',
        'How to check an answer that sounds sure of itself',
      ],
      evidence: {
        figure: '52% of employed Americans are worried about how AI may be used at work; 33% feel overwhelmed',
        source: 'Pew Research Center, Workers’ views of AI use in the workplace',
        year: 2025,
        address: 'https://www.pewresearch.org/social-trends/2025/02/25/workers-views-of-ai-use-in-the-workplace/',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'demo', manner: 'soft', text: 'Half an hour with your own data, without slides' },
    { id: 'pilot', manner: 'hard', text: 'A pilot for one team with a date on which it ends' },
    { id: 'template', manner: 'soft', text: 'A ready template for one task' },
  ],
  path: {
    post: 'Solves one task of the working day, with or without our program',
    site: 'Price for a team your size, what moves over and how, how to leave',
    manager: 'The specialist asks who will work in it and what stands today, shows only that',
  },
  customer: { one: 'customer', other: 'customers' },
  sale: { one: 'contract', other: 'contracts' },
};
