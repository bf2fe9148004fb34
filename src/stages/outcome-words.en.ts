import type { TradeOutcome } from '#catalogue/outcome.ts';
import type { PluralForms } from '#i18n/plural.ts';

/** What a trade calls those it is for, and what its year brings. */
export interface OutcomeWords extends PluralForms {
  /** After “no”, “not” and “how many”. */
  readonly many: string;
  /** After “about” and “at least”. */
  readonly genitive: PluralForms;
  /** `New patients`: names a figure. */
  readonly title: string;
  /** `the first patient`, as what comes. */
  readonly first: string;
  /** `the first patient`, as what is waited for. */
  readonly firstAwaited: string;
  /** `First patient`, as the name of a figure. */
  readonly firstTitle: string;
  /** What counts as one. */
  readonly what: string;
  /** What begins after the gate. */
  readonly selling: string;
  /** The same after “the start of”. */
  readonly ofSelling: string;
  /** `patients`: those the plan is for. */
  readonly people: string;
  /** The same as the object of a sentence. */
  readonly ofPeople: string;
  /** `your patients`, or the people somebody is there for. */
  readonly yours: string;
  /** The same as the object of a sentence. */
  readonly ofYours: string;
  /** `patients`: those whose money it is, after “from” and “of”. */
  readonly ofPayers: string;
  /** After a sum: what is left of it once its costs are paid. */
  readonly ofProfit: string;
  /** The same as the name of a figure. */
  readonly profit: string;
  /** The money that comes in. */
  readonly revenue: string;
}

interface Outcome {
  readonly one: string;
  readonly other: string;
  readonly title: string;
  readonly what: string;
  /** One who comes: a business that is years old waits for the first new one. */
  readonly isPerson?: boolean;
  readonly people?: string;
  readonly payers?: string;
  readonly selling?: string;
  readonly isGiven?: boolean;
}

function outcome(said: Outcome): OutcomeWords {
  const { one, other, title, what, people = other, payers = people, selling = 'selling', isPerson = false } = said;
  const profit = said.isGiven
    ? { ofProfit: 'for the cause', profit: 'Left for the cause', revenue: 'Donations received' }
    : { ofProfit: 'of gross profit', profit: 'Gross profit', revenue: 'Revenue' };
  const fresh = isPerson ? `new ${one}` : one;
  const first = `the first ${fresh}`;
  const yours = people === 'people' ? 'the people you are there for' : `your ${people}`;
  return {
    ...{ one, other, many: other, genitive: { one, other }, title, what },
    ...{
      first,
      firstAwaited: first,
      firstTitle: `First ${fresh}`,
      selling,
      ofSelling: selling,
      people,
      ofPeople: people,
      yours,
      ofYours: yours,
      ofPayers: payers,
    },
    ...profit,
  };
}

export const en: Readonly<Record<TradeOutcome, OutcomeWords>> = {
  sale: outcome({
    ...{ one: 'sale', other: 'sales', people: 'customers' },
    ...{ title: 'Sales', what: 'New customers who paid in the month.' },
  }),
  customer: outcome({
    ...{ one: 'customer', other: 'customers', isPerson: true },
    ...{ title: 'New customers', what: 'Those who paid for the first time in the month.' },
  }),
  client: outcome({
    ...{ one: 'client', other: 'clients', isPerson: true },
    ...{ title: 'New clients', what: 'Those who paid for the first time in the month.' },
  }),
  patient: outcome({
    ...{ one: 'patient', other: 'patients', isPerson: true },
    ...{ title: 'New patients', what: 'Patients who came for the first time in the month.' },
  }),
  guest: outcome({
    ...{ one: 'guest', other: 'guests', isPerson: true },
    ...{ title: 'New guests', what: 'Guests who came for the first time in the month.' },
  }),
  student: outcome({
    ...{ one: 'student', other: 'students', isPerson: true },
    ...{ title: 'New students', what: 'Students who enrolled in the month.' },
  }),
  contract: outcome({
    ...{ one: 'contract', other: 'contracts', people: 'customers' },
    ...{ title: 'New contracts', what: 'Contracts with new customers in the month.' },
  }),
  deal: outcome({
    ...{ one: 'deal', other: 'deals', people: 'clients' },
    ...{ title: 'Deals', what: 'Deals closed in the month.' },
  }),
  booking: outcome({
    ...{ one: 'booking', other: 'bookings', people: 'customers' },
    ...{ title: 'Bookings', what: 'Bookings by new customers in the month.' },
  }),
  ticketBuyer: outcome({
    ...{ one: 'ticket buyer', other: 'ticket buyers', isPerson: true, people: 'spectators' },
    ...{ title: 'New ticket buyers', what: 'People who bought a ticket for the first time in the month.' },
  }),
  subscription: outcome({
    ...{ one: 'paid subscription', other: 'paid subscriptions', people: 'readers' },
    ...{ title: 'Paid subscriptions', what: 'Paid subscriptions taken out in the month.' },
  }),
  donation: outcome({
    ...{ one: 'donation', other: 'donations', people: 'people', selling: 'asking for donations' },
    ...{ title: 'First donations', what: 'People who gave for the first time in the month.', payers: 'donors' },
    isGiven: true,
  }),
  newcomer: outcome({
    ...{ one: 'newcomer', other: 'newcomers', people: 'people', selling: 'inviting' },
    ...{ title: 'Newcomers', what: 'People who came for the first time in the month.' },
  }),
};
