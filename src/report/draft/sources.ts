import type { AnswerKey } from '#strategy/proposals.ts';
import type { DraftWords } from './words.en.ts';

type Source = keyof DraftWords['sources'];

/** Where an answer belongs in the eyes of a reader, by the beginning of its place; the longest beginning counts. */
const sourceOf: Readonly<Record<string, Source>> = {
  audience: 'audience',
  'business.industry': 'trade',
  'business.otherTrade': 'trade',
  'business.country': 'place',
  'business.place': 'place',
  'business.communities': 'communities',
  'business.ownHoursPerWeek': 'hours',
  'business.hourCostMinor': 'hours',
  'business.workers': 'workers',
  'business.moneyCeilingMinorPerMonth': 'money',
  'business.goal': 'goal',
  'business.startMonth': 'start',
  'business.preparationMonths': 'start',
  'business.offering': 'offering',
  'business.name': 'offering',
  'business.customersToTell': 'known',
  business: 'worth',
  content: 'content',
  acquisition: 'tools',
  engagement: 'tactics',
  conversion: 'selling',
};

const beginnings = Object.keys(sourceOf).toSorted((one, other) => other.length - one.length);

/** What a proposal was made from, each named once. */
export function sourcesOf(from: readonly AnswerKey[]): readonly Source[] {
  const named = from.flatMap((at) => {
    const beginning = beginnings.find((each) => at === each || at.startsWith(`${each}.`));
    const source = beginning && sourceOf[beginning];
    return source ? [source] : [];
  });
  return [...new Set(named)];
}
