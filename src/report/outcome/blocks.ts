import { type Block, bullets } from '#document/blocks.ts';
import type { Section } from '#document/document.ts';
import { day } from '#document/figure.ts';
import { type Inline, runIn } from '#document/inline.ts';
import { columns, left, table } from '#document/table.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { WorkshopOutcome } from '#strategy/workshop-outcome.ts';
import { outcomeWords as allWords } from './words.ts';

type Written<Item> = Item & { readonly text: string };

/** Entries that say something. */
export const writtenIn = <Item extends { readonly text?: string | undefined }>(
  entries: readonly Item[] | undefined,
): readonly Written<Item>[] =>
  (entries ?? []).filter((entry): entry is Written<Item> => (entry.text ?? '').trim() !== '');

/** Each decision with its dissent. */
export function decisionBlocks({ decisions }: WorkshopOutcome, language: Language): readonly Block[] {
  const words = allWords[language];
  const made = writtenIn(decisions).map(({ text, about, dissent }): readonly Inline[] => {
    const decided = about?.trim() ? `${text} ${words.about(about.trim())}` : text;
    const ended = /[.!?…]$/.test(decided) ? decided : `${decided}.`;
    return dissent?.trim() ? [`${ended} `, ...runIn(words.dissent, dissent)] : [decided];
  });
  return made.length === 0 ? [] : [bullets(made)];
}

/** The same as a table for a spreadsheet; without who thought otherwise where that is not for its readers. */
export function decisionTable(
  { decisions }: WorkshopOutcome,
  language: Language,
  withDissent: boolean,
): readonly Section[] {
  const words = allWords[language];
  const made = writtenIn(decisions);
  const head = [words.decision, words.problem, ...(withDissent ? [words.dissent] : [])];
  const rows = made.map(({ text, about, dissent }) => [text, about ?? '', ...(withDissent ? [dissent ?? ''] : [])]);
  return rows.length === 0
    ? []
    : [{ id: 'decision-table', title: words.decisions, blocks: [table('decisions', columns(head), rows)] }];
}

/** Next steps as a table; their days belong in a calendar. */
export function nextStepBlocks({ nextSteps }: WorkshopOutcome, language: Language): readonly Block[] {
  const words = allWords[language];
  const formats = formatsFor(language);
  const rows = writtenIn(nextSteps).map(({ id, text, owner, due }) => [
    text,
    owner ?? '',
    due ? day(due, formats.day(due), { id: `step-${id}`, title: owner ? `${text} (${owner})` : text }) : '',
  ]);
  const kinds = [left('text'), left('text'), left('day')];
  return rows.length === 0 ? [] : [table('next', columns(words.columns, kinds), rows)];
}
