import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { columns, table } from '#document/table.ts';
import type { PaperSay } from '../say.ts';
import { type ContractorView, has } from '../view.ts';
import { words as allWords } from './words.ts';

/** What is handed over on the last day, and how access ends. */
export function section(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const boxes = (items: readonly string[]) => bullets(items.map(words.box));
  const handedOver = [
    ...(has(view, 'community') ? words.communityRows : []),
    ...words.rows,
    ...tacticRows(view, say),
    ...toolRows(view, say),
  ];
  return [
    paragraph(words.lead),
    table(
      'handover',
      columns(words.head),
      handedOver.map((row) => [...row, say.blank]),
    ),
    heading(3, words.access),
    boxes([...view.communities.map(({ label }) => words.community(label)), ...accessItems(view, say)]),
    heading(3, words.last),
    boxes(
      words.lastItems.map((item) => (view.sellsNothing && item === words.notCounted ? words.notCountedUnsold : item)),
    ),
  ];
}

function accessItems({ sellsNothing }: ContractorView, { language }: PaperSay): readonly string[] {
  const words = allWords[language];
  return words.accessItems.map((item) =>
    sellsNothing && item === words.personalData ? words.personalDataUnsold : item,
  );
}

function tacticRows(view: ContractorView, say: PaperSay): readonly (readonly string[])[] {
  const words = allWords[say.language];
  if (!has(view, 'community') || !view.duties.tactics) return [];
  return view.tactics.map((tactic) => [words.tactic(tactic.name ?? say.tactic(tactic)), words.tacticForm]);
}

function toolRows(view: ContractorView, say: PaperSay): readonly (readonly string[])[] {
  const words = allWords[say.language];
  if (!has(view, 'acquisition')) return [];
  const paid = view.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  const names = [...new Set(paid.map(({ kind }) => say.tool(kind)))];
  return names.map((name) => [words.tool(name), words.toolForm]);
}
