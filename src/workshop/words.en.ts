import type { SessionLength, StepId } from './agenda.ts';

export interface StepWords {
  readonly title: string;
  /** What stands there at the end of the step. */
  readonly outcome: string;
  /** Asked of the room, one at a time. */
  readonly questions: readonly string[];
  /** For whoever leads. */
  readonly prompts: readonly string[];
}

const steps: Readonly<Record<StepId, StepWords>> = {
  opening: {
    title: 'Opening',
    outcome: 'Everyone knows what is decided today, and what is not',
    questions: ['What should be different in a year’s time because of social media?'],
    prompts: [
      'One sentence each, no discussion.',
      'Say what the session ends with: a plan for twelve months with ranges, not promises.',
      'Say who leads, who types, and when it ends.',
    ],
  },
  business: {
    title: 'The business',
    outcome: 'What is sold, what an order brings, what may be spent a month',
    questions: [
      'What do we sell, and to whom?',
      'What does an order bring, and do people come back?',
      'What is our max budget a month, contractor and advertising together?',
    ],
    prompts: [
      'Take the figures that were sent beforehand. “I don’t know yet” is an answer: the plan makes a task of it.',
      'If two people give two figures, write down the range.',
      'Money can be hidden from the projector with one key.',
    ],
  },
  problems: {
    title: 'Audience problems',
    outcome: 'Problems in people’s own words, duplicates merged',
    questions: [
      'What troubles the people we serve, in their own words?',
      'What do they do about it today?',
      'What do they ask before they decide, and after?',
    ],
    prompts: [
      'Silence first: everyone writes for five minutes, nobody comments.',
      'Read all of it aloud once, then merge what says the same.',
      'When the room falls silent, show problems from the catalogue.',
      'A problem is theirs, not ours: “I cannot tell which shoe fits”, not “low conversion”.',
    ],
  },
  votes: {
    title: 'Votes',
    outcome: 'How often each problem comes up, how severe it is, where the room disagrees',
    questions: [
      'Which of these do they meet most often?',
      'How much does each one hurt, from 1 to 5?',
      'Where do we disagree, and what would settle it?',
    ],
    prompts: [
      'Vote in silence. Results stay hidden until all have voted.',
      'Start with the widest spread: ask the highest and the lowest for one reason each.',
      'Write the dissent down. A decision does not need everyone to agree.',
    ],
  },
  break: {
    title: 'Break',
    outcome: 'Away from the screen',
    questions: ['Break'],
    prompts: ['Tidy the cards: merge, group, read the votes once more.'],
  },
  idea: {
    title: 'The idea',
    outcome: 'One sentence that joins our interest with the audience’s, and what we will not do',
    questions: ['Why would these people talk to each other in our community?', 'What will we not do?'],
    prompts: [
      'The idea is where the most voted problems meet what we know better than others.',
      'Bare product posts are not an idea.',
      'If there are two sentences, choose one and put the other into the parking lot.',
    ],
  },
  pause: {
    title: 'Until next time',
    outcome: 'Who finds out what before the second sitting',
    questions: ['Which number do we need before we meet again, and who brings it?'],
    prompts: ['Write every task with an owner and a date.', 'Leave the parking lot for the second sitting.'],
  },
  resuming: {
    title: 'Where we are',
    outcome: 'What was decided, and what was found out since',
    questions: ['What have we learned since we met?'],
    prompts: ['Read out the decisions and their dissent.', 'Put the new figures in before going on.'],
  },
  content: {
    title: 'Content',
    outcome: 'Pillars out of the problems, and posts a week that can be kept up',
    questions: ['Which pillars answer the problems we voted for?', 'How many posts a week can we keep up for a year?'],
    prompts: ['Begin with the draft and strike what is not us.', 'Ask who makes the post in week 30.'],
  },
  acquisition: {
    title: 'Acquisition',
    outcome: 'Where members come from, and what each way may cost',
    questions: ['Where are these people today, and what would bring them to us?'],
    prompts: [
      'Nobody is invited before there is something to stay for.',
      'Say which tool answers for members, which for visits and which for leads.',
    ],
  },
  engagement: {
    title: 'Engagement',
    outcome: 'What makes people talk, and who answers them',
    questions: ['What would make a quiet member write a first comment?', 'Who answers, and how soon?'],
    prompts: ['One tactic that can be kept up beats five that cannot.', 'Name what makes us stop a tactic.'],
  },
  conversion: {
    title: 'Conversion',
    outcome: 'When selling begins, what is offered, and where we stop',
    questions: ['When may we begin to sell here, and with what?', 'At which signs do we stop selling for a while?'],
    prompts: [
      'As a rule sales come 7 to 12 months after work on the community began.',
      'A member is not a lead, and a lead is not a sale.',
    ],
  },
  secondBreak: {
    title: 'Break',
    outcome: 'Away from the screen',
    questions: ['Break'],
    prompts: ['Make the draft now, so that it is there when people come back.'],
  },
  draft: {
    title: 'The plan, argued with',
    outcome: 'A whole draft, read against the budget and against the honest answer',
    questions: [
      'What do these answers lead to?',
      'Does it pay, and when?',
      'What does a budget buy?',
      'What would change it most: money, time or another answer?',
    ],
    prompts: [
      'Draft now, also with half the answers: what is missing becomes a task.',
      'Read the ranges, not the middles.',
      'Try another budget and another start before arguing about either.',
    ],
  },
  closing: {
    title: 'Closing',
    outcome: 'Decisions, next steps with owner and date, what stays in the parking lot',
    questions: ['Who does what, and by when?', 'What was left open, and who settles it?'],
    prompts: ['Read every decision aloud, with its dissent.', 'A step without an owner and a date is a wish.'],
  },
};

