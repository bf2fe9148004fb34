import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { filled } from '#document/fill.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { Formats } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import type { Proof } from '#strategy/offers.ts';
import type { TableColumn } from '#tracking/tables/columns.ts';
import type { TableQuestion } from '#tracking/tables/posts.ts';
import { askedText, benchmarkBlocks, benchmarkCell, signBlocks } from './blocks.ts';
import { type BenchmarkFacts, type CheckedPosts, checkedOf, type ProofReading } from './checked.ts';
import type { ProofFigures, Range } from './figures.ts';
import type { en } from './words.en.ts';
import { words as allWords } from './words.ts';

/** Words of the two answers to the one question that buttons can answer. */
export const proofWords = (language: Language): Pick<typeof en, 'dayFirst' | 'monthFirst' | 'columns' | 'notRead'> =>
  allWords[language];

export interface ProofText {
  readonly blocks: readonly Block[];
  /** The order of day and month has to be said. */
  readonly asksOrder: boolean;
  /** The columns of the table with what each is taken for; none where it has none. */
  readonly columns: readonly TableColumn[];
  /** They have to be said. */
  readonly asksColumns: boolean;
}

const asking: readonly TableQuestion[] = ['columns', 'columnTwice', 'noDate'];

/** What the pasted figures say, or what has to be said before they can be read. */
export function proofText(proof: Proof, benchmarkFacts: BenchmarkFacts, language: Language): ProofText {
  const { formats, refer } = referringFormats(language);
  const checked = checkedOf(proof, benchmarkFacts);
  const isAsked = checked.kind === 'asks' && checked.question === 'dateOrder';
  return {
    blocks: filled(checkedBlocks(checked, formats), refer),
    asksOrder: isAsked,
    columns: columnsOf(checked),
    asksColumns: checked.kind === 'asks' && asking.includes(checked.question),
  };
}

function columnsOf(checked: ProofReading): readonly TableColumn[] {
  if (checked.kind === 'empty') return [];
  if (checked.kind === 'asks') return checked.question === 'isReport' ? [] : checked.columns;
  return checked.reading.columns;
}

function checkedBlocks(checked: ProofReading, formats: Formats): readonly Block[] {
  if (checked.kind === 'empty') return [];
  if (checked.kind === 'asks') return [paragraph(askedText(checked, formats))];
  return [...readBlocks(checked, formats), ...figureBlocks(checked, formats)];
}

/** What the figures give reason to ask the bidder; nothing while they cannot be read, or say too little. */
export function proofQuestions(
  proof: Proof | undefined,
  benchmarkFacts: BenchmarkFacts,
  language: Language,
): readonly string[] {
  const checked = checkedOf(proof, benchmarkFacts);
  return checked.kind === 'read' ? checked.signs.map((id) => allWords[language].signs[id].ask) : [];
}

/** How the table was understood, and every line that was left out. */
function readBlocks({ reading }: CheckedPosts, formats: Formats): readonly Block[] {
  const words = allWords[formats.language];
  const { posts, separator, columns: read, problems } = reading;
  const unread = read.flatMap(({ name, column }) => (column === undefined && name !== '' ? [name] : []));
  const { number, day, list } = formats;
  const [first, last] = [posts[0], posts.at(-1)];
  const named = read.flatMap(({ column, name }) => {
    if (column === undefined) return [];
    const known = words.columns[column];
    return [name === '' || name.toLowerCase() === known ? known : words.columnNamed(known, name)];
  });
  const lines = problems.map(({ line, id, text }) => words.problem(number(line), words.problems[id](text)));
  const understood =
    first === undefined || last === undefined
      ? words.noPosts
      : words.understood(number(posts.length), posts.length, day(first.day), day(last.day));
  const how = words.how(words.separators[separator], list(named));
  const unused = unread.length === 0 ? [] : [words.unread(list(unread.map(words.quoted)))];
  return [paragraph([understood, how, ...unused].join(' ')), ...(lines.length === 0 ? [] : [bullets(lines)])];
}

function figureBlocks(checked: CheckedPosts, formats: Formats): readonly Block[] {
  const { figures, members } = checked;
  if (figures.posts.length === 0) return [];
  const words = allWords[formats.language];
  return [
    rateTable(checked, formats),
    ...(members === undefined ? [paragraph(words.noMembers)] : []),
    ...benchmarkBlocks([checked], formats),
    bullets(factsOf(figures, formats)),
    ...(checked.signs.length === 0 ? [] : [heading(4, words.worthAsking), paragraph(words.noAccusation)]),
    ...signBlocks(checked, formats),
  ];
}

function rateTable(checked: CheckedPosts, formats: Formats): Block {
  const words = allWords[formats.language];
  const { share } = formats;
  const { byMembers, byViews } = checked.figures;
  const three = (range: Range | undefined) =>
    range === undefined ? ['', '', ''] : [range.least, range.middle, range.most].map(share);
  return table(
    'rates',
    columns(
      [...words.head, words.benchmarkHead],
      [left('text'), right('share'), right('share'), right('share'), left('share')],
    ),
    [
      [words.rows.byMembers, ...three(byMembers), benchmarkCell(checked, formats)],
      [words.rows.byViews, ...three(byViews), words.noBenchmark],
    ],
  );
}

function factsOf(figures: ProofFigures, formats: Formats): readonly string[] {
  const { facts } = allWords[formats.language];
  const { number, share } = formats;
  const { viewsPerMember, commentsPerReaction, reactionSpread, postsPerWeek, longestGapDays } = figures;
  return [
    ...(viewsPerMember === undefined ? [] : [facts.viewsPerMember(share(viewsPerMember))]),
    ...(commentsPerReaction === undefined ? [] : [facts.comments(number(commentsPerReaction * 100, 1))]),
    ...(reactionSpread === undefined ? [] : [facts.spread(share(reactionSpread))]),
    facts.rhythm(number(postsPerWeek, 1), number(longestGapDays)),
    facts.dead(number(figures.deadWeeks), number(figures.weeks)),
    facts.spikes(number(figures.spikes.length)),
  ];
}
