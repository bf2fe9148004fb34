import type { TaskId } from '#plan/tasks.ts';

export interface TaskWords {
  readonly how: string;
  readonly who: string;
}

/** Tasks of month 1. */
export const en = {
  title: 'Tasks of month 1',
  lead: 'Everything for which the plan has no number of your own. Each figure found replaces a benchmark: put it into the plan and read the honest answer again.',
  head: ['By', 'What', 'How', 'Who'],
  none: 'Every number in the plan is your own. Month 1 belongs to preparation.',
  undecided: 'to be decided',
  /** How, where nobody enquires. */
  howUnsold: {
    siteCounter: 'Tag links with UTM and read two weeks of the site’s analytics.',
    firstTrials:
      'Cannot be known in advance. Agree now how it will be counted: engagement in the month with the tactic against the month before.',
  } satisfies Partial<Record<TaskId, string>>,
  tell: (count: string, ways: string) => `tell the ${count} people who already know you about the community: ${ways}`,
  /** A figure to be found, at the head of a line without its how. */
  find: (what: string) => `find out: ${what}`,
  wayOpen: 'the way is still to be decided',
  tasks: {
    communityStatistics: {
      how: 'Take the last three months from the statistics of each community. A new community has none yet: read it four weeks after the first post.',
      who: 'whoever runs the communities',
    },
    adCabinet: {
      how: 'Set up the targeting in the advertising account without starting it: the account shows how many people it covers.',
      who: 'whoever runs the advertising',
    },
    decisions: { how: 'Decide in one meeting, write the figures down, and do not exceed them.', who: 'the owner' },
    brandBaseline: {
      how: 'Read all three on one day as described under brand awareness, and note the date. Growth shows after a quarter at the earliest.',
      who: 'the owner',
    },
    siteCounter: {
      how: 'Tag links with UTM, set enquiries as a goal in the site’s analytics, and read two weeks.',
      who: 'whoever looks after the site',
    },
    orderBook: {
      how: 'Go through the last thirty enquiries: how many paid, how much, after how long, who came back.',
      who: 'whoever answers enquiries',
    },
    accounts: {
      how: 'Ask for the cost of goods or work and the full cost of an hour, taxes included.',
      who: 'the bookkeeper',
    },
    quotes: {
      how: 'Ask three contractors for a written quote on the same task. Test the cost per result with the test reserve before signing a sum for the year.',
      who: 'the owner',
    },
    freeSources: {
      how: 'Put the invitation on the site, in your newsletter and wherever people meet you (the desk, the door, a leaflet) for two weeks. Give each place its own link, and count.',
      who: 'whoever looks after the site',
    },
    interviews: {
      how: 'Talk to five people about each, a quarter of an hour: what they did last time, not what they would do. Strike out what nobody confirms.',
      who: 'the owner, in person',
    },
    firstTrials: {
      how: 'Cannot be known in advance. Agree now how it will be counted: engagement in the month with the tactic against the month before, enquiries by promo code or by asking.',
      who: 'whoever runs the communities',
    },
    readRivals: {
      how: 'Ask five people who came to you lately who else they looked at, and read twenty posts of each. What do people respond to, and what does nobody there say that you can?',
      who: 'the owner, with whoever runs the communities',
    },
    tellCustomers: {
      how: 'Write one short message that says what is in it for them, with a link of its own. Send it in two halves a week apart, and count who joins.',
      who: 'whoever talks to them',
    },
  } satisfies Record<TaskId, TaskWords>,
};
