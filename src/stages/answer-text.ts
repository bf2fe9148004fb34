import type { Benchmark } from '#domain/benchmarks.ts';
import type { Currency } from '#domain/money.ts';
import type { Formats } from '#i18n/format.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { EstimateAnswer, Unknown } from './answer-kinds.ts';
import { type QuantityKind, quantityText } from './benchmark-text.ts';
import type { AnswerContext } from './card.ts';

const words = {
  en: {
    unknown: 'not known yet',
    range: (low: string, high: string, typical: string) => `${low} to ${high}, most likely ${typical}`,
    benchmark: (range: string) => `not known yet; the plan uses the benchmark ${range}`,
    hours: (hours: string) => `${hours} h`,
    months: (list: string, count: number) => `${count === 1 ? 'month' : 'months'} ${list}`,
    every: 'every month',
  },
  ru: {
    unknown: 'пока неизвестно',
    range: (low: string, high: string, typical: string) => `от ${low} до ${high}, чаще всего ${typical}`,
    benchmark: (range: string) => `пока неизвестно; в плане стоит ориентир ${range}`,
    hours: (hours: string) => `${hours} ч`,
    months: (list: string, count: number) => `${count === 1 ? 'месяц' : 'месяцы'} ${list}`,
    every: 'каждый месяц',
  },
};

/** A fact in words; undefined where nothing was said. */
export function factText(
  answer: number | Unknown | undefined,
  kind: QuantityKind,
  formats: Formats,
  currency: Currency,
): string | undefined {
  if (answer === undefined) return undefined;
  return answer === 'unknown' ? words[formats.language].unknown : quantityText(answer, kind, formats, currency);
}

/** An estimate in words; what is not known says which benchmark stands in for it. */
export function estimateText(
  answer: EstimateAnswer | undefined,
  kind: QuantityKind,
  formats: Formats,
  currency: Currency,
  benchmark?: Benchmark,
): string | undefined {
  const said = words[formats.language];
  const write = (value: number) => quantityText(value, kind, formats, currency);
  if (answer === undefined) return undefined;
  if (answer.kind === 'known') return write(answer.value);
  if (answer.kind === 'range') return said.range(write(answer.low), write(answer.high), write(answer.typical));
  if (benchmark === undefined) return said.unknown;
  return said.benchmark(said.range(write(benchmark.low), write(benchmark.high), write(benchmark.typical)));
}

/** Chosen options in one line; only the first begins like a sentence. */
export const chosenText = (labels: readonly string[], formats: Formats): string =>
  formats.list(labels.map((label, index) => (index === 0 ? label : inMiddle(label))));

export const hoursText = (hours: number | undefined, formats: Formats): string | undefined =>
  hours === undefined ? undefined : words[formats.language].hours(formats.number(hours, 2));

/** Plan months with runs drawn together: `3–6, 9`. */
export function monthRuns(months: readonly number[], { number }: Pick<Formats, 'number'>): string {
  const sorted = [...new Set(months)].toSorted((one, other) => one - other);
  const starts = sorted.filter((month) => !sorted.includes(month - 1));
  const runs = starts.map((start) => {
    let end = start;
    while (sorted.includes(end + 1)) end += 1;
    return start === end ? number(start) : `${number(start)}–${number(end)}`;
  });
  return runs.join(', ');
}

/** Names of the communities chosen; undefined where none was, which stands for all of them. */
export function communitiesText(
  ids: readonly string[] | undefined,
  { communities, formats }: Pick<AnswerContext, 'communities' | 'formats'>,
): string | undefined {
  const chosen = communities.filter(({ id }) => ids?.includes(id)).map(({ label }) => label);
  return chosen.length === 0 ? undefined : formats.list(chosen);
}

export function monthsText(months: readonly number[] | undefined, formats: Formats): string | undefined {
  if (months === undefined || months.length === 0) return undefined;
  const said = words[formats.language];
  return months.length === 12 ? said.every : said.months(monthRuns(months, formats), months.length);
}
