import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { columns, left, table } from '#document/table.ts';
import { withinWorkingDays } from '#i18n/working-days.ts';
import type { PaperPhrases } from '../phrases.ts';
import { type ContractorView, has, type ViewTool } from '../view.ts';
import { words as allWords } from './words.ts';

/** The report form, with the lines of this plan: its KPIs, tools, communities, pillars and tactics. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { approver, approvalDays } = view.clientAnswers;
  return [
    paragraph(words.head),
    paragraph(words.lead),
    heading(3, words.kpis),
    kpiBlock(view, phrases),
    ...(has(view, 'acquisition') ? [heading(3, words.advertising), ...adBlocks(view, phrases)] : []),
    ...(has(view, 'community') ? communityBlocks(view, phrases) : []),
    heading(3, words.excluded),
    bullets(words.excludedItems.filter((item) => item !== words.noLeads || !view.sellsNothing)),
    heading(3, words.next),
    bullets([
      words.waiting(approver ?? words.client, withinWorkingDays(phrases.language, approvalDays)),
      ...words.nextItems,
    ]),
    paragraph(words.signature),
  ];
}

function kpiBlock({ kpis }: ContractorView, phrases: PaperPhrases): Block {
  const words = allWords[phrases.language];
  const { blank } = phrases;
  if (kpis.length === 0) return paragraph(words.noKpis);
  const rows = kpis.map(({ id, readIn, readEvery, isOwed }) => {
    const { name } = phrases.kpi(id);
    const isMonthly = readEvery === 'month';
    const commit = isOwed ? blank : '';
    return [
      isMonthly ? words.monthly(name) : name,
      phrases.source(readIn),
      isMonthly ? '' : blank,
      blank,
      commit,
      blank,
    ];
  });
  return table('weekKpis', columns(words.kpiHead), rows);
}

function adBlocks(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { blank } = phrases;
  const named = ({ kind, buys }: ViewTool) =>
    buys === undefined ? phrases.tool(kind) : `${phrases.tool(kind)} (${phrases.bought(buys)})`;
  const free = view.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth === 0);
  const brought =
    free.length === 0 ? [] : [paragraph(words.free), bullets(free.map((tool) => `${named(tool)}: ${blank}`))];
  const paid = view.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  if (paid.length === 0) return [paragraph(words.noAds), ...brought];
  const rows = paid.map((tool) => [
    named(tool),
    blank,
    words.ofMoney(phrases.money(tool.moneyMinorPerMonth)),
    blank,
    blank,
    blank,
  ]);
  return [
    table('weekAds', columns(words.adHead, [left('text'), left(view.currency), left(view.currency)]), rows),
    ...brought,
    paragraph(`${words.tests} ${blank}`),
  ];
}

function communityBlocks(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  return [
    heading(3, words.content),
    ...contentBlocks(view, phrases),
    heading(3, words.conversation),
    bullets(words.conversationItems),
    ...tacticBlocks(view, phrases),
  ];
}

function contentBlocks({ communities, pillars }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { blank } = phrases;
  const rows = communities.map(({ label, postsPerWeek }) => [
    label,
    postsPerWeek === undefined ? blank : phrases.formats.number(postsPerWeek, 1),
    blank,
    blank,
    blank,
    blank,
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [table('weekContent', columns(words.contentHead, [left('text'), left('count')]), rows)]),
    ...(pillars.length === 0
      ? []
      : [paragraph(words.pillars), bullets(pillars.map(({ name }) => `${name}: ${blank}`))]),
  ];
}

function tacticBlocks({ tactics, duties }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { blank } = phrases;
  if (tactics.length === 0 || !duties.tactics) return [];
  const rows = tactics.map((tactic) => [
    phrases.tactic(tactic),
    tactic.months.length === 0 ? blank : phrases.months(tactic.months),
    blank,
    blank,
    blank,
  ]);
  return [
    heading(4, words.tactics),
    table('weekTactics', columns(words.tacticHead, [left('text'), left('month')]), rows),
  ];
}
