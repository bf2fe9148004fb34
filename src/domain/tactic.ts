/** Ways of making members act, in the order offered. */
export const tacticKinds = [
  'contest',
  'challenge',
  'questionsAndAnswers',
  'live',
  'poll',
  'memberStories',
  'expertAnswers',
  'ambassadors',
  'meetUp',
  'gift',
  'welcomeRitual',
] as const;
export type TacticKind = (typeof tacticKinds)[number];
