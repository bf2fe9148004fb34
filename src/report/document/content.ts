import { type Block, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, left, right, table } from '#document/table.ts';
import { type GridRow, gridWeeks } from '#plan/grid.ts';
import type { Plan } from '#plan/plan.ts';
import { dateText } from '#stages/business/bidders.ts';
import { content } from '#stages/content/index.ts';
import type { Phrases } from './phrases.ts';
import { picture } from './picture.ts';
import { entryName } from './subjects.ts';
import { contentWords as allWords } from './words.ts';

export function contentSection(plan: Plan, phrases: Phrases): SectionBody {
  const words = allWords[phrases.language];
  return {
    title: words.title,
    blocks: [picture('grid'), ...content.section(plan.answers.content, phrases.context), ...gridBlocks(plan, phrases)],
  };
}

/** One typical four weeks, or two where selling pillars publish nothing until selling starts. */
function gridBlocks(plan: Plan, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { rows, beforeSelling } = plan.grid;
  if (rows.length === 0) return [heading(3, words.grid), paragraph(words.noGrid)];
  const dates = (plan.answers.business.dates ?? []).flatMap((date) => dateText(date, phrases) ?? []);
  const differs = dates.length === 0 ? [] : [paragraph(words.differs(dates.join('; ')))];
  if (beforeSelling === undefined)
    return [heading(3, words.grid), paragraph(words.lead), gridTable('grid', rows, plan, phrases), ...differs];
  const start = phrases.inMonth(plan.context.firstSellingMonth);
  return [
    heading(3, words.gridBefore),
    paragraph(words.leadBefore(start)),
    gridTable('gridBeforeSelling', beforeSelling, plan, phrases),
    heading(3, words.gridSelling),
    paragraph(words.lead),
    gridTable('grid', rows, plan, phrases),
    ...differs,
  ];
}

function gridTable(tableName: string, grid: readonly GridRow[], plan: Plan, phrases: Phrases): Block {
  const words = allWords[phrases.language];
  const pillarName = (id: string) => plan.answers.content.pillars?.find((pillar) => pillar.id === id)?.name ?? '';
  const communityIds = [...new Set(grid.map(({ communityId }) => communityId))];
  const rows = communityIds.flatMap((communityId) => {
    const name = entryName(plan, phrases.language, communityId);
    const ofCommunity = grid.filter((row) => row.communityId === communityId);
    const counts = ({ weeks, total }: Pick<GridRow, 'weeks' | 'total'>) =>
      [...weeks, total].map((count) => phrases.formats.number(count));
    return [
      ...ofCommunity.map((row) => [name, pillarName(row.pillarId), ...counts(row)]),
      [name, words.all, ...counts(sumOf(ofCommunity))],
    ];
  });
  const counts = Array.from({ length: gridWeeks + 1 }, () => right('count'));
  return table(tableName, columns(words.head, [left('text'), left('text'), ...counts]), rows);
}

const sumOf = (rows: readonly GridRow[]): Pick<GridRow, 'weeks' | 'total'> => ({
  weeks: Array.from({ length: gridWeeks }, (_, week) => rows.reduce((sum, { weeks }) => sum + (weeks[week] ?? 0), 0)),
  total: rows.reduce((sum, { total }) => sum + total, 0),
});
