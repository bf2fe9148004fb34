/** What is asked of every post, in the order a table without a first line is read in. */
export const columns = ['date', 'views', 'reactions', 'comments', 'shares'] as const;
export type Column = (typeof columns)[number];

const names: Readonly<Record<Column, RegExp>> = {
  date: /\bdate\b|\bday\b|\bpublish|дата|день|время/iu,
  views: /views|impressions|reach|просмотр|охват|показ/iu,
  reactions: /reaction|\blikes?\b|реакци|лайк|нравится/iu,
  comments: /comment|repl(y|ies)|коммент|ответ/iu,
  shares: /share|repost|forward|репост|пересыл|поделил/iu,
};

/** Rates and means are no counts, whatever they are made of. */
const computed = /\d|%|\be(n?g)?rr?v?\b|rate\b|engagement|average|\bmean\b|вовлеч|доля|средн/iu;

export interface Heading {
  /** As it was written. */
  readonly name: string;
  /** Undefined where the name is not known. */
  readonly column: Column | undefined;
}

/** A heading for each cell of a line of names; undefined where it names none. */
export function headingsOf(cells: readonly string[]): readonly Heading[] | undefined {
  const found = cells.map((name) => ({
    name,
    column: computed.test(name) ? undefined : columns.find((column) => names[column].test(name)),
  }));
  return found.some(({ column }) => column !== undefined) ? found : undefined;
}
