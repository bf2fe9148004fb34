import { type Block, heading, paragraph } from '#document/blocks.ts';
import { columns, left, right, table } from '#document/table.ts';
import { networkNames } from '#domain/network.ts';
import type { Formats } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Proof } from '#strategy/offers.ts';
import { askedText, benchmarkBlocks, benchmarkCell, signBlocks } from './blocks.ts';
import { type BenchmarkFacts, type CheckedPosts, checkedOf, type ProofReading } from './checked.ts';
import { words as allWords } from './words.ts';

interface Shown {
  readonly name: string;
  readonly proof: Proof | undefined;
}

interface CheckedBidder extends Shown {
  readonly checked: ProofReading;
}

export const boardTitle = (language: Language): string => allWords[language].board.title;

/** What every bidder has shown, for those who decide: rates beside the benchmark, and what they give reason to ask. */
export function boardBlocks(bidders: readonly Shown[], facts: BenchmarkFacts, formats: Formats): readonly Block[] {
  const words = allWords[formats.language];
  const checked = bidders.map((bidder) => ({ ...bidder, checked: checkedOf(bidder.proof, facts) }));
  if (checked.every((bidder) => bidder.checked.kind === 'empty')) return [paragraph(words.board.none)];
  const read = checked.flatMap((bidder) =>
    bidder.checked.kind === 'read' && bidder.checked.figures.posts.length > 0 ? [bidder.checked] : [],
  );
  const said = checked.flatMap((bidder) => [heading(3, bidder.name), ...saidOf(bidder.checked, formats)]);
  if (read.length === 0) return said;
  return [
    paragraph(`${words.board.lead} ${words.noAccusation}`),
    table(
      'proof',
      columns(words.board.head, [
        left('text'),
        left('text'),
        left('various'),
        right('share'),
        left('share'),
        right('share'),
      ]),
      checked.map((bidder) => rowOf(bidder, formats)),
    ),
    paragraph(words.board.rates),
    ...benchmarkBlocks(read, formats),
    ...said,
  ];
}

function rowOf({ name, checked }: CheckedBidder, formats: Formats): readonly string[] {
  const { board } = allWords[formats.language];
  const { number } = formats;
  if (checked.kind !== 'read' || checked.figures.posts.length === 0)
    return [name, checked.kind === 'empty' ? board.notShown : board.unread];
  const { figures, members } = checked;
  const network = checked.network === undefined ? board.noNetwork : networkNames[checked.network];
  return [
    name,
    members === undefined ? network : board.community(network, number(members), members),
    period(checked, formats),
    middleOf(figures.byMembers, formats),
    checked.network === undefined ? '' : benchmarkCell(checked, formats),
    middleOf(figures.byViews, formats),
  ];
}

function period({ figures: { posts } }: CheckedPosts, formats: Formats): string {
  const { number, day } = formats;
  return allWords[formats.language].board.posts(
    number(posts.length),
    day(posts[0]?.day ?? ''),
    day(posts.at(-1)?.day ?? ''),
  );
}

const middleOf = (range: { readonly middle: number } | undefined, formats: Formats): string =>
  range === undefined ? '' : formats.share(range.middle);

function saidOf(checked: ProofReading, formats: Formats): readonly Block[] {
  const { board, noPosts } = allWords[formats.language];
  if (checked.kind === 'empty') return [paragraph(board.nothingShown)];
  if (checked.kind === 'asks') return [paragraph(`${board.unreadYet} ${askedText(checked, formats)}`)];
  return checked.figures.posts.length === 0 ? [paragraph(noPosts)] : signBlocks(checked, formats);
}
