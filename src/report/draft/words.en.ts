import type { DraftRule } from '#drafting/proposal.ts';

export const en = {
  groups: {
    ground: 'Whom it is for, and who does it',
    pillars: 'Content pillars',
    cadence: 'How often, and in how many hours',
    tactics: 'What makes people talk',
    tools: 'Tools and money',
    offers: 'Offers and the way to them',
    timing: 'When offers begin',
  },
  /** Titles of answers that stand and fall together. */
  together: {
    segmentOfTrade: 'Who they are',
    pathOfTrade: 'From the post to the answer, in three steps',
    attributionUsual: 'How you will know what came from where',
    guardrailAtRedLine: 'Limits, and what is done beyond them',
    restAfterPush: 'Months with offers and weeks of rest',
    problemWeighed: 'How often, and how badly',
  } as Partial<Readonly<Record<DraftRule, string>>>, // any rule is looked up, only these stand together
  sources: {
    audience: 'what troubles people',
    trade: 'your trade',
    place: 'the country and the place',
    communities: 'your communities',
    hours: 'your hours',
    workers: 'who does the work',
    money: 'your max budget',
    goal: 'what you want most',
    worth: 'what enquiries bring',
    known: 'how many people know you',
    start: 'the start month',
    offering: 'what you offer',
    content: 'your content',
    selling: 'the first month of offers',
    tools: 'the tools',
    tactics: 'the tactics',
  },
  from: (sources: string) => `Follows from ${sources}.`,
  fromRule: 'A rule for every trade.',
  byAssistant: 'Not from this program. Check it against what people tell you before you keep it.',
};
export type DraftWords = typeof en;
