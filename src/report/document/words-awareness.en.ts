import type { MentionMonitor, SearchStatistics } from '#plan/awareness.ts';

/** Three ways to read whether the brand is becoming known. */
export const en = {
  title: 'Brand awareness: three instruments',
  lead: 'Awareness moves slowly, and it is easy to see movement that is not there. One person writes the three readings down, on the baseline day and every quarter after it, always in the same way.',
  search: {
    yandexWordstat:
      'Yandex Wordstat. Type the name of the brand in quotation marks with an exclamation mark before each word and set the region; write down the searches of the month. Compare a month with the same month a year earlier, never with the month before it, or you will take the season for success. Google Trends shows the direction for the rest of the searches.',
    googleTrends:
      'Google Trends. Enter the brand as a search term, set the country and the last five years. The line is an index from 0 to 100 of its own peak, not a number of searches: read the direction and compare with the same month a year earlier. A small brand shows zeros; then take the impressions of queries with its name from Google Search Console.',
  } satisfies Record<SearchStatistics, string>,
  searchTarget: (target: string) => `Planned searches in month 12: ${target}.`,
  mentions: {
    brandAnalytics:
      'A mention monitor: Brand Analytics, or Google Alerts, which is free but sees little of the social networks. Set the name in all spellings and leave out your own communities. Count the mentions of a month: how many, by how many different people, and how many of them are about a problem rather than a discount.',
    googleAlerts:
      'A mention monitor: Google Alerts is free and enough for sites and media; social networks need a paid one. Set the name in all spellings and leave out your own pages. Count the mentions of a month: how many, by how many different people, and how many of them are about a problem rather than a discount.',
  } satisfies Record<MentionMonitor, string>,
  mentionsNow: (count: string) => `On the baseline day: ${count} a month.`,
  brandLift: (money: string) =>
    `A Brand Lift study in the advertising account: the network asks people who saw the advertising and people who did not whether they know the brand. The difference is what the advertising did. With the advertising budget of this plan it is within reach (from about ${money} in a year, a judgement). Read only differences the network itself calls significant.`,
  poll: (money: string) =>
    `A three-question poll instead of a Brand Lift study: below about ${money} of advertising in a year such a study reaches too few people (a judgement). Ask a hundred people from the target audience outside your communities, once a quarter: 1. Which names come to mind for this? 2. Do you know ours? 3. Where did you last come across it? With a hundred answers only a change of more than ten points means anything.`,
};
