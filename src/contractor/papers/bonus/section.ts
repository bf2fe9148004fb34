import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { columns, left, right, table } from '#document/table.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { PaperSay } from '../say.ts';
import { type ContractorView, has, owedKpis, type ViewKpi } from '../view.ts';
import { words as allWords } from './words.ts';

/** Commit values as obligations, target and stretch as a bonus scale, and what happens when a commit is missed. */
export function section(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  return [
    ...valueBlocks(view, say),
    heading(3, words.missed),
    numbered(words.missedItems),
    heading(3, words.excused),
    bullets(words.excusedItems),
    heading(3, words.bonus),
    table('bonus', columns(words.bonusHead), words.bonusRows),
    bullets(words.bonusItems.filter((item) => item !== words.noneForSales || !view.sellsNothing)),
  ];
}

function valueBlocks(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const owed = owedKpis(view);
  if (owed.length === 0) return [paragraph(words.none)];
  const ofStage1 = owed.filter(({ stage }) => stage === 1);
  const others = owed.filter(({ stage }) => stage !== 1);
  const provisional = owed.filter(({ isProvisional }) => isProvisional);
  const reported = view.kpis.filter(({ isOwed }) => !isOwed);
  const named = (kpis: readonly ViewKpi[]) => say.formats.list(kpis.map(({ id }) => inMiddle(say.kpi(id).name)));
  return [
    paragraph(words.lead),
    paragraph(words.source),
    ...(others.length === 0 ? [] : [heading(3, words.community), monthTable('obligations.community', others, say)]),
    ...(ofStage1.length === 0
      ? []
      : [heading(3, words.acquisition), monthTable('obligations.acquisition', ofStage1, say)]),
    ...toolBlocks(view, say),
    ...(provisional.length === 0 ? [] : [paragraph(words.provisional(named(provisional)))]),
    ...(reported.length === 0 ? [] : [paragraph(words.notOwed(named(reported)))]),
  ];
}

function monthTable(name: string, kpis: readonly ViewKpi[], say: PaperSay): Block {
  const words = allWords[say.language];
  const rows = Array.from({ length: 12 }, (_, index) => [
    say.monthCell(index + 1),
    ...kpis.map(({ months, kind }) => {
      const obligation = months[index];
      return obligation === undefined ? '' : say.three(obligation, kind);
    }),
  ]);
  const head = [words.month, ...kpis.map(say.kpiHead)];
  const kinds = kpis.map(({ kind }) => right(kind === 'share' ? 'share' : 'count'));
  return table(name, columns(head, [left('day'), ...kinds]), rows);
}

function toolBlocks(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  if (!has(view, 'acquisition')) return [];
  const rows = view.tools.flatMap(({ kind, buys, results, moneyMinorPerMonth }) => {
    if (buys === undefined || results === undefined || results.commit === 0 || moneyMinorPerMonth === 0) return [];
    const unit = buys === 'leads' ? 'deals' : 'people';
    const { commit, target, stretch } = results;
    return [[say.tool(kind), say.bought(buys), ...[commit, target, stretch].map((value) => say.figure(value, unit))]];
  });
  if (rows.length === 0) return [];
  const counts = [right('count'), right('count'), right('count')];
  return [
    heading(3, words.tools),
    table('toolResults', columns(words.toolHead, [left('text'), left('text'), ...counts]), rows),
  ];
}
