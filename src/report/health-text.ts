import { networkNames } from '#domain/network.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { pluralForm } from '#i18n/plural.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { lazyWords } from '#i18n/words.ts';
import type { Finding, Severity } from '#plan/health.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { engagement } from '#stages/engagement/index.ts';
import { outcomeWords } from '#stages/outcome.ts';
import { chanceText } from './document/chance.ts';
import { goalAmountText } from './document/goal-amount.ts';
import { subjectName } from './document/subjects.ts';
import type { HealthPhrases } from './health/words.ts';

const allWords = lazyWords({ en: () => import('./health/words.en.ts'), ru: () => import('./health/words.ru.ts') });

type Sentence = (figures: Finding['figures'], phrases: HealthPhrases) => string;

/** The finding in one sentence that names the numbers. */
export const findingText = ({ rule, figures }: Finding, language: Language): string =>
  (allWords[language][rule] as Sentence)(figures, phrasesIn(language)); // each rule's sentence takes what that rule found

export const severityName = (severity: Severity, language: Language): string => allWords[language].severities[severity];

function phrasesIn(language: Language): HealthPhrases {
  const formats = formatsFor(language);
  const { tools, bought, search } = acquisition.words[language];
  const { cards } = engagement.words[language];
  return {
    formats,
    plural: (count, forms) => pluralForm(language, count, forms),
    names: {
      tool: (kind) => tools[kind].label,
      tactic: (kind) => cards[kind].label,
      network: (network) => (network === 'search' ? search : networkNames[network]),
      bought: (what) => inMiddle(bought[what]),
      subject: (subject) => subjectName(language, subject),
      chance: (share) => chanceText(share, language),
      sum: (minor, currency) => formats.money(Number(minor.toPrecision(3)), currency),
      outcome: (of) => outcomeWords(of, language),
      amount: (kind, amount, of) => goalAmountText(kind, amount, of, language),
    },
  };
}
