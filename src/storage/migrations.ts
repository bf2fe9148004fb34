import { firstFormat } from './format.ts';
import { oneBusiness } from './migrations/one-business.ts';

/** Takes a strategy as one format saved it and makes of it what the next format would have saved. */
export interface Migration {
  /** What changed, for the reader of this list. */
  readonly name: string;
  upgrade(body: unknown): unknown;
}

/** The history of the format: the first entry leads from format 1 to 2, and so on. Entries are only ever added. */
export const migrations: readonly Migration[] = [
  {
    // An older program would drop what it does not know, so it must not open such a strategy.
    name: 'a signed version, and other parts besides the answers, may stand in a strategy',
    upgrade: (body) => body,
  },
  {
    name: 'the last page seen is no part of a strategy, and the variant not worked on is called otherVariant',
    upgrade: (body) => {
      if (typeof body !== 'object' || body === null) return body;
      const { resumeAt: _page, aside, ...rest } = body as Readonly<Record<string, unknown>>; // any object has names
      return aside === undefined ? rest : { ...rest, otherVariant: aside };
    },
  },
  {
    name: 'who does the work is one list of the business, growth is net of leavers, and nought further orders are no answer',
    upgrade: oneBusiness,
  },
  {
    // What was kept before is as true as it was: a promise keeps its reading until it is read anew.
    name: 'a promise may be a change, leave questions open or be set aside, and the columns of a table may be said',
    upgrade: (body) => body,
  },
  {
    // Whatever was answered before was answered by a person: nothing in it is a proposal.
    name: 'answers may be marked as proposed, texts know their catalogue, a place has a size, and offers may run for months before a rest',
    upgrade: (body) => body,
  },
  {
    name: 'a promise may ask whether it is right as understood',
    upgrade: (body) => body,
  },
  {
    // Nobody was asked before: an empty answer says the same as none.
    name: 'links, dates, what was tried, approval, others and the look of posts may be said',
    upgrade: (body) => body,
  },
  {
    // Workshops were kept beside the strategies; what one decided is moved when it is opened.
    name: 'what workshops decided, left open and voted may be said',
    upgrade: (body) => body,
  },
  {
    // Every goal before was one of selling and stays what it was.
    name: 'a goal may be active members, where nothing is sold',
    upgrade: (body) => body,
  },
];

export const upgrade = (body: unknown, format: number, history: readonly Migration[] = migrations): unknown =>
  history.slice(format - firstFormat).reduce((older, migration) => migration.upgrade(older), body);
