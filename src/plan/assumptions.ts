import { adPriceSeason, evidence, type Grade, type Rates, type Source } from '#domain/benchmarks.ts';
import { defaultJudgement, type Judgement } from '#domain/judgement.ts';
import type { Network } from '#domain/network.ts';
import type { StageContext } from '#stages/card.ts';
import type { Basis, BasisEstimate } from './basis.ts';

export interface Assumption {
  readonly subject: string;
  readonly entryIds: readonly string[];
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly grade: Grade;
  /** Place in the list of sources, from 1. */
  readonly sourceNumber: number;
}

export interface NumberedSource extends Source {
  /** The publisher's remark, in English as stored. */
  readonly note: string | undefined;
}

export interface Assumptions {
  /** How many estimates the forecast draws, and how many of them are benchmarks. */
  readonly estimates: { readonly all: number; readonly borrowed: number };
  /** Benchmarks that stand in for numbers not known yet; all of them are provisional. */
  readonly benchmarks: readonly Assumption[];
  readonly sources: readonly NumberedSource[];
  readonly judgement: readonly {
    readonly name: keyof Judgement;
    readonly value: number;
    readonly isChanged: boolean;
  }[];
  readonly season: typeof adPriceSeason | undefined;
  /** What speaks for the judgements. */
  readonly evidence: typeof evidence;
  /** Exchange rates behind benchmark prices; undefined where none was needed. */
  readonly unitsPerUsd: number | undefined;
  readonly rublesPerUsd: number | undefined;
}

const sourceKey = ({ name, year, url, note }: NumberedSource): string => JSON.stringify([name, year, url, note]);

/** Estimates that took the same benchmark count as one assumption, however many entries they belong to. */
function merged(borrowed: readonly BasisEstimate[]): readonly (readonly BasisEstimate[])[] {
  const keyOf = ({ subject, low, typical, high, benchmark }: BasisEstimate) =>
    JSON.stringify([subject, low, typical, high, benchmark?.source, benchmark?.note]);
  const keys = [...new Set(borrowed.map(keyOf))];
  return keys.map((key) => borrowed.filter((estimate) => keyOf(estimate) === key));
}

/** Networks whose prices are published in roubles. */
const roubleNetworks: readonly Network[] = ['vk', 'telegram', 'ok', 'max'];

export function assumptionsOf(basis: Basis, { currency, communities }: StageContext, rates: Rates): Assumptions {
  const borrowed = basis.estimates.filter(({ from, benchmark }) => from === 'benchmark' && benchmark !== undefined);
  const sources = new Map<string, { readonly number: number; readonly source: NumberedSource }>();
  const numberOf = (source: NumberedSource): number => {
    const key = sourceKey(source);
    const known = sources.get(key) ?? { number: sources.size + 1, source };
    sources.set(key, known);
    return known.number;
  };
  const benchmarks = merged(borrowed).flatMap((group): readonly Assumption[] => {
    const [first] = group;
    if (first?.benchmark === undefined) return [];
    const { subject, low, typical, high, benchmark } = first;
    const sourceNumber = numberOf({ ...benchmark.source, note: benchmark.note });
    const entryIds = group.flatMap(({ entryId }) => (entryId === undefined ? [] : [entryId]));
    return [{ subject, entryIds, low, typical, high, grade: benchmark.grade, sourceNumber }];
  });
  const hasPrices = borrowed.some(({ subject }) => subject === 'costPerResultMinor');
  const hasRoublePrices = communities.some(({ network }) => roubleNetworks.includes(network));
  const followsSeason = basis.input.tools.some((tool) => tool.followsAdSeason && tool.moneyMinorPerMonth > 0);
  const names = Object.keys(defaultJudgement) as (keyof Judgement)[]; // the object's keys are the type's keys
  return {
    estimates: { all: basis.estimates.length, borrowed: borrowed.length },
    benchmarks,
    sources: [...sources.values()].map(({ source }) => source),
    judgement: names.map((name) => {
      const value = basis.input.judgement[name];
      return { name, value, isChanged: value !== defaultJudgement[name] };
    }),
    season: followsSeason ? adPriceSeason : undefined,
    evidence,
    unitsPerUsd: hasPrices && currency !== 'USD' ? rates.unitsPerUsd : undefined,
    rublesPerUsd: hasPrices && currency !== 'RUB' && hasRoublePrices ? rates.rublesPerUsd : undefined,
  };
}
