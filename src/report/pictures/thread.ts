import type { PlanKpiId } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { dutyOf, type Means, orphansAmong, type Thread, threadOf } from '#plan/thread.ts';
import { engagement } from '#stages/engagement/index.ts';
import { namesIn, type Phrases } from '../phrases.ts';
import type { PictureWords, ThreadPicture } from './picture.ts';

const kpiNode = (kpi: PlanKpiId): string => `kpi ${kpi}`;
const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** What answers a problem, where it shows and who answers for it; undefined while no problem is written down. */
export function threadPicture({ answers }: Plan, phrases: Phrases, words: PictureWords): ThreadPicture | undefined {
  const { cards } = engagement.words[phrases.language];
  const thread = threadOf(answers, (kind) => cards[kind].label);
  const { problems, pillars, tactics } = thread;
  if (problems.length === 0) return undefined;
  const means = [...pillars, ...tactics];
  const served = new Set(means.flatMap(({ problemIds }) => problemIds));
  const kpis = unique(means.map(({ kpi }) => kpi));
  const duties = unique(kpis.map(dutyOf));
  const nodesOf = (some: readonly Means[], note: string) =>
    some.map(({ id, label, problemIds }) => ({ id, label, note, orphan: problemIds.length === 0 }));
  const { columns } = words.thread;
  const names = namesIn(phrases);
  return {
    title: titleOf(thread, served, phrases, words),
    columns: [
      {
        id: 'problems',
        label: columns.problems,
        nodes: problems.map(({ id, label }) => ({ id, label, orphan: !served.has(id) })),
      },
      {
        id: 'means',
        label: columns.means,
        nodes: [...nodesOf(pillars, words.thread.pillar), ...nodesOf(tactics, words.thread.tactic)],
      },
      {
        id: 'kpis',
        label: columns.kpis,
        nodes: kpis.map((kpi) => ({ id: kpiNode(kpi), label: names.kpi(kpi).short })),
      },
      {
        id: 'duties',
        label: columns.duties,
        nodes: duties.map((duty) => ({ id: duty, label: names.duties[duty] })),
      },
    ].filter(({ nodes }) => nodes.length > 0),
    links: [
      ...means.flatMap(({ id, problemIds }) => problemIds.map((problem) => ({ from: problem, to: id }))),
      ...means.map(({ id, kpi }) => ({ from: id, to: kpiNode(kpi) })),
      ...kpis.map((kpi) => ({ from: kpiNode(kpi), to: dutyOf(kpi) })),
    ],
  };
}

function titleOf(thread: Thread, served: ReadonlySet<string>, phrases: Phrases, words: PictureWords): string {
  const unanswered = thread.problems.filter(({ id }) => !served.has(id)).length;
  const loose = orphansAmong([...thread.pillars, ...thread.tactics]).length;
  const { title } = words.thread;
  if (unanswered === 0 && loose === 0) return title.whole(phrases.counted(thread.problems.length));
  if (loose === 0) return title.unanswered(phrases.counted(unanswered), phrases.counted(thread.problems.length));
  if (unanswered === 0) return title.loose(phrases.counted(loose));
  return title.both(phrases.counted(unanswered), phrases.counted(loose));
}
