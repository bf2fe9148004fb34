import type { Forecast } from '#domain/forecast-result.ts';
import type { StageId } from '#stages/card.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Basis } from './basis.ts';
import type { Severity, Tripped } from './health/rule.ts';
import { type FiguresOf, type RuleId, rules } from './health/rules.ts';

export type { Severity } from './health/rule.ts';
export type { RuleId } from './health/rules.ts';

/** One place where the answers contradict each other, or are likely to go wrong; its sentence is written in `report/`. */
export type Finding = { readonly [Id in RuleId]: FindingOf<Id> }[RuleId];

export interface FindingOf<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  /** The stage and the dotted path of the question that mends it. */
  readonly stage: StageId;
  readonly path: string;
  /** Why the rule was silenced; undefined while it speaks. */
  readonly silencedBy: string | undefined;
  /** What the sentence names. */
  readonly figures: FiguresOf<Id>;
}

const severities: readonly Severity[] = ['contradiction', 'risk', 'note'];

/** Every finding, contradictions first, each severity in the order of the journey. Without a forecast, rules about figures are silent. */
export function healthOf(strategy: Strategy, basis: Basis, forecast: Forecast | undefined): readonly Finding[] {
  const patient = { answers: answersOf(strategy), context: contextOf(strategy), basis, forecast };
  const ids = Object.keys(rules) as RuleId[]; // the object's keys are the type's keys
  const found = ids.flatMap((id) => {
    const { severity, stage, check } = rules[id];
    return check(patient).map((figures: Tripped) => {
      const place = { stage: figures.stage ?? stage, path: figures.path, silencedBy: strategy.silenced?.[id] };
      return { rule: id, severity, ...place, figures } as Finding; // each rule finds its own figures, which a list of all rules cannot show
    });
  });
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}
