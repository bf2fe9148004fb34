import { type Block, bullets, heading, paragraph, table } from '#document/blocks.ts';
import type { TellContext, ToldAnswer } from '../card.ts';
import { monthRuns, tellEstimate, tellFact, tellHours, tellMonths } from '../telling.ts';
import type { EngagementAnswers } from './answers.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

type Tactic = NonNullable<EngagementAnswers['tactics']>[number];

/** The tactic's own name with its kind behind it; the kind alone where it has no name. */
export function tacticName({ name, kind }: Pick<Tactic, 'name' | 'kind'>, context: Pick<TellContext, 'formats'>) {
  const { cards } = allWords[context.formats.language];
  const kindName = kind && cards[kind].label;
  return name !== undefined && kindName !== undefined ? `${name} (${kindName})` : (name ?? kindName);
}

function upliftText({ upliftShare, kind }: Tactic, context: TellContext): string | undefined {
  const benchmark = kind && context.benchmark(`tacticUplift:${kind}`);
  return tellEstimate(upliftShare ?? { kind: 'unknown' }, 'share', context.formats, context.currency, benchmark);
}

/** The tactics, what makes us stop, and how the talk is looked after. */
export function section(answers: EngagementAnswers, context: TellContext): readonly Block[] {
  const { formats, currency, problems } = context;
  const words = allWords[formats.language].section;
  const tactics = (answers.tactics ?? []).filter(({ kind }) => kind !== undefined);
  const rows = tactics.map((tactic) => [
    tacticName(tactic, context) ?? words.unsaid,
    tactic.months?.length ? monthRuns(tactic.months) : words.unsaid,
    problems.find(({ id }) => id === tactic.problemId)?.label ?? words.noProblem,
    upliftText(tactic, context) ?? words.unsaid,
    tactic.costMinorPerMonth
      ? (tellFact(tactic.costMinorPerMonth, 'money', formats, currency) ?? words.noCost)
      : words.noCost,
    tellHours(tactic.hoursPerMonth, formats) ?? words.unsaid,
  ]);
  const stops = tactics.flatMap((tactic) =>
    tactic.stopRule === undefined ? [] : [words.stopOf(tacticName(tactic, context) ?? '', tactic.stopRule)],
  );
  const answer = tellHours(answers.answerTimeHours, formats);
  const moderation = tellHours(answers.moderationHoursPerWeek, formats);
  const care = [answer && words.answer(answer), moderation && words.moderation(moderation)].filter(
    (sentence) => sentence !== undefined,
  );
  return [
    ...(rows.length === 0 ? [paragraph(words.nothing)] : [table(words.head, rows)]),
    ...(stops.length === 0 ? [] : [heading(3, words.stops), bullets(stops)]),
    ...(care.length === 0 ? [] : [paragraph(care.join(' '))]),
  ];
}

/** Every answer about engagement, in the order asked. */
export function told(answers: EngagementAnswers, context: TellContext): readonly ToldAnswer[] {
  const { formats, currency, problems } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  return [
    ...(answers.tactics ?? []).flatMap((tactic, index) => {
      const title = tacticName(tactic, context) ?? String(index + 1);
      const row = (key: string, label: string, value: string | undefined): ToldAnswer => ({
        path: `tactics.${index}.${key}`,
        label: `${title} · ${label}`,
        value,
      });
      return [
        row('kind', q.kind.label, tactic.kind && words.cards[tactic.kind].label),
        row('name', q.name.label, tactic.name),
        row('months', q.months.label, tellMonths(tactic.months, formats)),
        row('upliftShare', q.upliftShare.label, tactic.upliftShare && upliftText(tactic, context)),
        row(
          'costMinorPerMonth',
          q.costMinorPerMonth.label,
          tellFact(tactic.costMinorPerMonth, 'money', formats, currency),
        ),
        row('hoursPerMonth', q.hoursPerMonth.label, tellHours(tactic.hoursPerMonth, formats)),
        row('problemId', q.problemId.label, problems.find(({ id }) => id === tactic.problemId)?.label),
        row('stopRule', q.stopRule.label, tactic.stopRule),
      ];
    }),
    { path: 'answerTimeHours', label: q.answerTimeHours.label, value: tellHours(answers.answerTimeHours, formats) },
    {
      path: 'moderationHoursPerWeek',
      label: q.moderationHoursPerWeek.label,
      value: tellHours(answers.moderationHoursPerWeek, formats),
    },
  ];
}
