import { type Block, paragraph } from '#document/blocks.ts';
import { columns, left, table } from '#document/table.ts';
import { pluralForm } from '#i18n/plural.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { withinWorkingDays } from '#i18n/working-days.ts';
import { communitiesText, estimateText, factText, hoursText, monthRuns, monthsText } from '../answer-text.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import { takesOwnHours } from '../work.ts';
import type { EngagementAnswers } from './answers.ts';
import { words as allWords } from './words.ts';

const hourForms = {
  en: { one: 'hour', other: 'hours' },
  ru: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
};

const hoursNumber = (hours: number, { formats }: AnswerContext): string =>
  `${formats.number(hours, 2)}\u00a0${pluralForm(formats.language, hours, hourForms[formats.language])}`;

/** Hours are told of own people alone. */
const hoursColumn = 5;

type Tactic = NonNullable<EngagementAnswers['tactics']>[number];

/** The tactic's own name with its kind behind it; the kind alone where it has no name. */
export function tacticName({ name, kind }: Pick<Tactic, 'name' | 'kind'>, context: Pick<AnswerContext, 'formats'>) {
  const { cards } = allWords[context.formats.language];
  const kindName = kind && cards[kind].label;
  return name !== undefined && kindName !== undefined ? `${name} (${kindName})` : (name ?? kindName);
}

function upliftText({ upliftShare, kind }: Tactic, context: AnswerContext): string | undefined {
  const benchmark = kind && context.benchmark(`tacticUplift:${kind}`);
  return estimateText(upliftShare ?? { kind: 'unknown' }, 'share', context.formats, context.currency, benchmark);
}

/** The tactics, each with what makes us stop it, and how the talk is looked after. */
export function section(answers: EngagementAnswers, context: AnswerContext): readonly Block[] {
  const { formats, currency, problems, doers } = context;
  const words = allWords[formats.language].section;
  const ownTactics = takesOwnHours(doers.tactics);
  const tactics = (answers.tactics ?? []).filter(({ kind }) => kind !== undefined);
  const rows = tactics.map((tactic) => [
    tacticName(tactic, context) ?? words.unsaid,
    tactic.months?.length ? monthRuns(tactic.months, formats) : words.unsaid,
    problems.find(({ id }) => id === tactic.problemId)?.label ?? words.noProblem,
    upliftText(tactic, context) ?? words.unsaid,
    tactic.costMinorPerMonth ? formats.money(tactic.costMinorPerMonth, currency) : words.noCost,
    ...(ownTactics ? [hoursText(tactic.hoursPerMonth, formats) ?? words.unsaid] : []),
    tactic.stopRule ?? words.noRule,
  ]);
  const kinds = [left('text'), left('month'), left('text'), left('share'), left(currency), left('hours')];
  const shown = <T>(cells: readonly T[]) => cells.filter((_, column) => ownTactics || column !== hoursColumn);
  const { answerTimeHours, moderationHoursPerWeek } = answers;
  const ownAnswers = takesOwnHours(doers.answering);
  const moderation =
    moderationHoursPerWeek === undefined
      ? words.noModeration
      : words.moderation(hoursNumber(moderationHoursPerWeek, context));
  const care = [
    answerTimeHours === undefined ? words.noAnswerTime : words.answer(hoursNumber(answerTimeHours, context)),
    ...(doers.answering === undefined ? [] : [words.moderatedBy[doers.answering]]),
    ...(ownAnswers ? [moderation] : []),
    ...(rows.length === 0 || doers.tactics === undefined ? [] : [words.tacticsBy[doers.tactics]]),
    ...approvalSentences(answers, context),
  ];
  return [
    ...(rows.length === 0
      ? [paragraph(words.nothing)]
      : [table('tactics', columns(shown(words.head), shown(kinds)), rows)]),
    paragraph(care.join(' ')),
  ];
}

/** Working days in which posts are approved while nobody said another number. */
export const usualApprovalDays = 2;

export const ownerTopicsText = (
  { ownerTopics = [] }: Pick<EngagementAnswers, 'ownerTopics'>,
  { formats }: Pick<AnswerContext, 'formats'>,
) =>
  ownerTopics.length === 0
    ? undefined
    : formats.list(ownerTopics.map((topic) => inMiddle(allWords[formats.language].ownerTopicNames[topic])));

function approvalSentences(answers: EngagementAnswers, context: AnswerContext): readonly string[] {
  const { formats } = context;
  const words = allWords[formats.language].section;
  const { approver, standIn, approvalDays = usualApprovalDays } = answers;
  const topics = ownerTopicsText(answers, context);
  return [
    ...(approver === undefined ? [] : [words.approves(approver, withinWorkingDays(formats.language, approvalDays))]),
    ...(standIn === undefined ? [] : [words.standIn(standIn)]),
    ...(topics === undefined ? [] : [words.ownerOnly(topics)]),
  ];
}

/** Every answer about engagement, in the order asked. */
export function answerTexts(answers: EngagementAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency, problems, doers } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  return [
    ...(answers.tactics ?? []).flatMap((tactic, index) => {
      const title = tacticName(tactic, context) ?? String(index + 1);
      const row = (key: string, label: string, value: string | undefined): AnswerText => ({
        path: `tactics.${index}.${key}`,
        label: `${title} · ${label}`,
        value,
      });
      return [
        row('kind', q.kind.label, tactic.kind && words.cards[tactic.kind].label),
        row('name', q.name.label, tactic.name),
        row('months', q.months.label, monthsText(tactic.months, formats)),
        ...(context.communities.length > 1
          ? [row('communityIds', q.communityIds.label, communitiesText(tactic.communityIds, context))]
          : []),
        row('upliftShare', q.upliftShare.label, tactic.upliftShare && upliftText(tactic, context)),
        row(
          'costMinorPerMonth',
          q.costMinorPerMonth.label,
          factText(tactic.costMinorPerMonth, 'money', formats, currency),
        ),
        ...(takesOwnHours(doers.tactics)
          ? [row('hoursPerMonth', q.hoursPerMonth.label, hoursText(tactic.hoursPerMonth, formats))]
          : []),
        row('problemId', q.problemId.label, problems.find(({ id }) => id === tactic.problemId)?.label),
        row('stopRule', q.stopRule.label, tactic.stopRule),
      ];
    }),
    { path: 'answerTimeHours', label: q.answerTimeHours.label, value: hoursText(answers.answerTimeHours, formats) },
    ...(takesOwnHours(doers.answering)
      ? [
          {
            path: 'moderationHoursPerWeek',
            label: q.moderationHoursPerWeek.label,
            value: hoursText(answers.moderationHoursPerWeek, formats),
          },
        ]
      : []),
    { path: 'approver', label: q.approver.label, value: answers.approver },
    { path: 'standIn', label: q.standIn.label, value: answers.standIn },
    {
      path: 'approvalDays',
      label: q.approvalDays.label,
      value: factText(answers.approvalDays, 'count', formats, currency),
    },
    { path: 'ownerTopics', label: q.ownerTopics.label, value: ownerTopicsText(answers, context) },
  ];
}
