import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, table } from '#document/table.ts';
import type { Formats } from '#i18n/format.ts';
import { chosenText } from '../answer-text.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import type { AudienceAnswers } from './answers.ts';
import { words as allWords } from './words.ts';

type AudienceProblem = NonNullable<AudienceAnswers['problems']>[number];

/** What troubles the audience, and the idea that follows from it. */
export function section(answers: AudienceAnswers, context: AnswerContext): readonly Block[] {
  const words = allWords[context.formats.language].section;
  const { idea, refusals, difference, segments = [], problems = [] } = answers;
  const others = rivalNames(answers);
  const people = segments.flatMap(({ name, whereTheyTalk }) =>
    name === undefined ? [] : [whereTheyTalk === undefined ? name : runIn(name, whereTheyTalk)],
  );
  const rows = problems.filter(({ text }) => text !== undefined).map((problem) => problemRow(problem, context));
  const blocks = [
    ...(idea === undefined ? [] : [heading(3, words.idea), paragraph(idea)]),
    ...(people.length === 0 ? [] : [heading(3, words.segments), bullets(people)]),
    ...(rows.length === 0
      ? []
      : [
          heading(3, words.problems),
          table('problems', columns(words.head, [left('text'), left('text'), left('count'), left('count')]), rows),
        ]),
    ...(refusals === undefined ? [] : [heading(3, words.refusals), paragraph(refusals)]),
    ...(difference === undefined ? [] : [heading(3, words.difference), paragraph(difference)]),
    ...(others.length === 0 ? [] : [heading(3, words.rivals), bullets(others)]),
  ];
  return blocks.length > 0 ? blocks : [paragraph(words.nothing)];
}

/** Others the audience looks at, each with its address. */
export const rivalNames = ({ rivals = [] }: AudienceAnswers): readonly string[] =>
  rivals.flatMap(({ name, url }) => {
    const said = [name, url].filter((part) => part !== undefined).join(': ');
    return said === '' ? [] : [said];
  });

function problemRow(problem: AudienceProblem, { formats, segments, voted }: AnswerContext): readonly string[] {
  const words = allWords[formats.language];
  const { unsaid, of5 } = words.section;
  const { text = unsaid, frequency, severity, distance, workaround } = problem;
  return [
    text,
    segments.find(({ id }) => id === problem.segmentId)?.label ?? unsaid,
    frequency === undefined ? unsaid : of5(formats.number(frequency)),
    severity === undefined ? unsaid : of5(formats.number(severity)),
    distance === undefined ? unsaid : words.distances[distance].label,
    [evidenceText(problem, formats) ?? unsaid, votedText(problem, { formats, voted })].filter(Boolean).join('; '),
    workaround ?? unsaid,
  ];
}

function evidenceText({ evidence = [] }: AudienceProblem, formats: Formats): string | undefined {
  const { evidenceKinds } = allWords[formats.language];
  return evidence.length === 0
    ? undefined
    : chosenText(
        evidence.map((kind) => evidenceKinds[kind]),
        formats,
      );
}

/** Which workshop a problem's frequency and severity come from, and whether they are as voted. */
export function votedText(
  { id, frequency, severity }: AudienceProblem,
  { formats, voted }: Pick<AnswerContext, 'formats' | 'voted'>,
): string | undefined {
  const words = allWords[formats.language].voted;
  const vote = voted.find((each) => each.id === id);
  if (vote === undefined) return undefined;
  const isKept = (vote.frequency ?? frequency) === frequency && (vote.severity ?? severity) === severity;
  return (isKept ? words.kept : words.changed)(formats.day(vote.on));
}

/** Every answer about the audience, in the order asked. */
export function answerTexts(answers: AudienceAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const { segments = [], problems = [] } = answers;
  const of5 = (value: number | undefined) => (value === undefined ? undefined : words.section.of5(String(value)));
  return [
    ...segments.flatMap((segment, index) => [
      { path: `segments.${index}.name`, label: `${q.segmentName.label} · ${index + 1}`, value: segment.name },
      {
        path: `segments.${index}.whereTheyTalk`,
        label: `${q.whereTheyTalk.label} · ${index + 1}`,
        value: segment.whereTheyTalk,
      },
    ]),
    ...problems.flatMap((problem, index) => {
      const row = (key: string, label: string, value: string | undefined): AnswerText => ({
        path: `problems.${index}.${key}`,
        label: `${label} · ${index + 1}`,
        value,
      });
      const owner = context.segments.find(({ id }) => id === problem.segmentId)?.label;
      return [
        row('text', q.text.label, problem.text),
        row('segmentId', q.segmentId.label, owner),
        row('frequency', q.frequency.label, of5(problem.frequency)),
        row('severity', q.severity.label, of5(problem.severity)),
        row('distance', q.distance.label, problem.distance && words.distances[problem.distance].label),
        row('evidence', q.evidence.label, evidenceText(problem, formats)),
        row('workaround', q.workaround.label, problem.workaround),
      ];
    }),
    { path: 'idea', label: q.idea.label, value: answers.idea },
    { path: 'refusals', label: q.refusals.label, value: answers.refusals },
    { path: 'difference', label: q.difference.label, value: answers.difference },
    ...(answers.rivals ?? []).flatMap(({ name, url }, index): readonly AnswerText[] => [
      { path: `rivals.${index}.name`, label: `${q.rivalName.label} · ${index + 1}`, value: name },
      { path: `rivals.${index}.url`, label: `${q.rivalUrl.label} · ${index + 1}`, value: url },
    ]),
  ];
}
