import { changed, type Tree } from './tree.ts';

/** Where an entry came from: the same place has the same id in every version of a strategy. */
export type WorkerPlace = 'own' | 'maker' | 'runner';

interface Worker extends Tree {
  readonly place: WorkerPlace;
  readonly kind: 'own' | 'freelancer' | 'agency';
  readonly does: readonly string[];
}

const kinds = { ourselves: 'own', freelancer: 'freelancer', agency: 'agency' } as const;
const kindOf = (who: unknown): Worker['kind'] | undefined => kinds[who as keyof typeof kinds]; // anything may be looked up

const isFee = (fee: unknown): boolean => fee !== undefined && fee !== '' && fee !== 0;

/**
 * One list out of "who makes the content" and "who runs acquisition". Answers, moderation and tactics were counted as own
 * hours, and stay so. Contractors of one kind with one fee between them, or the same fee twice, are one contractor.
 */
export function workersFrom(
  content: Tree,
  acquisition: Tree,
  idFor: (place: WorkerPlace) => string,
): { readonly workers: readonly Tree[] | undefined; readonly assumed: readonly string[] } {
  const maker = kindOf(content.makers);
  const runner = kindOf(acquisition.runBy);
  const { makersFeeMinorPerMonth: makersFee } = content;
  const { feeMinorPerMonth: runnersFee, terms } = acquisition;
  if (maker === undefined && runner === undefined) return { workers: undefined, assumed: [] };
  const isOneKind = maker !== undefined && maker !== 'own' && maker === runner;
  const isSameFee = isFee(makersFee) && makersFee === runnersFee;
  const isOne = isOneKind && (isSameFee || !isFee(makersFee) || !isFee(runnersFee));
  const outside: readonly Worker[] = isOne
    ? [
        {
          place: 'maker',
          kind: maker,
          does: ['content', 'advertising'],
          feeMinorPerMonth: isFee(makersFee) ? makersFee : (runnersFee ?? makersFee),
          terms,
        },
      ]
    : [
        ...(maker === undefined || maker === 'own'
          ? []
          : [{ place: 'maker' as const, kind: maker, does: ['content'], feeMinorPerMonth: makersFee }]),
        ...(runner === undefined || runner === 'own'
          ? []
          : [{ place: 'runner' as const, kind: runner, does: ['advertising'], feeMinorPerMonth: runnersFee, terms }]),
      ];
  const own: Worker = {
    place: 'own',
    kind: 'own',
    does: [
      ...(maker === 'own' ? ['content'] : []),
      ...(runner === 'own' ? ['advertising'] : []),
      'answering',
      'tactics',
    ],
  };
  return {
    workers: [own, ...outside].map(({ place, ...worker }) => changed({ id: idFor(place) }, worker)),
    assumed: [...(outside.length > 0 ? ['ownAnswering'] : []), ...(isOne && isSameFee ? ['sameFeeOnce'] : [])],
  };
}

export const withoutRunner = (acquisition: Tree): Tree =>
  changed(acquisition, { runBy: undefined, feeMinorPerMonth: undefined, terms: undefined });

export const withoutMaker = (content: Tree): Tree =>
  changed(content, { makers: undefined, makersFeeMinorPerMonth: undefined });
