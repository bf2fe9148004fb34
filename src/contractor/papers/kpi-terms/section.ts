import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { strong, text } from '#document/inline.ts';
import type { PaperPhrases } from '../phrases.ts';
import { areLeadsOwedByTools, type ContractorView, type ViewKpi } from '../view.ts';
import { words as allWords } from './words.ts';

/** KPI definitions as contract text: what is counted, where it is read and when, and what is never counted. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  return [
    paragraph(words.lead),
    heading(3, words.common),
    numbered((view.sellsNothing ? words.commonItemsUnsold : words.commonItems)(phrases.source('communities'))),
    ...(view.kpis.length === 0
      ? []
      : [
          heading(3, words.terms),
          bullets(
            view.kpis.map((kpi) => [strong(`${phrases.kpi(kpi.id).name}.`), text(` ${termOf(kpi, view, phrases)}`)]),
          ),
        ]),
    heading(3, words.member),
    numbered(words.memberItems),
    ...(view.sellsNothing
      ? []
      : [heading(3, words.leadTerm), numbered(words.leadItems), ...sourceBlocks(view, phrases)]),
    heading(3, words.never),
    numbered(words.neverItems.filter((item) => item !== words.neverEnquiries || !view.sellsNothing)),
    paragraph(words.dispute),
  ];
}

function termOf(
  { id, readIn, readEvery, isOwed, owedBy }: ViewKpi,
  view: ContractorView,
  phrases: PaperPhrases,
): string {
  const words = allWords[phrases.language];
  const reported = id === 'leads' && areLeadsOwedByTools(view) ? words.leadsOfTools : words.reported;
  const { what, formula, excluded } = words.kpis[id];
  return [
    what,
    words.formula(formula),
    words.source(phrases.source(readIn), words.every[readEvery]),
    words.excluded(excluded),
    isOwed ? words.owed[owedBy] : reported,
  ].join(' ');
}

function sourceBlocks({ selling }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const ways = phrases.marks(selling);
  return ways.length === 0 ? [] : [paragraph(words.leadSource), bullets(ways)];
}
