import { type QuantityKind, quantityText } from '#stages/benchmark-text.ts';
import type { Phrases } from './phrases.ts';

const decimalSubjects = new Set(['salesCycleMonths', 'furtherOrdersPerYear', 'postsPerWeek']);

function kindOf(subject: string): QuantityKind {
  if (subject.endsWith('Minor')) return 'money';
  if (subject === 'resultsPerMonth') return 'count';
  return decimalSubjects.has(subject) ? 'decimal' : 'share';
}

/** One point of an estimate in the unit of its subject. */
export function pointText(subject: string, value: number, { formats, context }: Phrases): string {
  const kind = kindOf(subject);
  return quantityText(kind === 'share' ? Number(value.toPrecision(3)) : value, kind, formats, context.currency);
}

/** An end of a range: of months and times a year no more digits than anybody knows. */
export const endText = (subject: string, value: number, phrases: Phrases): string =>
  pointText(subject, kindOf(subject) === 'decimal' ? Number(value.toPrecision(2)) : value, phrases);

interface Points {
  readonly subject: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** `0.5% · 1.2% · 3%`; one value where it is known. */
export const estimateText = ({ subject, low, typical, high }: Points, phrases: Phrases): string =>
  low === high
    ? pointText(subject, typical, phrases)
    : [endText(subject, low, phrases), pointText(subject, typical, phrases), endText(subject, high, phrases)].join(
        ' · ',
      );
