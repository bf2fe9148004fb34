import type { Forecast } from '#domain/forecast-result.ts';
import type { Currency } from '#domain/money.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { pluralForm } from '#i18n/plural.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { chanceText } from '#report/document/chance.ts';
import { goalAmountText } from '#report/document/goal-amount.ts';
import { subjectName } from '#report/document/subjects.ts';
import { en } from '#report/health/words.en.ts';
import { ru } from '#report/health/words.ru.ts';
import type { HealthSay } from '#report/health/words.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import type { StageId } from '#stages/card.ts';
import { engagement } from '#stages/engagement/index.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Basis } from './basis.ts';
import type { Severity, Tripped } from './health/rule.ts';
import { type RuleId, rules } from './health/rules.ts';

export type { Severity } from './health/rule.ts';
export type { RuleId } from './health/rules.ts';

const allWords = { en, ru };

/** One place where the answers contradict each other, or are likely to go wrong. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The stage and the dotted path of the question that mends it. */
  readonly stage: StageId;
  readonly path: string;
  /** Why the rule was silenced; undefined while it speaks. */
  readonly silencedBy: string | undefined;
  /** The reason in one sentence that names the numbers. */
  said(language: Language): string;
}

const severities: readonly Severity[] = ['contradiction', 'risk', 'note'];

type Sentence = (figures: Tripped, say: HealthSay) => string;

/** Every finding, contradictions first, each severity in the order of the journey. Without a forecast, rules about figures are silent. */
export function healthOf(strategy: Strategy, basis: Basis, forecast: Forecast | undefined): readonly Finding[] {
  const patient = { answers: answersOf(strategy), context: contextOf(strategy), basis, forecast };
  const ids = Object.keys(rules) as RuleId[]; // the object's keys are the type's keys
  const found = ids.flatMap((id) => {
    const { severity, stage, check } = rules[id];
    return check(patient).map(
      (figures: Tripped): Finding => ({
        rule: id,
        severity,
        stage: 'stage' in figures ? figures.stage : stage,
        path: figures.path,
        silencedBy: strategy.silenced?.[id],
        // Each rule's sentence takes what that rule found, which a list of all rules cannot show.
        said: (language) => (allWords[language][id] as Sentence)(figures, sayIn(language)),
      }),
    );
  });
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

export const severityName = (severity: Severity, language: Language): string => allWords[language].severities[severity];

function sayIn(language: Language): HealthSay {
  const formats = formatsFor(language);
  const { tools, bought } = acquisition.words[language];
  const { cards } = engagement.words[language];
  return {
    formats,
    plural: (count, forms) => pluralForm(language, count, forms),
    names: {
      tool: (kind) => tools[kind].label,
      tactic: (kind) => cards[kind].label,
      bought: (what) => inMiddle(bought[what]),
      subject: (subject) => subjectName(language, subject),
      chance: (share) => chanceText(share, language),
      sum: (minor, currency) => formats.money(Number(minor.toPrecision(3)), currency),
      amount: (kind, amount, currency: Currency) => goalAmountText(kind, amount, currency, language),
    },
  };
}
