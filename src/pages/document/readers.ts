import { packFrom } from '#contractor/pack.ts';
import { paperIds } from '#contractor/papers/card.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import type { NamedDocument } from '#document/document.ts';
import type { Language } from '#i18n/language.ts';
import { type Plan, planIn } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import type { LengthId } from '#report/section-ids.ts';

export const readerIds = ['owner', 'partner', 'contractor'] as const;
export type ReaderId = (typeof readerIds)[number];

interface Reader {
  readonly document: (plan: Plan, language: Language, length: LengthId) => NamedDocument;
  /** Whether there is more or less of it to choose from. */
  readonly hasLengths: boolean;
  /** Whether the strategy may travel in a file for this reader, and whether it does until somebody says no. */
  readonly strategy: 'carried' | 'asked' | 'never';
}

/** What each reader gets. */
export const readers: Readonly<Record<ReaderId, Reader>> = {
  owner: { document: documentFrom, hasLengths: true, strategy: 'carried' },
  partner: { document: documentFrom, hasLengths: true, strategy: 'asked' },
  contractor: {
    document: (plan, language) => packFrom(viewOf(planIn(plan, language), partsOf(plan.answers)), language, paperIds),
    hasLengths: false,
    strategy: 'never',
  },
};
