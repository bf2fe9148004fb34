import { type Block, bullets, heading, paragraph, runIn, table } from '#document/blocks.ts';
import type { Benchmark } from '#domain/benchmarks.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { sourceText } from '#stages/benchmark-text.ts';
import type { StageContext } from '#stages/card.ts';
import type { Proof } from '#strategy/offers.ts';
import { usable } from '../offers/units.ts';
import { figuresOf, type ProofFigures, type Range } from './figures.ts';
import { type ProofReading, readProof } from './reading.ts';
import { postsMin, signsOf } from './signs.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

/** Words of the two answers to the one question that buttons can answer. */
export const proofWords = (language: Language): Pick<typeof en, 'dayFirst' | 'monthFirst'> => allWords[language];

export interface ProofText {
  readonly blocks: readonly Block[];
  /** The order of day and month has to be said. */
  readonly asksOrder: boolean;
}

/** What the pasted figures say, or what has to be said before they can be read. */
export function proofText(proof: Proof, { benchmark }: Pick<StageContext, 'benchmark'>, language: Language): ProofText {
  const reading = readProof(proof.pasted ?? '', proof.dayFirst);
  if (reading.kind === 'empty') return { blocks: [], asksOrder: false };
  if (reading.kind === 'asks')
    return { blocks: askBlocks(reading, language), asksOrder: reading.question === 'dateOrder' };
  const usual = proof.network && benchmark('engagementRate', { network: proof.network });
  const blocks = [...readBlocks(reading, language), ...figureBlocks(reading, usable(proof.members), usual, language)];
  return { blocks, asksOrder: false };
}

/** What the figures give reason to ask the bidder; nothing while they cannot be read, or say too little. */
export function proofQuestions(
  proof: Proof | undefined,
  { benchmark }: Pick<StageContext, 'benchmark'>,
  language: Language,
): readonly string[] {
  const reading = readProof(proof?.pasted ?? '', proof?.dayFirst);
  if (reading.kind !== 'read' || reading.posts.length === 0) return [];
  const usual = proof?.network && benchmark('engagementRate', { network: proof.network });
  const signs = signsOf(figuresOf(reading.posts, usable(proof?.members)), usual);
  return signs.map((id) => allWords[language].signs[id].ask);
}

function askBlocks(
  { question, example }: Extract<ProofReading, { kind: 'asks' }>,
  language: Language,
): readonly Block[] {
  const words = allWords[language];
  const { day } = formatsFor(language);
  const shown = example && words.example(example.text, day(example.dayFirst), day(example.monthFirst));
  return [paragraph([words.questions[question], shown].filter(Boolean).join(' '))];
}

type Read = Extract<ProofReading, { kind: 'read' }>;

function readBlocks({ posts, separator, columns, problems }: Read, language: Language): readonly Block[] {
  const words = allWords[language];
  const { number, day, list } = formatsFor(language);
  const [first, last] = [posts[0], posts.at(-1)];
  const how = words.how(words.separators[separator], list(columns.map((column) => words.columns[column])));
  const lines = problems.map(({ line, id, text }) => words.problem(number(line), words.problems[id](text)));
  const understood =
    first === undefined || last === undefined
      ? words.noPosts
      : words.understood(number(posts.length), posts.length, day(first.day), day(last.day));
  return [paragraph(`${understood} ${how}`), ...(lines.length === 0 ? [] : [bullets(lines)])];
}

function figureBlocks(
  { posts }: Read,
  members: number | undefined,
  benchmark: Benchmark | undefined,
  language: Language,
): readonly Block[] {
  if (posts.length === 0) return [];
  const words = allWords[language];
  const formats = formatsFor(language);
  const figures = figuresOf(posts, members);
  const usual = benchmark && sourceText(benchmark.source, benchmark.note, language);
  return [
    rateTable(figures, benchmark, language),
    ...(members === undefined ? [paragraph(words.noMembers)] : []),
    ...(benchmark && usual ? [paragraph(words.source(usual, benchmark.grade))] : []),
    bullets(factsOf(figures, formats, language)),
    ...signBlocks(figures, benchmark, language),
  ];
}

function rateTable({ byMembers, byViews }: ProofFigures, benchmark: Benchmark | undefined, language: Language): Block {
  const words = allWords[language];
  const { share } = formatsFor(language);
  const three = (range: Range | undefined) =>
    range === undefined ? ['', '', ''] : [range.least, range.middle, range.most].map(share);
  const usual =
    benchmark === undefined
      ? words.noNetwork
      : words.benchmark(share(benchmark.low), share(benchmark.typical), share(benchmark.high));
  return table(
    [...words.head, words.benchmarkHead],
    [
      [words.rows.byMembers, ...three(byMembers), usual],
      [words.rows.byViews, ...three(byViews), words.noViewBenchmark],
    ],
    ['left', 'right', 'right', 'right', 'left'],
  );
}

function factsOf(figures: ProofFigures, { number, share }: Formats, language: Language): readonly string[] {
  const { facts } = allWords[language];
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

function signBlocks(figures: ProofFigures, benchmark: Benchmark | undefined, language: Language): readonly Block[] {
  const words = allWords[language];
  const { number } = formatsFor(language);
  if (figures.posts.length < postsMin) return [paragraph(words.tooFew(number(figures.posts.length)))];
  const signs = signsOf(figures, benchmark);
  if (signs.length === 0) return [paragraph(words.calm)];
  return [
    heading(4, words.worthAsking),
    paragraph(words.noAccusation),
    bullets(
      signs.map((id) => {
        const { seen, also, ask } = words.signs[id];
        return runIn(seen, `${words.also}: ${also}. ${words.ask}: ${ask}`);
      }),
    ),
  ];
}
