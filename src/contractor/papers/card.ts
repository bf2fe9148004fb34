import type { Block } from '#document/blocks.ts';
import type { InEveryLanguage } from '#i18n/language.ts';
import type { PaperPhrases } from './phrases.ts';
import type { ContractorView } from './view.ts';

export const paperIds = [
  'brief',
  'questions',
  'annex',
  'bonus',
  'price-per-lead',
  'kpi-terms',
  'weekly-report',
  'first-week',
  'exit',
] as const;
export type PaperId = (typeof paperIds)[number];

export interface PaperWords {
  readonly title: string;
  /** What the owner does with it, in one sentence. */
  readonly use: string;
}

/** One paper of the contractor's pack. It sees the contractor's view and nothing else. */
export interface PaperCard {
  readonly id: PaperId;
  /** While offers are asked for and chosen, or once one was agreed on. */
  readonly usedWhen: 'choosing' | 'agreed';
  readonly words: InEveryLanguage<PaperWords>;
  readonly section: (view: ContractorView, phrases: PaperPhrases) => readonly Block[];
}
