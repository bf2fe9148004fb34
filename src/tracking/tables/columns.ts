import { type PostColumn, postColumns } from '#strategy/offers.ts';

/** What a table of posts is read for, in the order a table without a first line is read in. */
export type Column = Exclude<PostColumn, 'none'>;
export const columns = postColumns.filter((column) => column !== 'none');

/** `Total likes`, `Post comments`, `Количество просмотров`: the name itself with nothing but a frame before it. */
const framed = (name: string) =>
  new RegExp(String.raw`^(?:(?:total|post|number of|всего|кол-во|количество|число)\s+)?(?:${name})`, 'iu');

/** Names by which a column is known, the surest first; what stands later is taken where nothing before it is there. */
const names: Readonly<Record<Column, readonly RegExp[]>> = {
  date: [
    /publish(?:ed)?[ _]?(?:time|date|at|on)|post(?:ed)?[ _]?(?:time|date|at|on)|дата (?:публикации|выхода|поста)|время публикации/iu,
    /created?[ _]?(?:date|time|at|on)|\bpublish(?:ed)?\b|^posted$|timestamp|опубликован/iu,
    /\bdate\b|^day$|дата|^день$|^время$|^time$/iu,
  ],
  views: [
    framed('views?\\b|просмотр'),
    framed('impressions?\\b|показ'),
    /\bviews\b|\bplays\b|просмотр|воспроизведен/iu,
    /impressions|показ/iu,
  ],
  reactions: [
    framed('reactions?\\b|реакци'),
    framed('likes?\\b|favou?rites?\\b|лайк|класс(?:ы|ов)$|отмет(?:ки|ок) .?нравится|(?:мне )?нравится'),
    /reaction|реакци/iu,
    /\blikes?\b|лайк|нравится/iu,
  ],
  comments: [framed('comments?\\b|комментар'), framed('repl(?:y|ies)\\b|ответ'), /comment|коммент/iu],
  shares: [
    framed('(?:shares?|reposts?|retweets?|forwards?)\\b|репост|пересыл|поделил|рассказа'),
    /share|repost|forward|репост|пересыл|поделил/iu,
  ],
};

/** Rates, means and sums of several figures are no counts, whatever they are made of; nor are dates of something else. */
const computed =
  /\d|%|\be(?:n?g)?rr?v?\b|\brates?\b|engagement|average|\bmean\b|\bavg\b|вовлеч|доля|средн|offsite|profile|campaign|кампани|конверси|\bper\b|на пост|, .*(?:\band\b| и )/iu;
/** A part of a figure, or another with its name in it: it is no post's whole figure, and adding it would count twice. */
const partial =
  /\bfrom\b|organic|\bpaid\b|promoted|sponsored|boosted|\bviral\b|\bfan\b|unique|qualified|autoplay|potential|^is[ _]|dislike|watch|(?:data|custom) comment|органич|реклам|вирал|уникальн|время просмотра|комментарий к/iu;
const added: readonly Column[] = ['shares'];

/** One column of a table as it is shown and guessed. */
export interface TableColumn {
  /** As it was written; empty in a table without names. */
  readonly name: string;
  /** The first values that stand in it. */
  readonly samples: readonly string[];
  /** What it is taken for; undefined where it was not asked for. */
  readonly column: Column | undefined;
}

/** A name's column and how surely it is known, 0 the surest. */
function known(name: string): { readonly column: Column; readonly rank: number } | undefined {
  if (name.trim() === '' || computed.test(name) || partial.test(name)) return undefined;
  for (const column of columns) {
    const rank = names[column].findIndex((pattern) => pattern.test(name));
    if (rank >= 0) return { column, rank };
  }
  return undefined;
}

export const isNamed = (name: string): boolean => known(name) !== undefined;

/** What a column may hold by its cells alone. */
export interface ColumnCells {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly isDated: boolean;
  readonly isCounted: boolean;
}

/** A guess for each column: the surest name of each kind, dates only of what holds dates, counts of what holds counts; those of one kind that add up are all taken. */
export function guessed(cells: readonly ColumnCells[]): readonly (Column | undefined)[] {
  const ranked = cells.map(({ name, isEmpty, isDated, isCounted }) => {
    const found = known(name);
    const holds = found?.column === 'date' ? isDated : isCounted;
    return isEmpty || !holds ? undefined : found;
  });
  return ranked.map((found) => {
    if (found === undefined) return undefined;
    const best = Math.min(...ranked.flatMap((other) => (other?.column === found.column ? [other.rank] : [])));
    return found.rank === best ? found.column : undefined;
  });
}

/** Kinds of which two columns may not both be read. */
export const isSingle = (column: Column): boolean => !added.includes(column);
