import type { Block, Chart } from './blocks.ts';
import type { Table } from './table.ts';

/** The table of a picture whose columns stand for months. */
export const monthsIn = ({ instead }: Chart): Table | undefined =>
  instead.find(
    (block): block is Table => block.type === 'table' && block.columns.some(({ month }) => month !== undefined),
  );

/** Whether a block is the place of a picture over months. */
export const isChartOfMonths = (block: Block): boolean => block.type === 'chart' && monthsIn(block) !== undefined;
