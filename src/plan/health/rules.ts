import { acquisitionRules } from './acquisition-rules.ts';
import { audienceRules } from './audience-rules.ts';
import { contentRules } from './content-rules.ts';
import { conversionRules } from './conversion-rules.ts';
import { dutyRules } from './duty-rules.ts';
import { engagementRules } from './engagement-rules.ts';
import { forecastRules } from './forecast-rules.ts';
import { platformRules } from './platform-rules.ts';

/** Every rule of the health check by its id, in the order of the journey. */
export const rules = {
  ...audienceRules,
  ...contentRules,
  ...acquisitionRules,
  ...platformRules,
  ...engagementRules,
  ...conversionRules,
  ...dutyRules,
  ...forecastRules,
} as const;

export type RuleId = keyof typeof rules;

/** The figures that the sentence of a rule names. */
export type FiguresOf<Id extends RuleId> = ReturnType<(typeof rules)[Id]['check']>[number];
