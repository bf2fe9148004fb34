import { type Block, bullets, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { networkNames } from '#domain/network.ts';
import type { Formats } from '#i18n/format.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { sourceText } from '#stages/benchmark-text.ts';
import type { TableColumn } from '#tracking/tables/columns.ts';
import type { CheckedPosts, ProofReading } from './checked.ts';
import { postsMin } from './signs.ts';
import { words as allWords } from './words.ts';

/** What has to be said before the table can be read. */
export function askedText(
  { question, example, columns }: Extract<ProofReading, { kind: 'asks' }>,
  formats: Formats,
): string {
  const words = allWords[formats.language];
  const { day, list } = formats;
  return [
    words.questions[question],
    ...(example === undefined ? [] : [words.example(example.text, day(example.dayFirst), day(example.monthFirst))]),
    ...(question === 'columnTwice' ? [words.namesTwice(list(namesTwice(columns).map(words.quoted)))] : []),
  ].join(' ');
}

/** Names of columns that are taken for the same. */
const namesTwice = (columns: readonly TableColumn[]): readonly string[] =>
  columns
    .filter(({ column }) => column !== undefined && columns.filter((other) => other.column === column).length > 1)
    .map(({ name }) => name);

/** Where the benchmarks beside the figures come from, each network once. */
export function benchmarkBlocks(checked: readonly CheckedPosts[], formats: Formats): readonly Block[] {
  const { source, benchmarkLead } = allWords[formats.language];
  const sources = new Map(
    checked.flatMap(({ network, benchmark }) =>
      network === undefined || benchmark === undefined
        ? []
        : [[network, source(sourceText(benchmark.source, benchmark.note, formats.language), benchmark.grade)] as const],
    ),
  );
  if (sources.size === 0) return [];
  return [
    paragraph(benchmarkLead),
    bullets([...sources].map(([network, text]) => runIn(networkNames[network], text))),
    ...sizeBlocks(checked, formats),
  ];
}

/** How much is usual at the size of each community, or that it is not published. */
function sizeBlocks(checked: readonly CheckedPosts[], formats: Formats): readonly Block[] {
  const { size } = allWords[formats.language];
  const { number, share } = formats;
  const told = checked.flatMap(({ network, members, bySize }) => {
    if (network === undefined || members === undefined) return [];
    if (bySize === undefined) return [size.none(networkNames[network], number(members))];
    const { from, to, source } = bySize;
    const followers = to === undefined ? size.atLeast(number(from)) : size.between(number(from), number(to));
    return [size.likes(followers, share(bySize.share), sourceText(source, undefined, formats.language), bySize.grade)];
  });
  return [...new Set(told)].map((text) => paragraph(text));
}

/** `0.3% · 0.5% · 1%`; says so where there is none. */
export function benchmarkCell({ network, benchmark }: CheckedPosts, formats: Formats): string {
  const words = allWords[formats.language];
  const { share } = formats;
  if (network === undefined) return words.noNetwork;
  return benchmark === undefined
    ? words.noBenchmark
    : words.benchmark(share(benchmark.low), share(benchmark.typical), share(benchmark.high));
}

/** What is worth a question, with what else it may mean; or that nothing is, or that the posts are too few to tell. */
export function signBlocks({ figures, signs }: CheckedPosts, formats: Formats): readonly Block[] {
  const words = allWords[formats.language];
  if (figures.posts.length < postsMin) return [paragraph(words.tooFew(formats.number(figures.posts.length)))];
  if (signs.length === 0) return [paragraph(words.calm)];
  return [
    bullets(
      signs.map((id) => {
        const { seen, also, ask } = words.signs[id];
        return runIn(seen, `${words.also}: ${also}. ${words.ask}: ${inMiddle(ask)}`);
      }),
    ),
  ];
}
