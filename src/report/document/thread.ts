import { paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, table } from '#document/table.ts';
import { atStart, inMiddle } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import { dutyOf, type Means, orphansAmong, serving, threadOf } from '#plan/thread.ts';
import { engagement } from '#stages/engagement/index.ts';
import { kpiWordsOf } from './kpi-words.ts';
import type { Phrases } from './phrases.ts';
import { picture } from './picture.ts';
import { threadWords as allWords } from './words.ts';

/** From each problem of the audience to somebody's duty, with what hangs loose at either end. */
export function threadSection({ answers }: Plan, phrases: Phrases): SectionBody | undefined {
  const words = allWords[phrases.language];
  const { cards } = engagement.words[phrases.language];
  const { problems, pillars, tactics } = threadOf(answers, (kind) => cards[kind].label);
  if (problems.length === 0) return undefined;
  const rows = problems.map(({ id, label }) => rowOf(label, serving(pillars, id), serving(tactics, id), phrases));
  const loose = [
    ...orphansAmong(pillars).map((pillar) => rowOf(words.noProblem, [pillar], [], phrases)),
    ...orphansAmong(tactics).map((tactic) => rowOf(words.noProblem, [], [tactic], phrases)),
  ];
  return {
    title: words.title,
    blocks: [picture('thread'), paragraph(words.lead), table('thread', columns(words.head), [...rows, ...loose])],
  };
}

function rowOf(
  problem: string,
  pillars: readonly Means[],
  tactics: readonly Means[],
  phrases: Phrases,
): readonly string[] {
  const words = allWords[phrases.language];
  const labels = (means: readonly Means[]) => means.map(({ label }) => label).join('; ');
  const ids = [...new Set([...pillars, ...tactics].map(({ kpi }) => kpi))];
  const duties = [...new Set(ids.map(dutyOf))].map((duty) => words.duties[duty]);
  const listed = (names: readonly string[]) => atStart(names.map(inMiddle).join('; '));
  return [
    problem,
    labels(pillars) || words.noPillar,
    labels(tactics) || words.noTactic,
    ids.length === 0 ? words.noKpi : listed(ids.map((id) => kpiWordsOf(id, phrases).short)),
    duties.length === 0 ? words.noDuty : listed(duties),
  ];
}
