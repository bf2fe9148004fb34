import type { Bought } from '#domain/forecast-input.ts';
import type { OutcomeWords } from '../outcome.ts';
import type { ListWords, OptionWords, QuestionWords } from '../question-words.ts';
import type { WorkerKind } from '../work.ts';
import type { TellingWay, ToolKind } from './answers.ts';

export const en = {
  title: 'Acquisition',
  why: 'People are invited only once the strategy is ready, and every tool is accountable for its own result, not for another’s.',
  groups: {
    tools: 'Where people come from',
    reserve: 'Tests',
  },
  monthly: (money: string | undefined) => money && `${money} a month`,
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
      label: 'Does it need an ad budget?',
      why: 'Partners and your own site bring people without an ad budget.',
      example: 'Yes',
    },
    moneyMinorPerMonth: {
      label: 'How much do you spend on it a month?',
      why: 'Money divided by the cost per result is what the tool can bring.',
      example: '400',
      unit: 'a month',
    },
    costPerResultMinor: {
      label: 'What does one result cost?',
      why: 'The most argued-about number of the year. A two-week test shows it better than any benchmark.',
      example: 'From 0.60 to 1.80 a member, most likely 1',
    },
    resultsPerMonth: {
      label: 'How many a month does it bring?',
      why: 'Without a budget there is no price to go by: count last month’s.',
      example: 'From 5 to 40, most likely 15',
    },
    joinShare: {
      label: 'What share of them will join?',
      why: 'They know you already. A restaurant with a list of 13,000 got one in twenty.',
      example: 'From 2% to 10%, most likely 5%',
    },
    toldBy: {
      label: 'How will you tell them?',
      why: 'The first month’s task list says how, and who does it.',
      example: 'By email and in person',
    },
    targeting: {
      label: 'Who should it reach?',
      why: 'What cannot be said in words cannot be set in an ad manager, or checked.',
      example: 'Dublin, 28–45, interested in running and parkrun, not yet members',
    },
    testReserveShare: {
      label: 'What share of the advertising budget is kept for tests?',
      why: 'The first advertisement is rarely the one that works. The reserve is part of the tools’ money: it is spent, but no result is expected of it.',
      example: '10%',
    },
  } satisfies Record<string, QuestionWords>,
  toolList: {
    title: 'Tools',
    hint: 'Three to five are usual, including at least one that needs no ad budget.',
    add: 'Add a tool',
    empty: 'No tool yet. A community grows on its own as well, but slowly.',
  } satisfies ListWords,
  notForUnsold: 'What people do once they are there: that is made by your content and tactics',
  tools: {
    communityAds: {
      label: 'Community ads',
      kpi: 'Members joined, cost per member, share of them still there after a month',
      notFor: ({ title }: OutcomeWords) => `${title}. A member is not a lead yet`,
    },
    seeding: {
      label: 'Paid creator posts',
      kpi: 'Members or visits from each creator, cost per result',
      notFor: 'Engagement afterwards: that is made by your content and tactics',
    },
    contextualAds: {
      label: 'Search ads',
      kpi: 'Visits and the cost per visit',
      notFor: ({ title }: OutcomeWords) =>
        `${title}: the page they lead to has to interest people and bring them to a person`,
    },
    leadAds: {
      label: 'Lead ads',
      kpi: 'Leads, cost per lead, share of leads that answer the phone',
      notFor: ({ title }: OutcomeWords) => `${title}: how a lead is handled is up to the team`,
    },
    partners: {
      label: 'Partners',
      kpi: 'People who came from each partner',
      notFor: 'Steady numbers each month: partners work in bursts',
    },
    ownChannels: {
      label: 'Own site and email',
      kpi: 'Share of those who saw the invitation who join',
      notFor: 'Reaching new people: these are people who know you already',
    },
    referral: {
      label: 'Referral',
      kpi: 'People brought by members',
      notFor: 'The first year’s growth: it takes a community that people are proud of',
    },
    ownCustomers: {
      label: 'Telling people who know you',
      kpi: 'Share of those told who join',
      notFor: 'New people: once everybody is told, only newcomers are left',
    },
  } satisfies Record<ToolKind, { label: string; kpi: string; notFor: string | ((outcome: OutcomeWords) => string) }>,
  bought: { members: 'Members', visits: 'Visits to the site', leads: 'Leads' } satisfies Record<Bought, string>,
  search: 'Search engines',
  tellingWays: {
    mail: { label: 'By email', hint: 'addresses of people who agreed to get email' },
    messenger: { label: 'In a messenger' },
    phone: { label: 'By phone' },
    inPerson: { label: 'In person', hint: 'at the till, at the end of a visit' },
    packaging: { label: 'With the goods', hint: 'a card in the parcel, a code on the bill' },
  } satisfies Record<TellingWay, OptionWords>,
  customersToTell: (count: string) => `The plan counts ${count} people who can be told, as under “The business”.`,
  customersUnknown:
    'How many people can be told is not known yet: write it under “The business”. Until then this tool brings in newcomers only.',
  paidOptions: { yes: 'Yes, it has a budget', no: 'No ad budget' },
  noCommunities: 'No community has been named yet. Add one under “The business”.',
  section: {
    head: ['Tool', 'Brings', 'Where', 'Months', 'Budget a month', 'Cost per result'],
    free: 'none',
    freeResults: (results: string) => `results a month: ${results}`,
    answerable: 'What each tool is accountable for',
    answerableHead: ['Tool', 'Its own KPI', 'Not accountable for'],
    targeting: 'Whom they should reach',
    reserve: (share: string) => `${share} of the advertising budget is kept for tests.`,
    runners: {
      own: 'Advertising is run by your own people.',
      freelancer: 'Advertising is run by a freelancer.',
      agency: 'Advertising is run by an agency.',
    } satisfies Record<WorkerKind, string>,
    noRunner: 'Who runs the advertising is not decided yet.',
    customersTold: (count: string, ways: string) => `People to tell: ${count}. How: ${ways}.`,
    unsaid: 'not said',
    nothing: 'No acquisition tool has been chosen yet: the community grows only on its own.',
  },
  problems: {
    toolsMissing: 'Add at least one tool; your own site counts',
    toolKindMissing: 'Choose the tool',
    toolBuysMissing: 'Choose what the tool brings',
    toolMonthsMissing: 'Tick the months in which the tool runs',
    toolCommunityMissing: 'Choose the community these members join',
    toolMoneyMissing: 'Write how much money a month',
  },
};
