import type { Benchmark, BenchmarkMetric, BenchmarkPlace } from '#domain/benchmarks.ts';
import { type Estimate, measured, rangeOf } from '#domain/estimate.ts';
import type { EstimateAnswer } from '#stages/answer-kinds.ts';
import type { StageContext, StageId } from '#stages/card.ts';

/** One estimate as the forecast uses it, and where it came from. */
export interface BasisEstimate extends Estimate {
  readonly stage: StageId;
  /** Dotted path of the question in its stage. */
  readonly path: string;
  /** What the estimate measures, whichever entry it belongs to: `'churnShare'`. */
  readonly subject: string;
  /** The community, tool, tactic or offer it belongs to. */
  readonly entryId: string | undefined;
  readonly from: 'known' | 'range' | 'benchmark';
  /** The benchmark that stands in, or stood beside the question. */
  readonly benchmark: Benchmark | undefined;
}

export interface EstimateRequest {
  readonly stage: StageId;
  readonly path: string;
  readonly entryId?: string | undefined;
  readonly scale: Estimate['scale'];
  readonly answer: EstimateAnswer | undefined;
  readonly metric: BenchmarkMetric | undefined;
  readonly place?: BenchmarkPlace;
}

const subjectOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The answer where there is one, the benchmark where not; undefined where there is neither. */
export function basisEstimate(request: EstimateRequest, context: StageContext): BasisEstimate | undefined {
  const { stage, path, scale, answer, metric, entryId } = request;
  const subject = subjectOf(path);
  const benchmark = metric && context.benchmark(metric, request.place);
  const named = { name: nameOf(stage, entryId, subject), scale };
  const common = { stage, path, subject, entryId, benchmark };
  if (answer?.kind === 'known') return { ...measured(named, answer.value), ...common, from: 'known' };
  if (answer?.kind === 'range') {
    const { low, typical, high } = answer;
    return { ...rangeOf(named, low, typical, high), ...common, from: 'range' };
  }
  if (benchmark === undefined) return undefined;
  const { low, typical, high } = benchmark;
  return { ...rangeOf(named, low, typical, high), ...common, from: 'benchmark' };
}

const nameOf = (stage: StageId, entryId: string | undefined, subject: string): string =>
  `${entryId ?? stage}.${subject}`;

interface CountedPlace {
  readonly stage: StageId;
  /** The question the count was given in. */
  readonly path: string;
  readonly subject: string;
  readonly entryId?: string | undefined;
  readonly scale: Estimate['scale'];
  readonly benchmark?: Benchmark | undefined;
}

/** An estimate made from what was counted in a question of its own. */
export function counted(
  { stage, path, subject, entryId, scale, benchmark }: CountedPlace,
  value: number,
): BasisEstimate {
  const named = { name: nameOf(stage, entryId, subject), scale };
  return { ...measured(named, value), stage, path, subject, entryId, benchmark, from: 'known' };
}
