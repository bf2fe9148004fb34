/** Conversion: the gate, what stops selling, and who answers for which step. */
export const en = {
  title: 'Conversion: offers, guardrails, gate',
  gate: 'The gate to stage 4',
  unfollowRedLine: (share: string) =>
    `Unfollow rate above ${share} in a month: the plan’s red line, because no limit has been set.`,
  floorRedLine: (share: string) =>
    `Engagement rate below ${share}: the plan’s red line, because no limit has been set.`,
  stop: 'When one of them is crossed, offers stop for a month; the posts go on, and members are asked what put them off.',
  pressure: (community: string, inMonth: string, share: string, borne: string) =>
    `${community}: ${inMonth} ${share} of the posts sell, while the trust earned by then bears ${borne}. The forecast counts what that costs: less response, less engagement, more people leaving.`,
  noPressure: 'In no month does the plan sell more than the trust earned by then will bear.',
  way: (figures: string) =>
    `Commit values of month 12 along this way: ${figures}. A member is not a lead, and a lead is not a sale. Whoever writes the posts answers for reach and visits. Whoever runs the advertising answers for the visits bought and never for sales, whoever answers enquiries for doing so in time, the owner for price, availability and terms.`,
  step: {
    reach: (count: string) => `post: reach ${count}`,
    communityVisits: (count: string) => `page: visits from posts ${count}`,
    visitsBought: (count: string) => `page: visits bought ${count}`,
    leads: (count: string) => `enquiry: leads ${count}`,
    sales: (count: string) => `sale: ${count}`,
  },
  arrow: ' → ',
};
