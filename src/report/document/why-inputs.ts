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
import type { Phrases } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { whyWords as allWords } from './words.ts';

export const nameOf = ({ subject, entryId }: BasisEstimate, plan: Plan, phrases: Phrases): string =>
  subjectOf(plan, phrases.language, subject, entryId === undefined ? [] : [entryId]);

interface Decision extends AnswerText {
  readonly stage: StageId;
}

/** The decisions and facts in a figure's formula, as the review tells them. */
function decisionsOf({ id }: Why, { answers }: Plan, { context }: Phrases): readonly Decision[] {
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
    const tell = stageById[stage].answerTexts as (
      answers: unknown,
      context: Phrases['context'],
    ) => readonly AnswerText[];
    return tell(answers[stage], context)
      .filter((answerTexts) => asked.some((pattern) => isPattern(answerTexts, pattern)) && !isOther(answerTexts))
      .map((answerTexts) => ({ ...answerTexts, stage }));
  });
}

/** Every input with its value and where it comes from: estimates first, then what was decided. */
export function inputTable(why: Why, plan: Plan, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const decided = decisionsOf(why, plan, phrases).flatMap(({ label, value }) =>
    value === undefined ? [] : [[label, value, words.answer]],
  );
  const rows = [...why.inputs.map((input) => rowOf(input, plan, phrases)), ...decided];
  const head = columns(words.head, [left('text'), right('various'), left('text')]);
  return rows.length === 0 ? [paragraph(words.noEstimate)] : [table(`inputs.${why.id}`, head, rows)];
}

/** An estimate, its three points, and where they come from. */
export function rowOf(input: BasisEstimate, plan: Plan, phrases: Phrases): readonly string[] {
  const words = allWords[phrases.language];
  const { subject, from, benchmark } = input;
  const source =
    from === 'benchmark' && benchmark !== undefined
      ? words.borrowed(benchmark.grade, sourceText(benchmark.source, undefined, phrases.language))
      : words[from === 'known' ? 'own' : 'ownRange'];
  const symbol = symbolOf[subject];
  const name = atStart(nameOf(input, plan, phrases));
  return [symbol === undefined ? name : words.withSymbol(name, symbol), estimateText(input, phrases), source];
}

/** The questions that the inputs of a figure were asked in. */
export function fieldsOf(why: Why, plan: Plan, phrases: Phrases) {
  return [
    ...why.inputs.map((input) => ({
      stage: input.stage,
      path: input.path,
      label: atStart(nameOf(input, plan, phrases)),
    })),
    ...decisionsOf(why, plan, phrases).map(({ stage, path, label }) => ({ stage, path, label })),
  ];
}
