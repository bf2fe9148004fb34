import type { Bought } from '#domain/forecast-input.ts';
import type { ListWords, QuestionWords } from '../question-words.ts';
import type { AgencyTerm, Runner, TermState, ToolKind } from './answers.ts';

export const en = {
  title: 'Acquisition',
  why: 'People are invited only once the strategy is ready, and every tool is answerable for its own result, not for another’s.',
  groups: {
    tools: 'Where people come from',
    reserve: 'Tests',
    runner: 'Who runs it',
    terms: 'What must be agreed before you pay',
  },
  questions: {
    kind: {
      label: 'Which tool?',
      why: 'Each tool has its own KPI; asking one for another’s result wastes money.',
      example: 'Community ads',
    },
    buys: {
      label: 'What does it bring?',
      why: 'A member is not a lead, a visit is not a sale: the plan counts each where it belongs.',
      example: 'Members',
    },
    communityId: {
      label: 'Which community do they join?',
      why: 'The fuller a community, the fewer of those reached are new.',
      example: 'Second Wind · running club',
    },
    network: {
      label: 'Where does it run?',
      why: 'The price of a visit or a lead depends on the place.',
      example: 'Search engines',
    },
    months: {
      label: 'In which months?',
      why: 'Tools start after content does, and money follows the months.',
      example: 'Months 3 to 12',
    },
    paid: {
      label: 'Does it cost money?',
      why: 'Partners and your own packaging bring people without media money.',
      example: 'Yes',
    },
    moneyMinorPerMonth: {
      label: 'How much money a month?',
      why: 'Money divided by the price of a result is what the tool can bring.',
      example: '400',
      unit: 'a month',
    },
    costPerResultMinor: {
      label: 'What does one result cost?',
      why: 'The most argued-about number of the year. A test of two weeks tells it better than any benchmark.',
      example: 'From 0.60 to 1.80 a member, most likely 1',
    },
    resultsPerMonth: {
      label: 'How many a month does it bring?',
      why: 'Without a budget there is no price, only a habit: count last month.',
      example: 'From 5 to 40, most likely 15',
    },
    targeting: {
      label: 'Whom should it reach, in words?',
      why: 'What cannot be said in words cannot be set in an ad manager, or checked.',
      example: 'Dublin, 28–45, interested in running and parkrun, not yet members',
    },
    testReserveShare: {
      label: 'What share of the advertising money is kept for tests?',
      why: 'The first advertisement is rarely the one that works. The reserve is spent and counted for no result.',
      example: '10%',
    },
    runBy: {
      label: 'Who runs acquisition?',
      why: 'If it is a contractor, the plan adds a fee and says what to demand.',
      example: 'An agency',
    },
    feeMinorPerMonth: {
      label: 'What is the fee a month?',
      why: 'The fee is paid whatever the result, so it is part of what a result costs.',
      example: '700',
      unit: 'a month',
    },
  } satisfies Record<string, QuestionWords>,
  toolList: {
    title: 'Tools',
    hint: 'Three to five are usual: at least one that does not live on media money.',
    add: 'Add a tool',
    empty: 'No tool yet. A community grows on its own as well, but slowly.',
  } satisfies ListWords,
  tools: {
    communityAds: {
      label: 'Community ads',
      kpi: 'Members joined, price of a member, share of them still there after a month',
      notFor: 'Sales: a member is not a lead yet',
    },
    seeding: {
      label: 'Seeding with authors',
      kpi: 'Members or visits from each author, price of one',
      notFor: 'Engagement afterwards: that is made by your content and tactics',
    },
    contextualAds: {
      label: 'Contextual ads',
      kpi: 'Visits and the price of a visit',
      notFor: 'Sales: the page they lead to has to interest and bring to a manager',
    },
    leadAds: {
      label: 'Lead ads',
      kpi: 'Leads, the price of a lead, share of leads that answer the phone',
      notFor: 'Sales: how a lead is handled is up to the team',
    },
    partners: {
      label: 'Partners',
      kpi: 'People who came from each partner',
      notFor: 'Steady numbers each month: partners work in bursts',
    },
    ownChannels: {
      label: 'Own site, mail, packaging',
      kpi: 'Share of customers who join',
      notFor: 'Reaching new people: these are people who know you already',
    },
    referral: {
      label: 'Referral',
      kpi: 'People brought by members',
      notFor: 'The first year’s growth: it takes a community that people are proud of',
    },
  } satisfies Record<ToolKind, { label: string; kpi: string; notFor: string }>,
  bought: { members: 'Members', visits: 'Visits to the site', leads: 'Leads' } satisfies Record<Bought, string>,
  search: 'Search engines',
  paidOptions: { yes: 'Yes, it has a budget', no: 'No media money' },
  runners: {
    ourselves: 'Ourselves',
    freelancer: 'A freelancer',
    agency: 'An agency',
    undecided: 'Not decided yet',
  } satisfies Record<Runner, string>,
  terms: {
    contract: { label: 'A contract', why: 'What is not signed is not owed.', example: 'Agreed' },
    obligations: {
      label: 'Obligations in writing',
      why: 'The commit values of this plan can be written in as they are.',
      example: 'Asked for',
    },
    costPerLead: {
      label: 'A fixed cost per lead',
      why: 'It moves the risk of a rising price to the one who buys the advertising.',
      example: 'Missing',
    },
    weeklyReports: {
      label: 'Weekly reports',
      why: 'A month is too long to notice that something does not work.',
      example: 'Agreed',
    },
    targeting: {
      label: 'Strict targeting',
      why: 'Cheap members from anywhere spoil the engagement rate for good.',
      example: 'Agreed',
    },
    proof: {
      label: 'Proof of engagement in communities it ran before',
      why: 'Follower counts can be bought; conversations cannot.',
      example: 'Asked for',
    },
  } satisfies Record<AgencyTerm, QuestionWords>,
  termStates: { agreed: 'Agreed', askedFor: 'Asked for', missing: 'Missing' } satisfies Record<TermState, string>,
  notLegalAdvice: 'This is not legal advice.',
  noCommunities: 'No community has been named yet. Add one under “The business”.',
  section: {
    head: ['Tool', 'Brings', 'Where', 'Months', 'Money a month', 'Price of a result'],
    free: 'none',
    freeResults: (results: string) => `${results} results a month`,
    answerable: 'What each tool is answerable for',
    answerableHead: ['Tool', 'Its own KPI', 'Not answerable for'],
    targeting: 'Whom they should reach',
    reserve: (share: string) => `On top, ${share} of the advertising money is kept for tests.`,
    runners: {
      ourselves: 'Acquisition is run by the team itself.',
      freelancer: 'Acquisition is run by a freelancer.',
      agency: 'Acquisition is run by an agency.',
      undecided: 'Who runs acquisition is not decided yet.',
    } satisfies Record<Runner, string>,
    fee: (fee: string) => `The fee is ${fee} a month.`,
    feeUnknown: 'The fee is not known yet.',
    unsaid: 'not said',
    nothing: 'No acquisition tool has been chosen yet: the community grows only on its own.',
  },
  problems: {
    toolsMissing: 'Add at least one tool; your own site or packaging counts',
    toolKindMissing: 'Choose the tool',
    toolBuysMissing: 'Choose what the tool brings',
    toolMonthsMissing: 'Tick the months in which the tool runs',
    toolCommunityMissing: 'Choose the community these members join',
    toolMoneyMissing: 'Write how much money a month',
    runByMissing: 'Choose who runs acquisition',
  },
};
