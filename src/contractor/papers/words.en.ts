import type { PromisePeriod } from '#domain/promise-period.ts';
import type { ContractorKpiId, Part, ReadIn } from './view.ts';

/** What several papers say alike. */
export const en = {
  blank: '…………',
  notLegalAdvice:
    'This is a draft made from a plan, not legal advice: have a lawyer look at it before it is signed. The time limits and percentages are proposals, and the parties may change them.',
  parts: {
    community: 'running the communities (content and conversation)',
    acquisition: 'bringing people to the communities and the site (acquisition)',
  } satisfies Record<Part, string>,
  bought: { members: 'members', visits: 'visits to the site', leads: 'leads' },
  partNames: { community: 'Content and conversation', acquisition: 'Acquisition' } satisfies Record<Part, string>,
  sources: {
    communities: (networks: string) => `community statistics (${networks})`,
    site: (counter: string) => `${counter}, by UTM tags`,
    searches: 'search statistics',
    enquiries: 'the Client’s log of enquiries',
  } satisfies Record<ReadIn, string | ((name: string) => string)>,
  counters: { yandexMetrica: 'Yandex Metrica', googleAnalytics: 'Google Analytics' },
  ownStatistics: 'what the network shows the owner of a community',
  marks: { utm: 'Tagged links', promoCode: 'Promo code', askedHow: '“How did you hear of us?”' },
  monthShort: (number: number, name: string) => `${number} · ${name}`,
  inMonth: (name: string, number: number) => `${name} (month ${number})`,
  /** At the head of a column: over how long the figure is counted, where it is not the month. */
  countedOver: {
    month: (kpi: string) => kpi,
    quarter: (kpi: string) => `${kpi}, by the quarter`,
    year: (kpi: string) => `${kpi}, over the year`,
    chance: (kpi: string) => kpi,
  } satisfies Record<PromisePeriod, unknown>,
  kpis: {
    members: { name: 'Members', short: 'Members' },
    paidMembers: { name: 'Members from paid tools', short: 'From paid tools' },
    visitsBought: { name: 'Visits bought', short: 'Visits bought' },
    reach: { name: 'Reach', short: 'Reach' },
    communityVisits: { name: 'Visits from posts', short: 'Visits from posts' },
    brandSearches: { name: 'Brand searches', short: 'Brand searches' },
    reactionsPerPost: { name: 'Reactions per post', short: 'Reactions per post' },
    engagementRate: { name: 'Engagement rate (ER)', short: 'ER' },
    activeMembers: { name: 'Active members', short: 'Active members' },
    organicMembers: { name: 'Organic growth', short: 'Organic growth' },
    unfollowShare: { name: 'Unfollow rate', short: 'Unfollow rate' },
    leads: { name: 'Leads', short: 'Leads' },
  } satisfies Record<ContractorKpiId, { readonly name: string; readonly short: string }>,
};
