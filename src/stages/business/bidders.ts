import { type Block, bullets, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { monthsText } from '../answer-text.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import type { BusinessAnswers } from './answers.ts';
import { words as allWords } from './words.ts';

type Named = NonNullable<BusinessAnswers['dates']>[number];

/** `The autumn range (launch)`; undefined where nothing was said. */
export function dateName({ kind, what }: Named, { formats }: Pick<AnswerContext, 'formats'>): string | undefined {
  const named = kind && allWords[formats.language].dateKinds[kind].inText;
  return what !== undefined && named !== undefined ? `${what} (${named})` : (what ?? named);
}

/** `The autumn range (launch), months 9–10` */
export function dateText(date: Named, context: Pick<AnswerContext, 'formats'>): string | undefined {
  const text = [dateName(date, context), monthsText(date.months, context.formats)]
    .filter((part) => part !== undefined)
    .join(', ');
  return text === '' ? undefined : text;
}

type Tried = NonNullable<BusinessAnswers['tried']>[number];

export const triedLine = ({ what = '', byWhom, result }: Tried) =>
  runIn(byWhom === undefined ? what : `${what} (${byWhom})`, result ?? '');

/** Dates, and what was tried before, for the owner's own plan. */
export function bidderBlocks({ dates = [], tried = [] }: BusinessAnswers, context: AnswerContext): readonly Block[] {
  const words = allWords[context.formats.language];
  const days = dates.flatMap((date) => dateText(date, context) ?? []);
  const before = tried.filter(({ what }) => what !== undefined).map(triedLine);
  return [
    ...(days.length === 0 ? [] : [paragraph(words.section.dates), bullets(days)]),
    ...(before.length === 0 ? [] : [paragraph(words.section.tried), bullets(before)]),
  ];
}

export function bidderTexts(answers: BusinessAnswers, { formats }: AnswerContext): readonly AnswerText[] {
  const words = allWords[formats.language];
  const { questions: q } = words;
  const { dates = [], tried = [] } = answers;
  return [
    { path: 'siteUrl', label: q.siteUrl.label, value: answers.siteUrl },
    ...dates.flatMap(({ kind, what, months }, index): readonly AnswerText[] => [
      {
        path: `dates.${index}.kind`,
        label: `${q.dateKind.label} · ${index + 1}`,
        value: kind && words.dateKinds[kind].label,
      },
      { path: `dates.${index}.what`, label: `${q.dateWhat.label} · ${index + 1}`, value: what },
      {
        path: `dates.${index}.months`,
        label: `${q.dateMonths.label} · ${index + 1}`,
        value: monthsText(months, formats),
      },
    ]),
    ...tried.flatMap(({ what, byWhom, result }, index): readonly AnswerText[] => [
      { path: `tried.${index}.what`, label: `${q.triedWhat.label} · ${index + 1}`, value: what },
      { path: `tried.${index}.byWhom`, label: `${q.triedBy.label} · ${index + 1}`, value: byWhom },
      { path: `tried.${index}.result`, label: `${q.triedResult.label} · ${index + 1}`, value: result },
    ]),
    ...(tried.length === 0
      ? []
      : [
          {
            path: 'triedIsTold',
            label: q.triedIsTold.label,
            value: answers.triedIsTold?.includes('yes') ? words.triedYes : undefined,
          },
        ]),
  ];
}
