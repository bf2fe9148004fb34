import type { SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import { budgetsInShort, type Found } from '../document/budgets.ts';
import { decisionSection } from '../document/decision.ts';
import { answerInShort, honestSection } from '../document/honest.ts';
import type { Phrases } from '../document/phrases.ts';
import { signedInShort } from '../document/signed.ts';
import { workshopSection } from '../document/workshop.ts';
import { yearSection } from '../document/year.ts';
import type { LengthId, SectionId } from '../section-ids.ts';
import { largestAssumptions } from './assumptions.ts';
import { nextDecisions, tenFigures, yearInFiveLines } from './one-page.ts';
import {
  acquisitionInShort,
  audienceInShort,
  businessInShort,
  contentInShort,
  contractorInShort,
  conversionInShort,
  engagementInShort,
  tasksInShort,
  threeRisks,
} from './plan-sections.ts';
import { kpisByQuarter } from './quarters.ts';

type Write = (plan: Plan, phrases: Phrases, found: Found) => SectionBody | undefined;

/** What the shorter lengths say in the place of a section; undefined where they leave it to the appendices. */
export const shorter: Readonly<
  Record<SectionId, Readonly<Record<Exclude<LengthId, 'appendices'>, Write | undefined>>>
> = {
  honest: { onePage: answerInShort, plan: honestSection },
  planOnAPage: { onePage: yearInFiveLines, plan: yearSection },
  kpis: { onePage: tenFigures, plan: kpisByQuarter },
  business: { onePage: undefined, plan: businessInShort },
  audience: { onePage: undefined, plan: audienceInShort },
  content: { onePage: undefined, plan: contentInShort },
  acquisition: { onePage: undefined, plan: acquisitionInShort },
  budgets: { onePage: undefined, plan: budgetsInShort },
  platform: { onePage: undefined, plan: undefined },
  engagement: { onePage: undefined, plan: engagementInShort },
  conversion: { onePage: undefined, plan: conversionInShort },
  awareness: { onePage: undefined, plan: undefined },
  thread: { onePage: undefined, plan: undefined },
  rules: { onePage: undefined, plan: undefined },
  health: { onePage: undefined, plan: threeRisks },
  workshop: { onePage: undefined, plan: workshopSection },
  tasks: { onePage: nextDecisions, plan: tasksInShort },
  contractor: { onePage: undefined, plan: contractorInShort },
  decision: { onePage: undefined, plan: decisionSection },
  why: { onePage: undefined, plan: undefined },
  assumptions: { onePage: undefined, plan: largestAssumptions },
  method: { onePage: undefined, plan: undefined },
  signed: { onePage: undefined, plan: signedInShort },
};
