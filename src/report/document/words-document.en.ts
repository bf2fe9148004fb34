/** The document's frame. */
export const en = {
  title: 'SMM plan for twelve months',
  titleOf: (name: string) => `SMM plan for twelve months: ${name}`,
  secondVariant: 'This is a second variant that has not been adopted, not the plan itself.',
  opening: (day: string, first: string, last: string) => `Begun on ${day}. Month 1 is ${first}, month 12 is ${last}.`,
  business: 'The business and where it stands',
  audience: 'Audience problems and the idea',
  engagement: 'Engagement',
};
