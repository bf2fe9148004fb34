import { type Block, bullets, heading, paragraph, table } from '#document/blocks.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Proof } from '#strategy/offers.ts';
import type { TableColumn } from '#tracking/tables/columns.ts';
import type { TableQuestion } from '#tracking/tables/posts.ts';
import { askedText, benchmarkBlocks, benchmarkCell, signBlocks } from './blocks.ts';
import { type BenchmarkGround, type CheckedPosts, checkedOf } from './checked.ts';
import type { ProofFigures, Range } from './figures.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

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
export function proofText(proof: Proof, ground: BenchmarkGround, language: Language): ProofText {
  const checked = checkedOf(proof, ground);
  if (checked.kind === 'empty') return { blocks: [], asksOrder: false, columns: [], asksColumns: false };
  if (checked.kind === 'asks')
    return {
      blocks: [paragraph(askedText(checked, language))],
      asksOrder: checked.question === 'dateOrder',
      columns: checked.question === 'isReport' ? [] : checked.columns,
      asksColumns: asking.includes(checked.question),
    };
  const blocks = [...readBlocks(checked, language), ...figureBlocks(checked, language)];
  return { blocks, asksOrder: false, columns: checked.reading.columns, asksColumns: false };
}

/** What the figures give reason to ask the bidder; nothing while they cannot be read, or say too little. */
export function proofQuestions(
  proof: Proof | undefined,
  ground: BenchmarkGround,
  language: Language,
): readonly string[] {
  const checked = checkedOf(proof, ground);
  return checked.kind === 'read' ? checked.signs.map((id) => allWords[language].signs[id].ask) : [];
}

/** How the table was understood, and every line that was left out. */
function readBlocks({ reading }: CheckedPosts, language: Language): readonly Block[] {
  const words = allWords[language];
  const { posts, separator, columns, problems } = reading;
  const unread = columns.flatMap(({ name, column }) => (column === undefined && name !== '' ? [name] : []));
  const { number, day, list } = formatsFor(language);
  const [first, last] = [posts[0], posts.at(-1)];
  const named = columns.flatMap(({ column, name }) => {
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
  const left = unread.length === 0 ? [] : [words.unread(list(unread.map(words.quoted)))];
  return [paragraph([understood, how, ...left].join(' ')), ...(lines.length === 0 ? [] : [bullets(lines)])];
}

function figureBlocks(checked: CheckedPosts, language: Language): readonly Block[] {
  const { figures, members } = checked;
  if (figures.posts.length === 0) return [];
  const words = allWords[language];
  return [
    rateTable(checked, language),
    ...(members === undefined ? [paragraph(words.noMembers)] : []),
    ...benchmarkBlocks([checked], language),
    bullets(factsOf(figures, language)),
    ...(checked.signs.length === 0 ? [] : [heading(4, words.worthAsking), paragraph(words.noAccusation)]),
    ...signBlocks(checked, language),
  ];
}

function rateTable(checked: CheckedPosts, language: Language): Block {
  const words = allWords[language];
  const { share } = formatsFor(language);
  const { byMembers, byViews } = checked.figures;
  const three = (range: Range | undefined) =>
    range === undefined ? ['', '', ''] : [range.least, range.middle, range.most].map(share);
  return table(
    [...words.head, words.benchmarkHead],
    [
      [words.rows.byMembers, ...three(byMembers), benchmarkCell(checked, language)],
      [words.rows.byViews, ...three(byViews), words.noBenchmark],
    ],
    ['left', 'right', 'right', 'right', 'left'],
  );
}

function factsOf(figures: ProofFigures, language: Language): readonly string[] {
  const { facts } = allWords[language];
  const { number, share } = formatsFor(language);
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
