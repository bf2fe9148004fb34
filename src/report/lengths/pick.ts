import { type Block, bullets } from '#document/blocks.ts';
import type { Table } from '#document/table.ts';

/** Some columns of a table, in the order given. */
const withColumns = ({ columns, rows, total, ...table }: Table, places: readonly number[]): Table => {
  const pick = <Item>(items: readonly Item[]) => places.flatMap((place) => items.slice(place, place + 1));
  return { ...table, columns: pick(columns), rows: rows.map(pick), total: total && pick(total) };
};

const tableIn = (blocks: readonly Block[], name: string): Table | undefined =>
  blocks.find((block): block is Table => block.type === 'table' && block.name === name);

/** Only this table, and of it these columns; where there is none, what is said instead of it. */
export function tableOnly(blocks: readonly Block[], name: string, places: readonly number[]): readonly Block[] {
  const found = tableIn(blocks, name);
  return found === undefined ? blocks.slice(0, 1) : [withColumns(found, places)];
}

/** The same blocks with one table short of the other columns. */
export const withFewerColumns = (blocks: readonly Block[], name: string, places: readonly number[]): readonly Block[] =>
  blocks.map((block) => (block.type === 'table' && block.name === name ? withColumns(block, places) : block));

/** The same blocks with one table as a list of its first cells. */
export const asList = (blocks: readonly Block[], name: string): readonly Block[] =>
  blocks.map((block) =>
    block.type === 'table' && block.name === name ? bullets(block.rows.map(([first]) => first ?? [])) : block,
  );
