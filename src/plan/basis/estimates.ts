import type { Benchmark, BenchmarkMetric, BenchmarkPlace } from '#domain/benchmarks.ts';
import type { Estimate } from '#domain/estimate.ts';
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
  const common = { name: `${entryId ?? stage}.${subject}`, scale, stage, path, subject, entryId, benchmark };
  if (answer?.kind === 'known') {
    const { value } = answer;
    return { ...common, from: 'known', kind: 'decided', low: value, typical: value, high: value };
  }
  if (answer?.kind === 'range') {
    const { low, typical, high } = answer;
    return { ...common, from: 'range', kind: 'range', low, typical, high };
  }
  if (benchmark === undefined) return undefined;
  const { low, typical, high } = benchmark;
  return { ...common, from: 'benchmark', kind: 'range', low, typical, high };
}
