import { packFrom } from '#contractor/pack.ts';
import { paperIds } from '#contractor/papers/card.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import type { NamedDocument } from '#document/document.ts';
import type { Language } from '#i18n/language.ts';
import { type Plan, planIn } from '#plan/plan.ts';
import type { Found } from '#report/document/budgets.ts';
import { documentFrom } from '#report/document.ts';
import type { LengthId } from '#report/section-ids.ts';

export const readerIds = ['owner', 'partner', 'board', 'contractor'] as const;
export type ReaderId = (typeof readerIds)[number];

export interface Reader {
  readonly document: (plan: Plan, language: Language, length: LengthId, found: Found) => NamedDocument;
  /** Whether there is more or less of it to choose from. */
  readonly hasLengths: boolean;
  /** What is proposed until somebody asks for more or less. */
  readonly length: LengthId;
  /** Whether the strategy may travel in a file for this reader, and whether it does until somebody says no. */
  readonly strategy: 'carried' | 'asked' | 'never';
}

/** What each reader gets. */
export const readers: Readonly<Record<ReaderId, Reader>> = {
  owner: { document: documentFrom, hasLengths: true, length: 'plan', strategy: 'carried' },
  partner: { document: documentFrom, hasLengths: true, length: 'plan', strategy: 'asked' },
  board: { document: documentFrom, hasLengths: true, length: 'onePage', strategy: 'never' },
  contractor: {
    document: (plan, language) => packFrom(viewOf(planIn(plan, language), partsOf(plan.answers)), language, paperIds),
    hasLengths: false,
    length: 'plan',
    strategy: 'never',
  },
};
