import data from './benchmarks.json' with { type: 'json' };
import type { Grade, Source } from './benchmarks.ts';
import type { Network } from './network.ts';

/** How much a post is liked in accounts of one size. */
export interface SizeBenchmark {
  /** Followers of such accounts; without an end, from there up. */
  readonly from: number;
  readonly to: number | undefined;
  /** Likes of a post ÷ followers, 0…1. */
  readonly share: number;
  readonly grade: Grade;
  readonly source: Source;
}

const { network: published, rows, grade, source } = data.engagementBySize;

/** What is published for a community's size on its network; undefined where nothing is. */
export function engagementBySize(network: Network | undefined, members: number | undefined): SizeBenchmark | undefined {
  if (network !== published || members === undefined) return undefined;
  const row = rows.find(({ from, to }) => members >= from && (to === null || members < to));
  return (
    row && {
      from: row.from,
      to: row.to ?? undefined,
      share: row.share,
      grade: grade as Grade, // JSON has no literal types
      source: { name: source.name, year: source.year ?? undefined, url: source.url },
    }
  );
}
