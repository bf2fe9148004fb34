import { type Block, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, left, right, table } from '#document/table.ts';
import { type GridRow, gridWeeks } from '#plan/grid.ts';
import type { Plan } from '#plan/plan.ts';
import { content } from '#stages/content/index.ts';
import { picture } from './picture.ts';
import type { Say } from './say.ts';
import { entryName } from './subjects.ts';
import { contentWords as allWords } from './words.ts';

export function contentSection(plan: Plan, say: Say): SectionBody {
  const words = allWords[say.language];
  return {
    title: words.title,
    blocks: [picture('grid'), ...content.section(plan.answers.content, say.context), ...gridBlocks(plan, say)],
  };
}

/** One typical four weeks, or two where selling pillars publish nothing until selling starts. */
function gridBlocks(plan: Plan, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const { rows, beforeSelling } = plan.grid;
  if (rows.length === 0) return [heading(3, words.grid), paragraph(words.noGrid)];
  if (beforeSelling === undefined)
    return [heading(3, words.grid), paragraph(words.lead), gridTable('grid', rows, plan, say)];
  const start = say.inMonth(plan.context.firstSellingMonth);
  return [
    heading(3, words.gridBefore),
    paragraph(words.leadBefore(start)),
    gridTable('gridBeforeSelling', beforeSelling, plan, say),
    heading(3, words.gridSelling),
    paragraph(words.lead),
    gridTable('grid', rows, plan, say),
  ];
}

function gridTable(tableName: string, grid: readonly GridRow[], plan: Plan, say: Say): Block {
  const words = allWords[say.language];
  const pillarName = (id: string) => plan.answers.content.pillars?.find((pillar) => pillar.id === id)?.name ?? '';
  const communityIds = [...new Set(grid.map(({ communityId }) => communityId))];
  const rows = communityIds.flatMap((communityId) => {
    const name = entryName(plan, say.language, communityId);
    const ofCommunity = grid.filter((row) => row.communityId === communityId);
    const counts = ({ weeks, total }: Pick<GridRow, 'weeks' | 'total'>) =>
      [...weeks, total].map((count) => say.formats.number(count));
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
