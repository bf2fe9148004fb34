import { isOutside, type Work } from '#stages/work.ts';
import type { Drafts } from '#strategy/strategy.ts';
import type { Part } from '../papers/view.ts';

type WorkerDraft = NonNullable<NonNullable<Drafts['business']>['workers']>[number];

const worksOf = (parts: readonly Part[], isModerating: boolean): readonly Work[] => [
  ...(parts.includes('community') ? (['content'] as const) : []),
  ...(parts.includes('acquisition') ? (['advertising'] as const) : []),
  ...(isModerating ? (['answering'] as const) : []),
];

/** Those who do the work once the chosen bidder does these parts of it, for one fee; nobody else does them then. */
export function workersWith(
  workers: readonly WorkerDraft[],
  hired: Pick<WorkerDraft, 'name' | 'feeMinorPerMonth' | 'terms'> & { readonly moderates: boolean },
  parts: readonly Part[],
  newId: string,
): WorkerDraft[] {
  const { moderates, ...offered } = hired;
  const taken = worksOf(parts, moderates);
  const takesAny = ({ does = [] }: WorkerDraft) => does.some((work) => taken.includes(work));
  const before = workers.find((worker) => isOutside(worker.kind) && takesAny(worker));
  const others = workers
    .filter((worker) => worker !== before)
    .map((worker) => ({ ...worker, does: worker.does?.filter((work) => !taken.includes(work)) }))
    .filter(({ does, kind }) => !isOutside(kind) || does === undefined || does.length > 0);
  const kept = before?.does?.filter((work) => !taken.includes(work)) ?? [];
  const kind = before?.kind === 'freelancer' ? 'freelancer' : 'agency';
  return [...others, { ...before, id: before?.id ?? newId, kind, ...offered, does: [...taken, ...kept] }];
}
