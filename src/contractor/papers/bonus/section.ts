import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { columns, left, right, table } from '#document/table.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { PaperPhrases } from '../phrases.ts';
import { areLeadsOwedByTools, type ContractorView, has, owedKpis, type ViewKpi } from '../view.ts';
import { words as allWords } from './words.ts';

/** Commit values as obligations, target and stretch as a bonus scale, and what happens when a commit is missed. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  return [
    ...valueBlocks(view, phrases),
    heading(3, words.missed),
    numbered(words.missedItems),
    heading(3, words.excused),
    bullets(words.excusedItems),
    heading(3, words.bonus),
    table('bonus', columns(words.bonusHead), words.bonusRows),
    bullets(words.bonusItems.filter((item) => item !== words.noneForSales || !view.sellsNothing)),
  ];
}

function valueBlocks(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const owed = owedKpis(view);
  if (owed.length === 0) return [paragraph(words.none)];
  const ofStage1 = owed.filter(({ stage }) => stage === 1);
  const others = owed.filter(({ stage }) => stage !== 1);
  const provisional = owed.filter(({ isProvisional }) => isProvisional);
  const areLeadsOwed = areLeadsOwedByTools(view);
  const reported = view.kpis.filter(({ id, isOwed }) => !isOwed && !(id === 'leads' && areLeadsOwed));
  const named = (kpis: readonly ViewKpi[]) =>
    phrases.formats.list(kpis.map(({ id }) => inMiddle(phrases.kpi(id).name)));
  return [
    paragraph(words.lead),
    paragraph(words.source),
    ...(others.length === 0 ? [] : [heading(3, words.community), monthTable('obligations.community', others, phrases)]),
    ...(ofStage1.length === 0
      ? []
      : [heading(3, words.acquisition), monthTable('obligations.acquisition', ofStage1, phrases)]),
    ...toolBlocks(view, phrases),
    ...(provisional.length === 0 ? [] : [paragraph(words.provisional(named(provisional)))]),
    ...(reported.length === 0 ? [] : [paragraph(words.notOwed(named(reported)))]),
    ...(areLeadsOwed ? [paragraph(words.leadsOfTools)] : []),
  ];
}

function monthTable(name: string, kpis: readonly ViewKpi[], phrases: PaperPhrases): Block {
  const words = allWords[phrases.language];
  const rows = Array.from({ length: 12 }, (_, index) => [
    phrases.monthCell(index + 1),
    ...kpis.map(({ months, kind }) => {
      const obligation = months[index];
      return obligation === undefined ? '' : phrases.three(obligation, kind);
    }),
  ]);
  const head = [words.month, ...kpis.map(phrases.kpiHead)];
  const kinds = kpis.map(({ kind }) => right(kind === 'share' ? 'share' : 'count'));
  return table(name, columns(head, [left('day'), ...kinds]), rows);
}

function toolBlocks(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  if (!has(view, 'acquisition')) return [];
  const rows = view.tools.flatMap(({ kind, buys, results, moneyMinorPerMonth }) => {
    if (buys === undefined || results === undefined || results.commit === 0 || moneyMinorPerMonth === 0) return [];
    const unit = buys === 'leads' ? 'deals' : 'people';
    const { commit, target, stretch } = results;
    return [
      [
        phrases.tool(kind),
        phrases.bought(buys),
        ...[commit, target, stretch].map((value) => phrases.figure(value, unit)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const counts = [right('count'), right('count'), right('count')];
  return [
    heading(3, words.tools),
    table('toolResults', columns(words.toolHead, [left('text'), left('text'), ...counts]), rows),
  ];
}
