import { atStart } from '#i18n/sentence.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

/** One screen: the question, and one sentence on why it is asked. */
interface ScreenWords {
  readonly title: string | ((outcome: OutcomeWords) => string);
  readonly why: string | ((outcome: OutcomeWords) => string);
}

export const en = {
  place: (screen: number, of: number) => `Screen ${screen} of ${of}`,
  continue: 'Continue',
  toDraft: 'See the draft',
  toAnswer: 'See the answer',
  back: 'Back',
  dontKnow: 'I don’t know yet',
  allAtOnce: 'All on one page',
  oneByOne: 'One screen at a time',
  loading: 'The catalogue of your trade is on its way',
  failed:
    'The catalogue of your trade could not be loaded. Your own words are enough to go on; to try once more, check the connection and reload the page.',
  reload: 'Reload the page',
  all: {
    title: 'Quick start',
    why: 'Twelve short questions. Leave open what you do not know: the plan then uses a benchmark and says so.',
  },
  screens: {
    offering: {
      title: 'What do you offer, and to whom?',
      why: 'The whole plan is for these people.',
    },
    trade: {
      title: 'What is your trade?',
      why: 'Problems and prices differ from trade to trade.',
    },
    place: {
      title: ({ yours }: OutcomeWords) => `Where are ${yours}?`,
      why: 'It decides the usual networks and how many people can be reached.',
    },
    communities: {
      title: 'Where are you already?',
      why: 'The forecast starts from here.',
    },
    problems: {
      title: ({ ofYours }: OutcomeWords) => `What troubles ${ofYours}?`,
      why: 'The plan grows out of this.',
    },
    order: {
      title: 'What do people pay each time?',
      why: 'Without it the plan counts no money.',
    },
    margin: {
      title: 'How much of the price is left to you?',
      why: 'Advertising is paid out of this, not out of the price.',
    },
    enquiries: {
      title: ({ many }: OutcomeWords) => `How many ${many} come from ten enquiries?`,
      why: ({ one }: OutcomeWords) => `An enquiry is not a ${one} yet.`,
    },
    money: {
      title: 'What is your max budget a month?',
      why: 'No month of the draft costs more.',
    },
    work: {
      title: 'Who does the work?',
      why: 'Posts and answers take hours every week.',
    },
    goal: {
      title: 'What do you want most from the year?',
      why: 'The plan says plainly whether this is within reach.',
    },
    start: {
      title: 'When do you start?',
      why: 'Advertising has its seasons.',
    },
    wanted: {
      title: 'What do they want a month?',
      why: 'The year is computed once with them at this price, and once without.',
    },
    promised: {
      title: 'What do they promise?',
      why: 'Each promise is checked against the year: how likely it is, and what to ask for instead.',
    },
  } satisfies Record<string, ScreenWords>,

  offering: {
    label: 'What you offer',
    hint: 'For example: running shoes, hot meals',
  },
  buyers: { label: 'To whom', hint: 'People who run twice a week' },
  trade: {
    label: 'The closest trade',
    hint: 'Type what you call it: “plumber”, “dentist”.',
    guess: 'From what you offer, it could be:',
    unknown: 'We do not know this trade yet, so two words of your own go where we would have to guess.',
  },
  country: { label: 'Country' },
  currency: (currency: string) => `Amounts are in ${currency}.`,
  placeSize: { label: 'How large is the place?' },
  residents: { label: 'How many people live there?', unit: 'people' },
  reach: (network: string, people: string, low: string, high: string) =>
    `On ${network} about ${people} people there might care about your trade (${low} to ${high}).`,
  reachNote: 'Our own estimate, grade D.',
  community: (place: number) => `Community ${place}`,
  network: { label: 'Network' },
  members: { label: 'How many follow you today?', unit: 'people' },
  membersBefore: { label: 'And three months ago?', unit: 'people' },
  monthsWorked: {
    label: (network: string) => `For how many months has somebody posted on ${network} regularly?`,
    hint: 'Where somebody already does, selling may begin sooner.',
    unit: 'months',
  },
  addCommunity: 'Add another community',
  removeCommunity: 'Remove',
  nowhere: (network: string) => `Nowhere yet. Begin with ${network}`,
  problems: {
    picks: ({ ofYours }: OutcomeWords) => `In the words of ${ofYours}`,
    hint: 'Pick three to six you hear yourself.',
    picked: (count: number) => (count === 0 ? 'None picked yet.' : `Picked: ${count}.`),
    tooMany: 'More than six make the plan thin: every problem needs its own posts.',
    evidence: (figure: string, year: string | undefined, grade: string) =>
      `${figure} (${year === undefined ? '' : `${year}, `}grade ${grade})`,
    sources: 'Where these figures come from',
    quoted: (problem: string) => `“${problem}”`,
    noEvidence: 'Our judgement, grade D',
    own: 'Something else, in their own words',
    ownHint: 'One problem at a time; Enter adds it.',
    add: 'Add',
    ownList: 'Your own',
    remove: 'Remove',
    about: (text: string) => `: ${text}`,
    unknownTrade:
      'We do not know your trade and do not pretend to. Write what you hear from people; the list below troubles buyers of nearly everything.',
    noTrade: 'Without a trade there is only what troubles buyers of nearly everything. Your own words come first.',
    guess: 'All count as a guess until you have asked people.',
  },
  order: { label: 'One payment, on average', hint: 'An order, a visit, a contract.' },
  fee: { label: 'What one pays a month, on average', unit: 'a month' },
  payment: { label: 'Do people come back?' },
  payments: {
    once: 'They buy once',
    comingBack: 'They come back and pay again',
    monthly: 'They pay every month while they stay',
    nothing: 'Nothing is sold here',
  },
  /** Where people give instead of buying. */
  gift: {
    order: {
      title: 'What does one donation come to?',
      why: 'Without it the plan counts who comes, and no money. Nobody gives money? Then go on.',
      label: 'One donation, on average',
      feeLabel: 'What a supporter gives a month, on average',
    },
    payments: {
      once: 'They give once',
      comingBack: 'They come back and give again',
      monthly: 'They give every month while they stay',
      nothing: 'Nobody gives money here',
    },
    margin: {
      title: 'How much of a donation goes to the cause?',
      why: 'The cost of receiving it and of saying thanks comes off first.',
      label: 'What is left of a donation after the cost of receiving it',
      hint: 'Of 100 given, 95 left is 95%.',
    },
    cycle: 'From the enquiry to the donation',
  },
  margin: {
    label: 'What is left of the price after the goods or the work',
    hint: 'Of 100 paid, 35 left is 35%.',
  },
  ofTen: {
    label: ({ many }: OutcomeWords) => `${atStart(many)} out of ten enquiries`,
    hint: '2 of 10; half of one is 0.5.',
    unit: 'of 10',
  },
  cycle: { label: 'From the enquiry to the payment', hint: '0 if it takes days.', unit: 'months' },
  ceiling: { label: 'Max budget, contractor and advertising together', unit: 'a month' },
  worker: { label: 'Mostly' },
  workers: {
    own: { label: 'We ourselves', hint: 'you or your people' },
    freelancer: { label: 'A freelancer' },
    agency: { label: 'An agency' },
  },
  manyWorkers: (list: string) => `You have named several: ${list}. Change who does what under “The business”.`,
  hours: { label: 'How many hours a week can you give?', unit: 'hours a week' },
  hoursAlone: {
    label: 'How many hours a week could your own people give, without them?',
    hint: '0 if there is nobody.',
    unit: 'hours a week',
  },
  workerFee: { label: 'Their fee a month', unit: 'a month' },
  goal: { label: 'Most of all' },
  goals: ({ title, revenue }: OutcomeWords) => ({
    sales: { label: title },
    leads: { label: 'Enquiries', hint: 'calls, messages, requests' },
    revenue: { label: revenue },
    activeMembers: { label: 'Active members', hint: 'where nothing is sold' },
  }),
  goalAmount: {
    label: 'How much of it a month, from social media?',
    hint: 'By the end of the year.',
  },
  wanted: {
    fee: { label: 'Their fee a month', unit: 'a month' },
    adMoney: {
      label: 'Advertising money on top, a month',
      hint: '0 if the fee pays for it.',
      unit: 'a month',
    },
  },
  promised: {
    lines: {
      label: 'In their own words, a line each',
      hint: 'Paste it from the offer: “40 leads a month by month 3”, “+500 followers”. Nothing promised? Just go on.',
    },
    read: 'Read it',
    quoted: (said: string) => `“${said}”`,
    understood: (reading: string) => `Understood as: ${reading}.`,
    notRead: 'No figure was found in it. It will be among the questions to ask.',
    remove: 'Remove',
    about: (said: string) => `: ${said}`,
  },
  start: { label: 'Month 1 of the plan', hint: 'Posts begin a month later.' },
};

export type QuickWords = typeof en;
