/** What is asked of every post, in the order a table without a first line is read in. */
export const columns = ['date', 'views', 'reactions', 'comments', 'shares'] as const;
export type Column = (typeof columns)[number];

const names: Readonly<Record<Column, RegExp>> = {
  date: /\bdate\b|\bday\b|дата|день/iu,
  views: /views|impressions|reach|просмотр|охват|показ/iu,
  reactions: /reaction|likes?\b|реакци|лайк|нравится/iu,
  comments: /comment|repl(y|ies)|коммент|ответ/iu,
  shares: /share|repost|forward|репост|пересыл|поделил/iu,
};

/** A column for each cell of a first line, undefined where its name is not known; undefined where it names none. */
export function namedColumns(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  const found = cells.map((cell) => (/\d/.test(cell) ? undefined : columns.find((column) => names[column].test(cell))));
  return found.some((column) => column !== undefined) ? found : undefined;
}
