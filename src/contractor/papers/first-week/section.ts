import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { columns, table } from '#document/table.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { withinWorkingDays } from '#i18n/working-days.ts';
import { ownerTopicsText } from '#stages/engagement/section.ts';
import type { PaperPhrases } from '../phrases.ts';
import { type ContractorView, has } from '../view.ts';
import { words as allWords } from './words.ts';

/** The checklist of the first five days: accounts, advertising, marks, baseline, the work itself. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { approver, standIn, approvalDays } = view.clientAnswers;
  const boxes = (items: readonly string[]) => bullets(items.map(words.box));
  const communities = view.communities.map((one) => words.community(phrases.community(one)));
  return [
    paragraph(words.lead),
    heading(3, words.accounts),
    boxes([...communities, ...words.accountItems]),
    heading(3, words.advertising),
    boxes([
      ...adAccounts(view, phrases),
      ...(view.sellsNothing ? words.siteItemsUnsold : words.siteItems)(phrases.counter),
    ]),
    heading(3, words.marks),
    boxes(view.sellsNothing ? words.markItems.slice(0, 1) : [...words.markItems, ...phrases.marks(view.selling)]),
    heading(3, words.baseline),
    paragraph(words.baselineLead),
    table('baseline', columns(words.baselineHead), baselineRows(view, phrases)),
    heading(3, words.work),
    boxes([
      ...(has(view, 'community')
        ? [...words.communityWork, words.whoAnswers(ownerTopicsText(view.clientAnswers, phrases))]
        : []),
      words.approves(
        approver ?? phrases.blank,
        standIn ?? phrases.blank,
        withinWorkingDays(phrases.language, approvalDays),
      ),
      ...words.workItems,
    ]),
  ];
}

function adAccounts(view: ContractorView, phrases: PaperPhrases): readonly string[] {
  const paid = view.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  if (!has(view, 'acquisition') || paid.length === 0) return [];
  const places = paid.map(({ kind, network }) => phrases.placeInside(network) ?? inMiddle(phrases.tool(kind)));
  return [allWords[phrases.language].adAccount(phrases.formats.list([...new Set(places)]))];
}

/** Every KPI of the view on the day before the work begins; members by community, as they are read. */
function baselineRows({ communities, kpis }: ContractorView, phrases: PaperPhrases): readonly (readonly string[])[] {
  const words = allWords[phrases.language];
  const { blank } = phrases;
  const members = communities.map(({ label }) => [words.membersIn(label), phrases.source('communities'), blank, blank]);
  const others = kpis
    .filter(({ id }) => id !== 'members' && id !== 'paidMembers')
    .map(({ id, readIn }) => [phrases.kpi(id).name, phrases.source(readIn), blank, blank]);
  const rows = [...members, ...others];
  return rows.length > 0 ? rows : [[blank, blank, blank, blank]];
}
