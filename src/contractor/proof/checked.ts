import type { Benchmark } from '#domain/benchmarks.ts';
import { engagementBySize, type SizeBenchmark } from '#domain/engagement-by-size.ts';
import type { Network } from '#domain/network.ts';
import type { StageContext } from '#stages/card.ts';
import type { Proof } from '#strategy/offers.ts';
import { type PostsReading, readPosts } from '#tracking/tables/posts.ts';
import { usable } from '../offers/units.ts';
import { figuresOf, type ProofFigures } from './figures.ts';
import { type SignId, signsOf } from './signs.ts';

export type BenchmarkFacts = Pick<StageContext, 'benchmark'>;

export interface CheckedPosts {
  readonly kind: 'read';
  readonly reading: Extract<PostsReading, { kind: 'read' }>;
  readonly figures: ProofFigures;
  readonly members: number | undefined;
  readonly network: Network | undefined;
  /** Of the network, where there is one. */
  readonly benchmark: Benchmark | undefined;
  /** Of accounts of its size on the network, where it is published. */
  readonly bySize: SizeBenchmark | undefined;
  /** None while there are too few posts. */
  readonly signs: readonly SignId[];
}

/** A bidder's posts with what they say and ask, or why they cannot be read. */
export type ProofReading = Exclude<PostsReading, { kind: 'read' }> | CheckedPosts;

export function checkedOf(proof: Proof | undefined, { benchmark }: BenchmarkFacts): ProofReading {
  const reading = readPosts(proof?.pasted ?? '', { dayFirst: proof?.dayFirst, columns: proof?.columns });
  if (reading.kind !== 'read') return reading;
  const members = usable(proof?.members);
  const { network } = proof ?? {};
  const usual = network && benchmark('engagementRate', { network });
  const figures = figuresOf(reading.posts, members);
  const bySize = engagementBySize(network, members);
  return { kind: 'read', reading, figures, members, network, benchmark: usual, bySize, signs: signsOf(figures, usual) };
}
