import type { PromiseProblem } from '#plan/promises/question.ts';

export const en = {
  line: {
    label: 'The promise in the contractor’s words',
    hint: 'How much of what, by when, and for how much money: “10,000 new followers in 3 months for 150,000”, “40 sales by month 3”, “€12 per lead by June”.',
    missing: 'Write the promise down, or add it by hand',
    weigh: 'Weigh it',
    byHand: 'Add by hand',
    added: 'Added to the list.',
    full: (most: number) => `A strategy keeps at most ${most} promises. Delete one to add another.`,
  },

  none: 'None yet.',
  nameless: 'A promise with no words yet',
  weighing: 'Weighing',
  failed: 'It could not be weighed. Change something in it, or reload the page.',
  asked: 'Not all of it was understood. Say the rest below, and it is weighed.',
  unread: (numbers: string) =>
    `Put to no use: ${numbers}. If it matters, say it in a field; if it is another promise, on a line of its own.`,
  fields: 'What was understood',
  deleted: 'Promise',

  said: 'In the contractor’s words',
  figure: 'What is promised',
  amount: 'How much',
  amountCost: 'One costs at most',
  counting: 'How it is counted',
  byMonth: 'By the end of which month of the plan',
  month: (number: number, name: string) => `Month ${number}, ${name}`,
  money: 'Advertising money the promise takes, in all',
  moneyHint: 'Leave it empty to weigh the promise with the plan’s own money.',

  problems: {
    figureMissing: 'Say what is promised',
    amountMissing: 'Say how much is promised',
    amountImpossible: 'Give a number above nought, such as 500 or 10k',
    shareImpossible: 'Give a rate of at most 100%',
    countingMissing: 'Say how it is counted: the contractor has to say so too',
    monthMissing: 'Choose a month of the plan',
    moneyImpossible: 'Give a sum above nought, or leave it empty',
  } satisfies Record<PromiseProblem, string>,
};
