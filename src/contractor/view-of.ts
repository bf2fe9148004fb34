import type { Plan } from '#plan/plan.ts';
import { rivalNames } from '#stages/audience/section.ts';
import { knownNumber } from '#stages/card.ts';
import { usualApprovalDays } from '#stages/engagement/section.ts';
import { doersAmong } from '#stages/work.ts';
import { ratesOf } from '#strategy/context.ts';
import type { ContractorView, Part } from './papers/view.ts';
import { kpisOf } from './view-of/kpis.ts';
import { pillarsOf, problemsOf, sellingOf, tacticsOf, toolsOf } from './view-of/work.ts';

/** Picks what a contractor may see, field by field: what is not picked here is in no paper. */
export function viewOf(plan: Plan, parts: readonly Part[]): ContractorView {
  const { business, audience, content, acquisition, engagement } = plan.answers;
  return {
    createdOn: plan.createdOn,
    startMonth: plan.startMonth,
    preparationMonths: plan.context.preparationMonths,
    currency: plan.context.currency,
    rates: ratesOf(plan.answers),
    parts,
    platformRules: plan.platform.kind === 'checked' ? plan.platform.rules.map(({ rule }) => rule) : [],
    name: business.name,
    offering: business.offering,
    sellsNothing: plan.context.sellsNothing === true,
    communities: plan.context.communities.map(({ id, label, network }) => ({
      label,
      url: business.communities?.find((one) => one.id === id)?.url,
      network,
      membersNow: knownNumber(business.communities?.find((one) => one.id === id)?.membersNow),
      postsPerWeek: content.postsPerWeek?.[id] ?? plan.context.benchmark('postsPerWeek', { network })?.typical,
    })),
    siteCounter: plan.instruments.site,
    segments: (audience.segments ?? []).flatMap(({ name, whereTheyTalk }) =>
      name === undefined ? [] : [{ name, whereTheyTalk }],
    ),
    problems: problemsOf(plan),
    idea: audience.idea,
    refusals: audience.refusals,
    pillars: pillarsOf(plan),
    linkPostShare: content.linkPostShare,
    tactics: tacticsOf(plan),
    duties: dutiesOf(plan.answers),
    answerTimeHours: engagement.answerTimeHours,
    moderationHoursPerWeek: engagement.moderationHoursPerWeek,
    tools: toolsOf(plan),
    testReserveShare: acquisition.testReserveShare ?? 0,
    selling: sellingOf(plan),
    clientAnswers: clientAnswersOf(plan.answers),
    kpis: kpisOf(plan, parts),
  };
}

/** What the client says of itself; what was tried only if the owner wants it read. */
function clientAnswersOf({
  business,
  audience,
  content,
  engagement,
}: Plan['answers']): ContractorView['clientAnswers'] {
  const { material, shooter, voice, address, brandFile, liked, disliked } = content;
  return {
    siteUrl: business.siteUrl,
    difference: audience.difference,
    rivals: rivalNames(audience),
    dates: business.dates ?? [],
    tried: business.triedIsTold?.includes('yes') ? (business.tried ?? []) : [],
    look: { material, shooter, voice, address, brandFile, liked, disliked },
    approver: engagement.approver,
    standIn: engagement.standIn,
    approvalDays: engagement.approvalDays ?? usualApprovalDays,
    ownerTopics: engagement.ownerTopics ?? [],
  };
}

/** What own people do stays with them, unless nothing is given away yet and a contractor is only looked for. */
function dutiesOf({ business }: Plan['answers']): ContractorView['duties'] {
  const { content, advertising, answering, tactics } = doersAmong(business.workers);
  const isAllOwn = content === 'own' && advertising === 'own';
  return { tactics: isAllOwn || tactics !== 'own', answering: isAllOwn || answering !== 'own' };
}

/** The parts the answers leave to somebody else; both where the business does everything itself so far. */
export function partsOf({ business }: Plan['answers']): readonly Part[] {
  const { content, advertising } = doersAmong(business.workers);
  const taken: readonly Part[] = [
    ...(content === 'own' ? [] : (['community'] as const)),
    ...(advertising === 'own' ? [] : (['acquisition'] as const)),
  ];
  return taken.length === 0 ? ['community', 'acquisition'] : taken;
}
