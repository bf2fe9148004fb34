import { pluralForm } from '#i18n/plural.ts';
import { atStart } from '#i18n/sentence.ts';
import type { OutcomeWords } from '#stages/outcome.ts';
import type { Counted } from '../phrases.ts';

const counted = ({ text, count }: Counted, one: string, other: string): string =>
  `${text} ${pluralForm('en', count, { one, other })}`;
const verb = ({ count }: Counted, one: string, other: string): string => pluralForm('en', count, { one, other });

/** What each picture finds. */
export const en = {
  series: {
    members: 'Members',
    activeMembers: 'Active members in the month',
    sales: ({ title }: OutcomeWords) => `${title} in the month`,
    result: 'Result since the start',
  },
  sellingStarts: ({ selling }: OutcomeWords) => `${selling} starts`,
  outlook: {
    inMonth: ({ first }: OutcomeWords, start: string, count: string, inLast: string) =>
      `${atStart(first)} comes ${start}; half of the simulated years reach ${count} or more ${inLast}`,
    inYear: ({ first }: OutcomeWords, start: string, count: string) =>
      `${atStart(first)} comes ${start}; half of the simulated years bring ${count} or more in the whole year`,
    later: ({ one }: OutcomeWords, start: string) =>
      `No ${one} within the year: half of the simulated years bring the first one only ${start}`,
    active: (count: string) =>
      `About ${count} people are active in the last month of the year; half of the simulated years bring more`,
    never: ({ one }: OutcomeWords) =>
      `No ${one} to count on: more than half of the simulated years bring none within two years`,
  },
  members: {
    more: (inMonth: string, members: string, active: string) =>
      `Half of the simulated years have ${members} members or more ${inMonth}, and half have ${active} active ones`,
    fewer: (inMonth: string, members: string, now: string) =>
      `The communities shrink: half of the simulated years are down from ${now} to ${members} members or fewer ${inMonth}`,
  },
  year: {
    gated: ({ selling }: OutcomeWords, start: string, months: Counted, gate: string) =>
      `${atStart(selling)} starts ${start}, after ${counted(months, 'month', 'months')} of building an audience, and only if the gate ${gate} is passed`,
    adsFirst: (adsFrom: string, start: string, gate: string) =>
      `Advertising brings enquiries ${adsFrom}; the community brings its own only ${start}, and only if the gate ${gate} is passed`,
    unsold: 'The year builds a circle of people who take part; nothing is sold',
    nothingSold: 'Nothing is offered yet: the year builds an audience and no more',
    atOnce: ({ selling }: OutcomeWords) =>
      `${atStart(selling)} starts in the first month, before there is an audience that knows you`,
    milestone: (month: string, what: string) => `${month}: ${what}`,
  },
  money: {
    back: (cost: string, inMonth: string) =>
      `The year costs ${cost}; half of the simulated years have the money back for the first time ${inMonth} or earlier`,
    backLater: (cost: string, inMonth: string) =>
      `The year costs ${cost}; half of the simulated years have the money back for the first time only ${inMonth}, after the year`,
    notBack: (cost: string) =>
      `The year costs ${cost}; more than half of the simulated years do not have the money back within two years`,
    spendOnly: (cost: string, inMonth: string, most: string) =>
      `The year costs ${cost}; the most expensive month is ${inMonth.replace(/^in /, '')} with ${most}`,
  },
  problems: {
    frequency: 'How often',
    severity: 'How badly',
    known: (problem: string) => `“${problem}” troubles people most; every problem was heard from them`,
    guesses: (problem: string, guesses: Counted, all: Counted) =>
      `“${problem}” troubles people most; ${guesses.text} of ${counted(all, 'problem', 'problems')} ${verb(guesses, 'rests', 'rest')} on a guess alone`,
    unmarked: (left: Counted) =>
      `${counted(left, 'problem', 'problems')} without a mark for how often or how badly ${verb(left, 'is', 'are')} not on the map.`,
  },
  grid: {
    week: (number: number) => `Week ${number}`,
    before: (start: string) =>
      `These are four weeks of selling, which starts ${start}. Before that no post sells; the other pillars have them all.`,
    noneSells: (all: Counted, most: Counted, pillar: string) =>
      `Of ${counted(all, 'post', 'posts')} in four weeks ${most.text} ${verb(most, 'belongs', 'belong')} to “${pillar}”; no pillar sells`,
    unsold: (all: Counted, most: Counted, pillar: string) =>
      `Of ${counted(all, 'post', 'posts')} in four weeks ${most.text} ${verb(most, 'belongs', 'belong')} to “${pillar}”`,
    someSell: (all: Counted, most: Counted, pillar: string, selling: Counted) =>
      `Of ${counted(all, 'post', 'posts')} in four weeks ${most.text} ${verb(most, 'belongs', 'belong')} to “${pillar}” and ${selling.text} ${verb(selling, 'sells', 'sell')}`,
  },
  thread: {
    columns: {
      problems: 'Problem',
      means: 'What answers it',
      kpis: 'Shows in',
      duties: 'Who answers for it',
    },
    pillar: 'pillar',
    tactic: 'tactic',
    title: {
      whole: (all: Counted) =>
        all.count === 1
          ? 'The one problem leads to somebody’s duty; no pillar or tactic is without a problem'
          : `Each of the ${all.text} problems leads to somebody’s duty; no pillar or tactic is without a problem`,
      unanswered: (unanswered: Counted, all: Counted) =>
        `Nothing answers ${unanswered.text} of ${counted(all, 'problem', 'problems')}`,
      loose: (loose: Counted) =>
        `Every problem is answered, but ${counted(loose, 'pillar or tactic answers', 'pillars and tactics answer')} none`,
      both: (unanswered: Counted, loose: Counted) =>
        `Nothing answers ${counted(unanswered, 'problem', 'problems')}, and ${counted(loose, 'pillar or tactic answers', 'pillars and tactics answer')} none`,
    },
  },
};
