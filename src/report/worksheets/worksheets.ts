import type { Worksheet } from '#document/worksheet.ts';
import type { Plan } from '#plan/plan.ts';
import type { Say } from '../document/say.ts';
import { calculationSheet } from './calculation.ts';
import { reportForm } from './report-form.ts';

/** What a plan computes in a spreadsheet; nothing while there is no forecast. */
export function worksheetsOf(plan: Plan, say: Say): readonly Worksheet[] {
  const { figures } = plan;
  if (figures === undefined) return [];
  const calculation = calculationSheet(figures, say);
  return [...(calculation ? [calculation] : []), reportForm(plan, figures, say)];
}
