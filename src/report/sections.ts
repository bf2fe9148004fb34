import type { Section, SectionBody } from '#document/document.ts';
import { type DerivedId, planKpiIds } from '#plan/derivations.ts';
import type { Plan } from '#plan/plan.ts';
import type { StageId } from '#stages/card.ts';
import { acquisitionSection } from './document/acquisition.ts';
import { assumptionSection } from './document/assumptions.ts';
import { awarenessSection } from './document/awareness.ts';
import { budgetsSection, type Found } from './document/budgets.ts';
import { contentSection } from './document/content.ts';
import { contractorSection } from './document/contractor.ts';
import { conversionSection } from './document/conversion.ts';
import { decisionSection } from './document/decision.ts';
import { healthSection } from './document/health.ts';
import { honestSection } from './document/honest.ts';
import { kpiSection } from './document/kpis.ts';
import { methodSection } from './document/method.ts';
import type { Phrases } from './document/phrases.ts';
import { platformSection } from './document/platform.ts';
import { rulesSection } from './document/rules.ts';
import { signedSection } from './document/signed.ts';
import { audienceSection, businessSection, engagementSection } from './document/stages.ts';
import { taskSection } from './document/tasks.ts';
import { threadSection } from './document/thread.ts';
import { whySection } from './document/why.ts';
import { workshopSection } from './document/workshop.ts';
import { yearSection } from './document/year.ts';
import { shorter } from './lengths/lengths.ts';
import { type LengthId, type SectionId, sectionIds } from './section-ids.ts';

export type { SectionId } from './section-ids.ts';

interface SectionCard {
  /** Its title and blocks, with the places of its pictures; undefined while it has nothing to say. */
  readonly write: (plan: Plan, phrases: Phrases, found: Found) => SectionBody | undefined;
  /** Figures that stand in it and have a derivation, in the order they are read. */
  readonly figures: readonly DerivedId[];
}

/** What the wizard asks is told: each stage has its section. */
const cards: Readonly<Record<SectionId | StageId, SectionCard>> = {
  honest: {
    write: honestSection,
    figures: [
      'firstSale',
      'sales',
      'salesInYear',
      'goal',
      'members',
      'activeMembers',
      'spend',
      'grossProfit',
      'cumulative',
      'breakEven',
    ],
  },
  planOnAPage: { write: yearSection, figures: ['gate'] },
  kpis: { write: kpiSection, figures: planKpiIds },
  business: { write: businessSection, figures: [] },
  audience: { write: audienceSection, figures: [] },
  content: { write: contentSection, figures: [] },
  acquisition: { write: acquisitionSection, figures: ['tools', 'spend', 'grossProfit', 'cumulative', 'breakEven'] },
  budgets: { write: budgetsSection, figures: [] },
  platform: { write: platformSection, figures: [] },
  engagement: { write: engagementSection, figures: [] },
  conversion: {
    write: conversionSection,
    figures: ['unfollowLimit', 'engagementFloor', 'gate', 'reach', 'communityVisits', 'visitsBought', 'leads', 'sales'],
  },
  awareness: { write: awarenessSection, figures: ['brandSearches'] },
  thread: { write: threadSection, figures: [] },
  rules: { write: rulesSection, figures: [...planKpiIds, 'tools', 'gate', 'unfollowLimit', 'engagementFloor'] },
  health: { write: healthSection, figures: [] },
  workshop: { write: workshopSection, figures: [] },
  tasks: { write: taskSection, figures: [] },
  contractor: { write: contractorSection, figures: ['tools', 'gate'] },
  decision: { write: decisionSection, figures: [] },
  why: { write: whySection, figures: [] },
  assumptions: { write: assumptionSection, figures: [] },
  method: { write: methodSection, figures: [] },
  signed: { write: signedSection, figures: [] },
};

/** Every section that has something to say in a document of this length; of these only, where some are named. */
export const sectionsOf = (
  plan: Plan,
  phrases: Phrases,
  length: LengthId,
  found: Found = {},
  ids: readonly SectionId[] = sectionIds,
): readonly Section<SectionId>[] =>
  ids.flatMap((id) => {
    const write = length === 'appendices' ? cards[id].write : shorter[id][length];
    const body = write?.(plan, phrases, found);
    return body === undefined ? [] : [{ id, ...body }];
  });

export const figuresOf = (id: SectionId): readonly DerivedId[] => cards[id].figures;
