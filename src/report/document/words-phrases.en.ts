import { pluralForm } from '#i18n/plural.ts';

/** A figure with the noun that goes with it. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

export const en = {
  inMonth: (name: string, number: number) => `${name} (month ${number})`,
  /** At the head of a line. */
  monthFirst: (number: number, name: string) => `Month ${number}, ${name}`,
  chance: (hundredths: number) => `${hundredths} in 100`,
  chanceLess: 'less than 1 in 100',
  chanceMore: 'more than 99 in 100',
  members: ({ text, count }: Counted) => `${text} ${pluralForm('en', count, { one: 'member', other: 'members' })}`,
  provisional: 'provisional',
  stages: {
    0: 'Stage 0 · Audience problems',
    1: 'Stage 1 · Acquisition',
    2: 'Stage 2 · Content',
    3: 'Stage 3 · Engagement',
    4: 'Stage 4 · Conversion',
  },
};
