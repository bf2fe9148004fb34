import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { columns, table } from '#document/table.ts';
import type { PaperPhrases } from '../phrases.ts';
import { type ContractorView, has } from '../view.ts';
import { words as allWords } from './words.ts';

/** What is handed over on the last day, and how access ends. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const boxes = (items: readonly string[]) => bullets(items.map(words.box));
  const handedOver = [
    ...(has(view, 'community') ? words.communityRows : []),
    ...words.rows,
    ...tacticRows(view, phrases),
    ...toolRows(view, phrases),
  ];
  return [
    paragraph(words.lead),
    table(
      'handover',
      columns(words.head),
      handedOver.map((row) => [...row, phrases.blank]),
    ),
    heading(3, words.access),
    boxes([...view.communities.map(({ label }) => words.community(label)), ...accessItems(view, phrases)]),
    heading(3, words.last),
    boxes(
      words.lastItems.map((item) => (view.sellsNothing && item === words.notCounted ? words.notCountedUnsold : item)),
    ),
  ];
}

function accessItems({ sellsNothing }: ContractorView, { language }: PaperPhrases): readonly string[] {
  const words = allWords[language];
  return words.accessItems.map((item) =>
    sellsNothing && item === words.personalData ? words.personalDataUnsold : item,
  );
}

function tacticRows(view: ContractorView, phrases: PaperPhrases): readonly (readonly string[])[] {
  const words = allWords[phrases.language];
  if (!has(view, 'community') || !view.duties.tactics) return [];
  return view.tactics.map((tactic) => [words.tactic(tactic.name ?? phrases.tactic(tactic)), words.tacticForm]);
}

function toolRows(view: ContractorView, phrases: PaperPhrases): readonly (readonly string[])[] {
  const words = allWords[phrases.language];
  if (!has(view, 'acquisition')) return [];
  const paid = view.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  const names = [...new Set(paid.map(({ kind }) => phrases.tool(kind)))];
  return names.map((name) => [words.tool(name), words.toolForm]);
}
