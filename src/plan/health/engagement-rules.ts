import { takesOwnHours } from '#stages/work.ts';
import { planMonths, rule, when } from './rule.ts';

/** Longer than this, and the person who asked has left the talk. */
const slowAnswerHours = 24;

export const engagementRules = {
  tacticWithoutProblem: rule('note', 'engagement', ({ answers }) => {
    const known = new Set((answers.audience.problems ?? []).map(({ id }) => id));
    return (answers.engagement.tactics ?? []).flatMap(({ kind, problemId }, index) =>
      when(kind !== undefined && !(problemId !== undefined && known.has(problemId)), () => ({
        path: `tactics.${index}.problemId`,
        kind: kind ?? 'contest',
      })),
    );
  }),

  contestsOnly: rule('risk', 'engagement', ({ answers }) => {
    const kinds = (answers.engagement.tactics ?? []).flatMap(({ kind }) => (kind ? [kind] : []));
    return when(kinds.length > 0 && kinds.every((kind) => kind === 'contest' || kind === 'gift'), () => ({
      path: 'tactics',
      count: kinds.length,
    }));
  }),

  monthWithoutTactic: rule('risk', 'engagement', ({ answers, basis: { input }, context }) => {
    const busy = new Set(input.tactics.flatMap(({ months }) => months));
    const posted = planMonths.filter((month) => month > context.preparationMonths);
    const idle = posted.filter((month) => !busy.has(month));
    return when((answers.engagement.tactics ?? []).length > 0 && idle.length > 0, () => ({ path: 'tactics', idle }));
  }),

  tacticBeforeContent: rule('contradiction', 'engagement', ({ answers, context }) =>
    (answers.engagement.tactics ?? []).flatMap(({ kind, months }, index) => {
      const first = Math.min(...(months ?? []));
      return when(kind !== undefined && first <= context.preparationMonths, () => ({
        path: `tactics.${index}.months`,
        kind: kind ?? 'contest',
        month: first,
        contentMonth: context.preparationMonths + 1,
      }));
    }),
  ),

  noModeration: rule('risk', 'engagement', ({ answers: { engagement }, context }) =>
    when(takesOwnHours(context.doers.answering) && engagement.moderationHoursPerWeek === 0, () => ({
      path: 'moderationHoursPerWeek',
    })),
  ),

  slowAnswers: rule('risk', 'engagement', ({ answers: { engagement } }) =>
    when((engagement.answerTimeHours ?? 0) > slowAnswerHours, () => ({
      path: 'answerTimeHours',
      hours: engagement.answerTimeHours ?? 0,
    })),
  ),

  tacticWithoutStopRule: rule('note', 'engagement', ({ answers }) =>
    (answers.engagement.tactics ?? []).flatMap(({ kind, stopRule }, index) =>
      when(kind !== undefined && stopRule === undefined, () => ({
        path: `tactics.${index}.stopRule`,
        kind: kind ?? 'contest',
      })),
    ),
  ),

  upliftBeyondLimit: rule('note', 'engagement', ({ basis: { input } }) => {
    const upliftIn = (month: number): number =>
      input.tactics
        .filter(({ months }) => months.includes(month))
        .reduce((sum, { upliftShare }) => sum + upliftShare.typical, 0);
    const fullest = planMonths.toSorted((one, other) => upliftIn(other) - upliftIn(one))[0] ?? 1;
    return when(1 + upliftIn(fullest) > input.judgement.liftMax, () => ({
      path: 'tactics',
      month: fullest,
      factor: 1 + upliftIn(fullest),
      limit: input.judgement.liftMax,
    }));
  }),
} as const;
