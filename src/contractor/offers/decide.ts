import type { PromisedFigure } from '#domain/promise.ts';
import { owedIn } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { closedPromise } from '#plan/promises/question.ts';
import { type AgencyTerm, agencyTerms, type TermState } from '#stages/work.ts';
import type { Decision, Offer, Offers } from '#strategy/offers.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { partsOf } from '../view-of.ts';
import { workersWith } from './hired-worker.ts';

/** What a decision is to be mended in before it can be taken. */
export type DecisionProblem = 'offerMissing' | 'reasonsMissing' | 'priceMissing';

const chosenIn = ({ list = [] }: Offers, { offerId }: Decision): Offer | undefined =>
  list.find(({ id }) => id === offerId);

export function problemsOf(
  offers: Offers,
  decision: Decision,
  priceMinor: number | undefined,
): readonly DecisionProblem[] {
  const offer = chosenIn(offers, decision);
  return [
    ...(offer === undefined ? (['offerMissing'] as const) : []),
    ...(offer !== undefined && priceMinor === undefined ? (['priceMissing'] as const) : []),
    ...((decision.reasons ?? '').trim() === '' ? (['reasonsMissing'] as const) : []),
  ];
}

const suggestions = [
  { id: 'agreed1', figure: 'members', counting: 'inAll' },
  { id: 'agreed2', figure: 'engagementRate', counting: 'inMonth' },
  { id: 'agreed3', figure: 'leads', counting: 'inMonth' },
] as const satisfies readonly { id: string; figure: PromisedFigure; counting: ContractorPromise['counting'] }[];

const lastMonth = 12;

/** The commits of the plan's last month, then what the offer itself promises in figures and no commit speaks of. */
export function suggestedFor(plan: Plan, offer: Offer): ContractorPromise[] {
  const commits = suggestions.flatMap(({ id, figure, counting }) => {
    const kpi = plan.figures?.kpis.find((each) => each.id === figure);
    const amount = (kpi && owedIn(kpi, lastMonth)?.commit) ?? 0;
    // What is owed over a quarter or a year is agreed for the year as a whole
    const isMonthly = kpi?.owedBy === 'month';
    if (isMonthly) return amount > 0 ? [{ id, figure, counting, amount, byMonth: lastMonth }] : [];
    const inAll = kpi?.owedBy === 'chance' ? 0 : (kpi?.year?.commit ?? 0);
    return inAll > 0 ? [{ id, figure, counting: 'inAll' as const, amount: inAll, byMonth: lastMonth }] : [];
  });
  const isCommit = ({ figure, counting, byMonth }: ContractorPromise) =>
    commits.some((commit) => commit.figure === figure && commit.counting === counting && commit.byMonth === byMonth);
  const promises = (offer.promises ?? []).filter((promise) => closedPromise(promise) !== undefined);
  return [...commits, ...promises.filter((promise) => !isCommit(promise))];
}

/** The plan with the chosen offer in it: who does the work, what it costs, which terms stand, and what was agreed. */
export function decided(
  strategy: Strategy,
  plan: Plan,
  offers: Offers,
  decision: Decision,
  priceMinor: number,
): Pick<Strategy, 'answers' | 'offers' | 'idsGiven'> {
  const offer = chosenIn(offers, decision);
  const parts = partsOf(plan.answers);
  const business = draftOf(strategy, 'business');
  const hired = {
    name: offer?.name,
    feeMinorPerMonth: Math.round(priceMinor),
    terms: termsOf(offer),
    moderates: offer?.moderation === true,
  };
  const idsGiven = strategy.idsGiven + 1;
  const agreed = decision.agreed ?? (offer ? suggestedFor(plan, offer) : []);
  return {
    answers: {
      ...strategy.answers,
      business: { ...business, workers: workersWith(business.workers ?? [], hired, parts, `n${idsGiven}`) },
    },
    idsGiven,
    offers: {
      ...offers,
      decision: {
        ...decision,
        agreed: agreed.filter((promise) => closedPromise(promise) !== undefined),
        isTaken: true,
      },
    },
  };
}

/** What the offer says yes to is agreed, what it refuses is missing, what it is silent about has been asked for. */
function termsOf(offer: Offer | undefined): Partial<Record<AgencyTerm, TermState>> {
  const stateOf = (term: AgencyTerm): TermState => {
    const said = offer?.terms?.[term];
    if (said === undefined) return 'askedFor';
    return said ? 'agreed' : 'missing';
  };
  return Object.fromEntries(agencyTerms.map((term) => [term, stateOf(term)]));
}
