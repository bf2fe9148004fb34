import { type Block, heading, numbered, paragraph } from '#document/blocks.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { PaperPhrases } from '../phrases.ts';
import { type ContractorView, has, type ViewTool } from '../view.ts';
import { words as allWords } from './words.ts';

/** The price of a result, fixed, with what a lead is and who bears a rise. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const tools = has(view, 'acquisition') ? view.tools : [];
  const paid = tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  const buysLeads = paid.some(({ buys }) => buys === 'leads');
  const rows = [...paid.map((tool) => rowOf(tool, phrases)), ...(buysLeads ? [] : [words.blankRow])];
  return [
    paragraph(words.lead),
    heading(3, words.prices),
    table(
      'prices',
      columns(words.head, [left('text'), left('text'), right('count'), right(view.currency), right(view.currency)]),
      rows,
    ),
    ...(paid.length === 0 ? [paragraph(words.noTools)] : [paragraph(words.priceSource)]),
    ...(paid.filter(({ buys }) => buys === 'members').length > 1 ? [paragraph(words.severalTools)] : []),
    ...(buysLeads || paid.length === 0 ? [] : [paragraph(words.noLeads)]),
    paragraph(words.afterTest(phrases.blank)),
    heading(3, words.definition),
    numbered(words.definitionItems),
    heading(3, words.rules),
    numbered(words.ruleItems),
  ];
}

function rowOf({ kind, buys, place, results, priceMinor }: ViewTool, phrases: PaperPhrases): readonly string[] {
  const words = allWords[phrases.language];
  const where = phrases.placeInside(place);
  const isOwed = results !== undefined && results.commit > 0;
  return [
    where === undefined ? phrases.tool(kind) : `${phrases.tool(kind)} (${where})`,
    buys === undefined ? words.toAgree : words.result[buys],
    isOwed ? phrases.figure(results.commit, buys === 'leads' ? 'deals' : 'people') : words.toAgree,
    isOwed && priceMinor !== undefined ? phrases.money(priceMinor) : words.toAgree,
    phrases.blank,
  ];
}
