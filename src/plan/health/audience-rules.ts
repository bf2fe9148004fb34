import type { Answers } from '#strategy/cleaning.ts';
import { rule, when } from './rule.ts';

const problemsOf = ({ audience }: Answers) => audience.problems ?? [];

/** How much a problem weighs: frequency × severity, 1…25. */
const weightOf = (problem: { frequency?: number | undefined; severity?: number | undefined }): number =>
  (problem.frequency ?? 0) * (problem.severity ?? 0);

export const audienceRules = {
  differenceNotProved: rule('risk', 'content', ({ answers: { audience, content } }) => {
    const pillars = (content.pillars ?? []).filter(({ kind }) => kind !== undefined);
    const isProved = pillars.some(({ kind }) => kind === 'proves');
    return when(audience.difference !== undefined && pillars.length > 0 && !isProved, () => ({
      path: 'pillars.0.kind',
      difference: audience.difference ?? '',
    }));
  }),

  problemsAllAboutProduct: rule('risk', 'audience', ({ answers }) => {
    const problems = problemsOf(answers).filter(({ distance }) => distance !== undefined);
    return when(problems.length > 0 && problems.every(({ distance }) => distance === 'product'), () => ({
      path: 'problems',
      count: problems.length,
    }));
  }),

  problemsRestOnGuesses: rule('risk', 'audience', ({ answers }) => {
    const problems = problemsOf(answers).filter(({ evidence }) => (evidence ?? []).length > 0);
    const guessed = problems.filter(({ evidence }) => evidence?.every((kind) => kind === 'guess'));
    return when(problems.length > 0 && guessed.length * 2 > problems.length, () => ({
      path: 'problems',
      guessed: guessed.length,
      count: problems.length,
    }));
  }),

  problemWithoutPillar: rule('risk', 'content', ({ answers }) => {
    const pillars = answers.content.pillars ?? [];
    const answered = new Set(pillars.flatMap(({ problemIds }) => problemIds ?? []));
    if (pillars.length === 0) return [];
    return problemsOf(answers).flatMap(({ id, text }) =>
      when(id !== undefined && text !== undefined && !answered.has(id), () => ({
        path: 'pillars',
        problem: text ?? '',
      })),
    );
  }),

  heaviestProblemNeglected: rule('note', 'content', ({ answers }) => {
    const pillars = answers.content.pillars ?? [];
    const [heaviest] = problemsOf(answers).toSorted((one, other) => weightOf(other) - weightOf(one));
    if (!heaviest?.id || !heaviest.text || weightOf(heaviest) === 0) return [];
    const id = heaviest.id;
    const serving = pillars.filter(({ problemIds }) => problemIds?.includes(id));
    const share = serving.reduce((sum, pillar) => sum + (pillar.shareOfPosts ?? 0), 0);
    return when(serving.length > 0 && share < 0.1, () => ({ path: 'pillars', problem: heaviest.text ?? '', share }));
  }),

  segmentWithoutProblem: rule('note', 'audience', ({ answers }) => {
    const troubled = new Set(problemsOf(answers).map(({ segmentId }) => segmentId));
    return (answers.audience.segments ?? []).flatMap(({ id, name }, index) =>
      when(id !== undefined && name !== undefined && problemsOf(answers).length > 0 && !troubled.has(id), () => ({
        path: `segments.${index}.name`,
        segment: name ?? '',
      })),
    );
  }),

  nothingRefused: rule('note', 'audience', ({ answers }) =>
    when(answers.audience.idea !== undefined && answers.audience.refusals === undefined, () => ({ path: 'refusals' })),
  ),

  tooManyProblems: rule('note', 'audience', ({ answers }) =>
    when(problemsOf(answers).length > 12, () => ({ path: 'problems', count: problemsOf(answers).length })),
  ),
} as const;
