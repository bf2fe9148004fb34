/** What the plan asks somebody to do. */
export const works = ['content', 'advertising', 'answering', 'tactics'] as const;
export type Work = (typeof works)[number];

export const workerKinds = ['own', 'freelancer', 'agency'] as const;
export type WorkerKind = (typeof workerKinds)[number];

/** What an agency must agree to before it gets money. */
export const agencyTerms = ['contract', 'obligations', 'costPerLead', 'weeklyReports', 'targeting', 'proof'] as const;
export type AgencyTerm = (typeof agencyTerms)[number];
export const termStates = ['agreed', 'askedFor', 'missing', 'notMet'] as const;
export type TermState = (typeof termStates)[number];

/** Somebody who does a part of the work, as far as was said. */
interface WorkerAnswer {
  readonly kind?: WorkerKind | undefined;
  readonly does?: readonly Work[] | undefined;
}

/** Who does what; undefined where nobody was named for it. */
export type Doers = Readonly<Record<Work, WorkerKind | undefined>>;

/** The one who does a piece of work: the first named for it, so that nothing is done or paid twice. */
export const workerFor = <W extends WorkerAnswer>(workers: readonly W[] | undefined, work: Work): W | undefined =>
  workers?.find(({ kind, does }) => kind !== undefined && does?.includes(work));

export function doersAmong(workers: readonly WorkerAnswer[] | undefined): Doers {
  const kindOf = (work: Work) => workerFor(workers, work)?.kind;
  return {
    content: kindOf('content'),
    advertising: kindOf('advertising'),
    answering: kindOf('answering'),
    tactics: kindOf('tactics'),
  };
}

/** Whether somebody outside the business does it, for a fee. */
export const isOutside = (kind: WorkerKind | undefined): boolean => kind === 'freelancer' || kind === 'agency';

/** Whether own people give their hours to it: they do until somebody else is named. */
export const takesOwnHours = (kind: WorkerKind | undefined): boolean => !isOutside(kind);

/** Whether the own hours and what one costs are asked: where nobody is named yet, or somebody of the business works. */
export const asksOwnHours = (workers: readonly Pick<WorkerAnswer, 'kind'>[] = []): boolean =>
  workers.length === 0 || workers.some(({ kind }) => kind === 'own');
