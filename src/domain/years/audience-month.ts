import type { DrawsVector } from './draws-vector.ts';

export const audienceQuantities = [
  'members',
  'meanMembers', // members in the middle of the month
  'paidMembers',
  'freeMembers',
  'organicMembers',
  'leavers',
  'unfollowShare',
  'memberPosts', // members × posts, what the engagement rate is a rate of
  'views',
  'reach',
  'engagements',
  'engagementRate',
  'reactionsPerPost',
  'activeMembers',
  'communityVisits',
  'visitsToday', // of them, those that would come without the plan
  'offerLeads',
] as const;

/** One month of all communities together. */
export type AudienceMonth = Readonly<Record<(typeof audienceQuantities)[number], DrawsVector>>;
