import { type Benchmark, type Grade, nearestIndustry, type Source } from '#domain/benchmarks.ts';
import type { Currency } from '#domain/money.ts';
import type { Formats } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { lazyWords } from '#i18n/words.ts';

/** Publishers write in English. */
const remarks = lazyWords<Readonly<Record<string, string>>>({
  en: async () => ({ en: {} }),
  ru: () => import('./benchmark-words.ru.ts'),
});

/** How a quantity is written. */
export type QuantityKind = 'count' | 'decimal' | 'share' | 'money';

/** A publisher's words in the reader's language; names of reports stay as published. */
export function publishersWords(language: Language, words: string): string {
  if (language !== 'ru') return words;
  return words.startsWith(nearestIndustry)
    ? `ближайшая отрасль в отчёте: ${words.slice(nearestIndustry.length)}`
    : (remarks.ru[words] ?? words);
}

export function quantityText(value: number, kind: QuantityKind, formats: Formats, currency: Currency): string {
  if (kind === 'money') return formats.money(value, currency);
  if (kind === 'share') return formats.share(value);
  return formats.number(value, kind === 'count' ? 0 : 2);
}

export interface BenchmarkText {
  readonly text: string;
  readonly sourceText: string;
  readonly grade: Grade;
  readonly url: string | undefined;
}

/** `Rival IQ, 2025 …, 2025`, with the publisher's remark behind it. */
export function sourceText({ name, year }: Source, note: string | undefined, language: Language): string {
  const isJudgement = name.startsWith('Judgement');
  const said = publishersWords(language, name);
  const dated = year === undefined || isJudgement || name.includes(String(year)) ? said : `${said}, ${year}`;
  return note === undefined ? dated : `${dated} (${publishersWords(language, note)})`;
}

/** A benchmark as it stands beside a question: low – typical – high, source, grade. */
export function benchmarkText(
  benchmark: Benchmark,
  kind: QuantityKind,
  formats: Formats,
  currency: Currency,
): BenchmarkText {
  const { low, typical, high, grade, source, note } = benchmark;
  const all = low === high ? [typical] : [low, typical, high];
  return {
    text: all.map((value) => quantityText(value, kind, formats, currency)).join(' · '),
    sourceText: sourceText(source, note, formats.language),
    grade,
    url: source.url,
  };
}
