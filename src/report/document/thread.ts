import { paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, table } from '#document/table.ts';
import { atStart, inMiddle } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import { dutyOf, type Means, orphansAmong, serving, threadOf } from '#plan/thread.ts';
import { engagement } from '#stages/engagement/index.ts';
import { kpiWordsOf } from './kpi-words.ts';
import { picture } from './picture.ts';
import type { Say } from './say.ts';
import { threadWords as allWords } from './words.ts';

/** From each problem of the audience to somebody's duty, with what hangs loose at either end. */
export function threadSection({ answers }: Plan, say: Say): SectionBody | undefined {
  const words = allWords[say.language];
  const { cards } = engagement.words[say.language];
  const { problems, pillars, tactics } = threadOf(answers, (kind) => cards[kind].label);
  if (problems.length === 0) return undefined;
  const rows = problems.map(({ id, label }) => rowOf(label, serving(pillars, id), serving(tactics, id), say));
  const loose = [
    ...orphansAmong(pillars).map((pillar) => rowOf(words.noProblem, [pillar], [], say)),
    ...orphansAmong(tactics).map((tactic) => rowOf(words.noProblem, [], [tactic], say)),
  ];
  return {
    title: words.title,
    blocks: [picture('thread'), paragraph(words.lead), table('thread', columns(words.head), [...rows, ...loose])],
  };
}

function rowOf(problem: string, pillars: readonly Means[], tactics: readonly Means[], say: Say): readonly string[] {
  const words = allWords[say.language];
  const labels = (means: readonly Means[]) => means.map(({ label }) => label).join('; ');
  const ids = [...new Set([...pillars, ...tactics].map(({ kpi }) => kpi))];
  const duties = [...new Set(ids.map(dutyOf))].map((duty) => words.duties[duty]);
  const listed = (names: readonly string[]) => atStart(names.map(inMiddle).join('; '));
  return [
    problem,
    labels(pillars) || words.noPillar,
    labels(tactics) || words.noTactic,
    ids.length === 0 ? words.noKpi : listed(ids.map((id) => kpiWordsOf(id, say).short)),
    duties.length === 0 ? words.noDuty : listed(duties),
  ];
}
