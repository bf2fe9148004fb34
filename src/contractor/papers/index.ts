import { annex } from './annex/index.ts';
import { bonus } from './bonus/index.ts';
import { brief } from './brief/index.ts';
import { type PaperCard, type PaperId, paperIds } from './card.ts';
import { exit } from './exit/index.ts';
import { firstWeek } from './first-week/index.ts';
import { kpiTerms } from './kpi-terms/index.ts';
import { pricePerLead } from './price-per-lead/index.ts';
import { questions } from './questions/index.ts';
import type { ContractorView } from './view.ts';
import { weeklyReport } from './weekly-report/index.ts';

const byId = {
  brief,
  questions,
  annex,
  bonus,
  'price-per-lead': pricePerLead,
  'kpi-terms': kpiTerms,
  'weekly-report': weeklyReport,
  'first-week': firstWeek,
  exit,
} as const satisfies { readonly [Id in PaperId]: PaperCard & { readonly id: Id } };

/** Every paper of the contractor's pack, in the order they are used. */
export const papers = paperIds.map((id) => byId[id]);

/** The papers of one view: a price per lead is none where nothing is sold. */
export const papersFor = ({ sellsNothing }: Pick<ContractorView, 'sellsNothing'>): readonly PaperCard[] =>
  papers.filter(({ id }) => id !== 'price-per-lead' || !sellsNothing);

/** Papers that follow a decision, in the order they are used. */
export const papersAgreed: readonly PaperId[] = papers.flatMap(({ id, usedWhen }) =>
  usedWhen === 'agreed' ? [id] : [],
);
