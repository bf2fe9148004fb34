import type { Formats } from '#i18n/format.ts';

/** The document's frame. */
export const en = {
  title: 'Social media plan for twelve months',
  titleOf: (name: string) => `Social media plan for twelve months: ${name}`,
  secondVariant: 'This is a second variant that has not been adopted, not the plan itself.',
  opening: (day: string, first: string, last: string) => `Begun on ${day}. Month 1 is ${first}, month 12 is ${last}.`,
  otherLanguage: (answers: number, { number }: Formats) =>
    `Answers left in the language they were typed in, which is not this document’s: ${number(answers)}.`,
  business: 'The business and where it stands',
  audience: 'Audience problems and the idea',
  engagement: 'Engagement',
};
