/** Conversion: the gate, what stops selling, and who answers for which step. */
export const en = {
  title: 'Conversion: offers, guardrails, gate',
  gate: 'The gate to stage 4',
  guardrails: 'What stops selling',
  unfollowOwn: (share: string) => `Unfollow rate above ${share} in a month: your own limit.`,
  unfollowRedLine: (share: string) =>
    `Unfollow rate above ${share} in a month: the plan’s red line, because no limit has been set.`,
  floorOwn: (share: string) => `Engagement rate below ${share}: your own limit.`,
  floorRedLine: (share: string) =>
    `Engagement rate below ${share}: the plan’s red line, because no limit has been set.`,
  stop: 'When one of them is crossed, offers stop for a month, the posts go on, and members are asked what put them off.',
  pressure: (community: string, inMonth: string, share: string, borne: string) =>
    `${community}: ${inMonth} ${share} of the posts sell, while the trust earned by then bears ${borne}. The forecast counts what that costs: less response, less engagement, more leavers.`,
  noPressure: 'In no month does the plan sell more than the trust earned by then bears.',
  steps: 'Who answers for which step',
  stepsLead:
    'A member is not a lead, and a lead is not a sale: each step has its own number and its own person. Figures for month 12: commit · target · stretch.',
  stepsHead: ['Step', 'KPI', 'Month 12', 'Who answers for it', 'Not answerable for'],
  post: { step: 'Post', kpi: 'Reach', who: 'whoever makes the content', notFor: 'visits and sales' },
  page: {
    step: 'Page',
    kpi: 'Visits from posts',
    who: 'whoever writes the posts and the page',
    notFor: 'sales: the page has to interest and lead to the manager',
  },
  bought: {
    step: 'Page',
    kpi: 'Visits bought',
    who: 'whoever runs the advertising',
    notFor: 'what visitors do on the page',
  },
  manager: {
    step: 'Manager',
    kpi: 'Leads',
    who: 'whoever answers enquiries',
    notFor: 'how many people come to the page',
  },
  sale: { step: 'Sale', kpi: 'Sales', who: 'the owner: price, stock, terms', notFor: 'members and their activity' },
};
