import type { PromisePeriod } from '#domain/promise-period.ts';
import type { ContractorKpiId } from '../view.ts';

interface KpiTerm {
  readonly what: string;
  readonly formula: string;
  /** What does not count. */
  readonly excluded: string;
}

/** Of every figure, whoever reads it. */
const commonRules = [
  'The Contractor exports weekly figures every Monday for the week before, Monday to Sunday, and monthly figures on the third working day for the calendar month. The export is kept with the report; times are those of the Client’s city.',
  'Either side may ask to read a figure together. If the two readings differ, what the account shows at that moment counts.',
  'If a network changes how it counts, or a figure can no longer be read, the parties agree in writing on a replacement within ten working days. Until then the obligation for that KPI is suspended.',
  'Fractions are not rounded in favour of either side: a value is reached or it is not.',
];

const neverEnquiries =
  'Repeated, mistaken and test enquiries; enquiries about jobs, from suppliers and from people who say they never got in touch.';

export const en = {
  title: 'KPI definitions',
  use: 'Belongs to the annex: both sides count alike, or the commit values mean nothing.',
  lead: 'Each KPI of the contract means what is written here. A KPI that is not defined here is neither owed nor rewarded.',
  common: 'How all of them are read',
  commonItems: (communities: string) => [
    `The figures are read from the accounts themselves: ${communities}, the site’s analytics, the advertising accounts, the Client’s log of enquiries. Screenshots, estimates and reports of outside services do not count.`,
    ...commonRules,
  ],
  commonItemsUnsold: (communities: string) => [
    `The figures are read from the accounts themselves: ${communities}, the site’s analytics, the advertising accounts. Screenshots, estimates and reports of outside services do not count.`,
    ...commonRules,
  ],
  terms: 'KPIs',
  formula: (formula: string) => `Formula: ${formula}.`,
  source: (source: string, every: string) => `Read in: ${source}, ${every}.`,
  every: { week: 'every Monday', month: 'on the third working day of the month' },
  excluded: (excluded: string) => `Not counted: ${excluded}.`,
  owed: {
    month: 'Owed by the Contractor.',
    quarter: 'Owed by the Contractor for the quarter as a whole: the figure stands in its last month.',
    year: 'Owed by the Contractor for the year as a whole: the figure stands in month 12.',
    chance: 'Reported, not owed.',
  } satisfies Record<PromisePeriod, string>,
  reported: 'Reported, not owed.',
  leadsOfTools: 'Owed over the year as far as paid tools bring them; all others are reported only.',
  kpis: {
    members: {
      what: 'Accounts in the Client’s communities at the end of the month; a person in two communities counts twice.',
      formula: 'members at the end of the month before + joined − left',
      excluded: 'accounts the network itself has blocked or deleted',
    },
    paidMembers: {
      what: 'Members who joined in the month through a paid tool and are real members.',
      formula: 'joined by the tool’s tagged link or the ad account’s “follows” − excluded',
      excluded: 'those who left within seven days, and whoever is not a real member',
    },
    visitsBought: {
      what: 'Visits to the Client’s site brought by paid advertising in the month.',
      formula: 'visits with the tool’s UTM tags − excluded',
      excluded:
        'visits shorter than ten seconds with one page seen, visits by robots as the analytics filter them, visits by either side’s staff',
    },
    reach: {
      what: 'Different people who saw at least one post of the communities in the month, advertising aside.',
      formula: 'reach of posts without advertising as the network shows it; over several communities, the sum',
      excluded: 'people reached by paid promotion only',
    },
    communityVisits: {
      what: 'Visits to the Client’s site from links in posts, in the month.',
      formula: 'visits with the UTM tags of the communities − excluded',
      excluded: 'visits from paid advertisements, robots, either side’s staff',
    },
    brandSearches: {
      what: 'How often the Client’s name was searched for in the month.',
      formula: 'sum of the agreed spellings in search statistics',
      excluded: 'searches with the same words about something else, if the statistics tell them apart',
    },
    engagementRate: {
      what: 'Interactions per post as a share of members. A rate by reach or by views is another KPI and is not compared with it.',
      formula:
        '(reactions + comments + shares + saves) ÷ (posts of the month × mean number of members); over several communities, the sums of both',
      excluded:
        'interactions of accounts that are not real members, of either side’s staff, and those below a contest post that are a condition of taking part',
    },
    reactionsPerPost: {
      what: 'Interactions per post, on average over the posts of the month. On so small a page a share of members would rest on too few of them.',
      formula:
        '(reactions + comments + shares + saves) ÷ posts of the month; over several communities, the sums of both',
      excluded:
        'interactions of accounts that are not real members, of either side’s staff, and those below a contest post that are a condition of taking part',
    },
    activeMembers: {
      what: 'Different real members who reacted, commented, voted, shared or wrote at least once in the month.',
      formula: 'different accounts with one action or more − excluded; over several communities, the sum',
      excluded:
        'accounts that are not real members, either side’s staff, accounts whose only action was a condition of a contest',
    },
    organicMembers: {
      what: 'Real members who joined in the month of their own accord, without advertising or another tool of the plan.',
      formula: 'joined − joined through tools, paid and unpaid − excluded',
      excluded: 'those who joined on the days of a prize draw and left within thirty days',
    },
    unfollowShare: {
      what: 'Share of members who left in the month. Here less is better.',
      formula: 'left in the month ÷ members at its beginning',
      excluded: 'bots and prize hunters removed by agreement of both sides',
    },
    leads: {
      what: 'Leads of the month from all sources; a lead is defined below.',
      formula: 'entries in the log of enquiries that meet the definition of a lead',
      excluded: 'what the definition excludes',
    },
  } satisfies Record<ContractorKpiId, KpiTerm>,
  member: 'Who counts as a real member',
  memberItems: [
    'An account that a person uses: it has been there for more than thirty days, has a picture or posts of its own, and follows fewer than 1,000 accounts.',
    'It joined of its own accord: not for payment, not in a follow-for-follow exchange, and not merely because joining was the price of taking part in a draw.',
    'It is among those whom the strategy addresses: place, language and age by the targeting table, as far as the network shows them.',
    'It is still there seven days after joining.',
  ],
  leadTerm: 'What counts as a lead',
  leadItems: [
    'Someone has left working contact details (phone, email, or a message thread they reply in) and said that they want to find out about or buy what the Client sells.',
    'The person is new: no enquiry of theirs came in the last ninety days.',
    'The person lives where the Client sells, and is of the age the offer is for.',
    'The source is known: a UTM tag, a promo code, a lead form, or the answer to “how did you hear of us”.',
  ],
  leadSource: 'The source of a lead is known by:',
  never: 'What never counts',
  neverEnquiries,
  neverItems: [
    'Bots, bought accounts and accounts of one person beyond the first.',
    'Prize hunters: accounts that take part in draws of at least three other communities within the month, and those that leave within thirty days after a draw.',
    'Staff, relatives and partners of either side.',
    neverEnquiries,
  ],
  dispute:
    'The Client names what it does not count within ten working days after the monthly report, with the list and the reason for each. The Contractor may object within five. Those who leave within thirty days after a draw may also be named after the next monthly report. What was not named in time counts.',
};
