import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { strong, text } from '#document/inline.ts';
import type { PaperSay } from '../say.ts';
import type { ContractorView, ViewKpi } from '../view.ts';
import { words as allWords } from './words.ts';

/** KPI definitions as contract text: what is counted, where it is read and when, and what is never counted. */
export function section(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  return [
    paragraph(words.lead),
    heading(3, words.common),
    numbered((view.sellsNothing ? words.commonItemsUnsold : words.commonItems)(say.source('communities'))),
    ...(view.kpis.length === 0
      ? []
      : [
          heading(3, words.terms),
          bullets(view.kpis.map((kpi) => [strong(`${say.kpi(kpi.id).name}.`), text(` ${termOf(kpi, say)}`)])),
        ]),
    heading(3, words.member),
    numbered(words.memberItems),
    ...(view.sellsNothing ? [] : [heading(3, words.leadTerm), numbered(words.leadItems), ...sourceBlocks(view, say)]),
    heading(3, words.never),
    numbered(words.neverItems.filter((item) => item !== words.neverEnquiries || !view.sellsNothing)),
    paragraph(words.dispute),
  ];
}

function termOf({ id, readIn, readEvery, isOwed, owedBy }: ViewKpi, say: PaperSay): string {
  const words = allWords[say.language];
  const { what, formula, excluded } = words.kpis[id];
  return [
    what,
    words.formula(formula),
    words.source(say.source(readIn), words.every[readEvery]),
    words.excluded(excluded),
    isOwed ? words.owed[owedBy] : words.reported,
  ].join(' ');
}

function sourceBlocks({ selling }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const ways = say.marks(selling);
  return ways.length === 0 ? [] : [paragraph(words.leadSource), bullets(ways)];
}
