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
    blocks: [
      picture('grid'),
      ...content.section(plan.answers.content, say.context),
      heading(3, words.grid),
      ...(plan.grid.length === 0 ? [paragraph(words.noGrid)] : [paragraph(words.lead), gridTable(plan, say)]),
    ],
  };
}

function gridTable(plan: Plan, say: Say): Block {
  const words = allWords[say.language];
  const pillarName = (id: string) => plan.answers.content.pillars?.find((pillar) => pillar.id === id)?.name ?? '';
  const communityIds = [...new Set(plan.grid.map(({ communityId }) => communityId))];
  const rows = communityIds.flatMap((communityId) => {
    const name = entryName(plan, say.language, communityId);
    const ofCommunity = plan.grid.filter((row) => row.communityId === communityId);
    const counts = ({ weeks, total }: Pick<GridRow, 'weeks' | 'total'>) =>
      [...weeks, total].map((count) => say.formats.number(count));
    return [
      ...ofCommunity.map((row) => [name, pillarName(row.pillarId), ...counts(row)]),
      [name, words.all, ...counts(sumOf(ofCommunity))],
    ];
  });
  const counts = Array.from({ length: gridWeeks + 1 }, () => right('count'));
  return table('grid', columns(words.head, [left('text'), left('text'), ...counts]), rows);
}

const sumOf = (rows: readonly GridRow[]): Pick<GridRow, 'weeks' | 'total'> => ({
  weeks: Array.from({ length: gridWeeks }, (_, week) => rows.reduce((sum, { weeks }) => sum + (weeks[week] ?? 0), 0)),
  total: rows.reduce((sum, { total }) => sum + total, 0),
});
