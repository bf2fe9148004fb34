import { forecast } from '#domain/forecast.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { type ExampleId, exampleStrategy } from '#examples/index.ts';
import type { Language } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { type Plan, planFrom } from '#plan/plan.ts';

/** An example with its figures, computed while the page is made: no part of the program. */
export async function computedExample(
  id: ExampleId,
  language: Language,
): Promise<{ readonly plan: Plan; readonly year: Forecast }> {
  const strategy = await exampleStrategy(id, language);
  const basis = basisOf(strategy);
  const year = forecast(basis.input);
  return { plan: planFrom(strategy, basis, year), year };
}
