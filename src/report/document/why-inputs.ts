import { type Block, paragraph } from '#document/blocks.ts';
import { columns, left, right, table } from '#document/table.ts';
import { atStart } from '#i18n/sentence.ts';
import type { BasisEstimate } from '#plan/basis.ts';
import { type AskedIn, derivations, isPattern, symbolOf } from '#plan/derivations.ts';
import type { Plan } from '#plan/plan.ts';
import type { Why } from '#plan/why.ts';
import { sourceText } from '#stages/benchmark-text.ts';
import { type AnswerText, type StageId, stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { estimateText } from './estimate-text.ts';
import type { Say } from './say.ts';
import { subjectOf } from './subjects.ts';
import { whyWords as allWords } from './words.ts';

export const nameOf = ({ subject, entryId }: BasisEstimate, plan: Plan, say: Say): string =>
  subjectOf(plan, say.language, subject, entryId === undefined ? [] : [entryId]);

interface Decision extends AnswerText {
  readonly stage: StageId;
}

/** The decisions and facts in a figure's formula, as the review tells them. */
function decisionsOf({ id }: Why, { answers }: Plan, { context }: Say): readonly Decision[] {
  const { decisions, buys } = derivations[id];
  const isOther = ({ path }: AnswerText) => {
    const [list, index] = path.split('.');
    return list === 'tools' && buys !== undefined && answers.acquisition.tools?.[Number(index)]?.buys !== buys;
  };
  return stageIds.flatMap((stage) => {
    const asked = decisions
      .filter((one) => one.startsWith(`${stage}:`))
      .map((one: AskedIn) => one.slice(stage.length + 1));
    if (asked.length === 0) return [];
    // Each stage tells its own answers, which a map of all stages cannot show.
    const tell = stageById[stage].told as (answers: unknown, context: Say['context']) => readonly AnswerText[];
    return tell(answers[stage], context)
      .filter((told) => asked.some((pattern) => isPattern(told, pattern)) && !isOther(told))
      .map((told) => ({ ...told, stage }));
  });
}

/** Every input with its value and where it comes from: estimates first, then what was decided. */
export function inputTable(why: Why, plan: Plan, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const decided = decisionsOf(why, plan, say).flatMap(({ label, value }) =>
    value === undefined ? [] : [[label, value, words.answer]],
  );
  const rows = [...why.inputs.map((input) => rowOf(input, plan, say)), ...decided];
  const head = columns(words.head, [left('text'), right('various'), left('text')]);
  return rows.length === 0 ? [paragraph(words.noEstimate)] : [table(`inputs.${why.id}`, head, rows)];
}

/** An estimate, its three points, and where they come from. */
export function rowOf(input: BasisEstimate, plan: Plan, say: Say): readonly string[] {
  const words = allWords[say.language];
  const { subject, from, benchmark } = input;
  const source =
    from === 'benchmark' && benchmark !== undefined
      ? words.borrowed(benchmark.grade, sourceText(benchmark.source, undefined, say.language))
      : words[from === 'known' ? 'own' : 'ownRange'];
  const symbol = symbolOf[subject];
  const name = atStart(nameOf(input, plan, say));
  return [symbol === undefined ? name : words.withSymbol(name, symbol), estimateText(input, say), source];
}

/** The questions that the inputs of a figure were asked in. */
export function fieldsOf(why: Why, plan: Plan, say: Say) {
  return [
    ...why.inputs.map((input) => ({ stage: input.stage, path: input.path, label: atStart(nameOf(input, plan, say)) })),
    ...decisionsOf(why, plan, say).map(({ stage, path, label }) => ({ stage, path, label })),
  ];
}