const lengths: Readonly<Record<SessionLength, string>> = {
  sixty: '60 minutes',
  ninety: '90 minutes',
  halfDay: 'Half a day',
  twoSittings: 'Two sittings of 90 minutes',
};

export const en = {
  steps,
  lengths,
  /** What the room reads in a break; no time while the clock is paused. */
  goOn: (at: string | undefined, step: string) => (at ? `We go on at ${at}: ${step}` : `Next: ${step}`),
  agenda: {
    title: (name: string | undefined) => (name ? `Strategy workshop: ${name}` : 'Strategy workshop'),
    when: (day: string, from: string, to: string) => `${day}, ${from}–${to}.`,
    whenSecond: (day: string, from: string, to: string) => `Second sitting: ${day}, ${from}–${to}.`,
    dayOpen: 'The day is not set yet.',
    lead: (length: string) =>
      `${length}. We go from your audience’s problems to a plan for twelve months, with ranges in place of promises.`,
    table: { title: 'Agenda', columns: ['Starts', 'Minutes', 'Step', 'What stands at the end'] },
    secondTable: 'Agenda of the second sitting',
    roles: {
      title: 'Roles',
      leads: (name: string | undefined) =>
        `Leads: ${name ?? '________'}. Asks the questions, keeps the time, gives no answers.`,
      types: (name: string | undefined) =>
        `Types: ${name ?? '________'}. Writes down what was said, in the words it was said in.`,
      rest: 'Everyone else: writes, votes, decides.',
    },
    prepare: {
      title: 'What to bring',
      items: [
        'For every community: followers now and three months ago, posts a week.',
        'Reactions under the last ten posts, added up, and their views where they are shown.',
        'Visits from social media last month, and enquiries by message, comment and phone.',
        'An average order, its margin, and how many enquiries out of ten end in a payment.',
        'The words of three people you serve: a review, a letter or a call, as they said it.',
        'Your max budget a month, and the hours your own people have a week.',
      ],
    },
    send: {
      title: 'What to send beforehand',
      items: [
        'This agenda, a week ahead.',
        'The list above, with a name behind each line.',
        'Where people cannot come: the link for answers from another device.',
      ],
    },
    event: (title: string) => title,
  },
  record: {
    title: (name: string | undefined) => (name ? `Record of the workshop: ${name}` : 'Record of the workshop'),
    held: (day: string) => `Held on ${day}.`,
    voters: (count: number) => (count === 1 ? 'One person voted.' : `${count} people voted.`),
    nobodyVoted: 'There was no vote.',
    problems: {
      title: 'Problems and votes',
      columns: ['Problem', 'Whose', 'Dots', 'Frequency', 'Severity'],
      how: 'Frequency is 1 + 4 × the share of voters who dotted the problem; severity is the mean of scores from 1 to 5. Both are rounded half up.',
      nothing: 'No problem was collected.',
    },
    disagreements: {
      title: 'Where people disagreed',
      columns: ['Problem', 'Gave 1', 'Gave 2', 'Gave 3', 'Gave 4', 'Gave 5'],
    },
    decisions: { title: 'Decisions', nothing: 'Nothing was decided.' },
    parked: { title: 'Parking lot' },
    next: { title: 'Next steps', nothing: 'No next step was agreed.' },
    notes: { title: 'Notes' },
  },
  letter: {
    title: 'After the workshop',
    greeting: 'Hello,',
    thanks: (day: string) => `On ${day} we worked out the strategy together. Here is what came of it, in short.`,
    problems: 'What your audience runs into most, by your own votes',
    problem: (text: string, frequency: string, severity: string) =>
      `${text} (frequency ${frequency} of 5, severity ${severity} of 5)`,
    guess: 'These are the room’s views. They become findings once people have been asked.',
    decided: 'What we decided',
    next: 'Who does what',
    open: 'Still open',
    plan: 'The plan comes with this letter. Its figures are ranges: read the low end before you spend.',
    close: 'If something is missing or said differently from how you meant it, tell me, and I will change it.',
  },
  sheet: {
    title: 'Voting sheet',
    lead: (dots: number) =>
      `Put up to ${dots} dots, one a problem. Then, for problems you know, tick how much it hurts: 1 hardly, 5 very much.`,
    columns: ['Problem', 'Dot', '1', '2', '3', '4', '5'],
  },
};
