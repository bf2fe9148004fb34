import type { Worksheet } from '#document/worksheet.ts';
import type { Plan } from '#plan/plan.ts';
import type { Phrases } from '../document/phrases.ts';
import { calculationSheet } from './calculation.ts';
import { reportForm } from './report-form.ts';

/** What a plan computes in a spreadsheet; nothing while there is no forecast. */
export function worksheetsOf(plan: Plan, phrases: Phrases): readonly Worksheet[] {
  const { figures } = plan;
  if (figures === undefined) return [];
  const calculation = calculationSheet(figures, phrases);
  return [...(calculation ? [calculation] : []), reportForm(plan, figures, phrases)];
}
