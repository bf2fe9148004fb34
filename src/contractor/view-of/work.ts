import type { Plan } from '#plan/plan.ts';
import { isPaid } from '#stages/acquisition/answers.ts';
import { changesWithSelling, sharesBeforeSelling } from '#stages/pillar-shares.ts';
import type { ViewPillar, ViewProblem, ViewSelling, ViewTactic, ViewTool } from '../papers/view.ts';
import { withoutRedLine } from './obligation.ts';

const problemText = ({ context }: Plan, problemId: string | undefined): string | undefined =>
  context.problems.find(({ id }) => id === problemId)?.label;

export function problemsOf({ answers, context }: Plan): readonly ViewProblem[] {
  return (answers.audience.problems ?? []).flatMap(({ text, segmentId, frequency, severity, evidence, workaround }) => {
    const segment = context.segments.find(({ id }) => id === segmentId)?.label;
    return text === undefined ? [] : [{ text, segment, frequency, severity, evidence: evidence ?? [], workaround }];
  });
}

export function pillarsOf(plan: Plan): readonly ViewPillar[] {
  const pillars = plan.answers.content.pillars ?? [];
  const before = changesWithSelling(pillars, plan.context.firstSellingMonth) ? sharesBeforeSelling(pillars) : [];
  return pillars.flatMap(({ name, kind, problemIds, shareOfPosts, formats, topics }, index) => {
    const answers = (problemIds ?? []).flatMap((id) => problemText(plan, id) ?? []);
    return name === undefined
      ? []
      : [{ name, kind, answers, shareOfPosts, shareBeforeSelling: before[index], formats: formats ?? [], topics }];
  });
}

export function tacticsOf(plan: Plan): readonly ViewTactic[] {
  return (plan.answers.engagement.tactics ?? []).flatMap(
    ({ kind, name, months, problemId, costMinorPerMonth, stopRule }) =>
      kind === undefined
        ? []
        : [
            {
              kind,
              name,
              months: months ?? [],
              problem: problemText(plan, problemId),
              costMinorPerMonth: costMinorPerMonth ?? 0,
              stopRule,
            },
          ],
  );
}

export function toolsOf({ answers, context, figures }: Plan): readonly ViewTool[] {
  return (answers.acquisition.tools ?? []).flatMap((tool) => {
    if (tool.kind === undefined) return [];
    // How many customers there are to tell follows from what is sold, which no contractor sees
    const planned = tool.kind === 'ownCustomers' ? undefined : figures?.tools.find(({ id }) => id === tool.id);
    const community = context.communities.find(({ id }) => id === tool.communityId);
    const moneyMinorPerMonth = isPaid(tool) ? (tool.moneyMinorPerMonth ?? 0) : 0;
    return [
      {
        kind: tool.kind,
        buys: tool.buys,
        place: tool.buys === 'members' ? community?.label : (tool.network ?? placeOf(tool.kind)),
        network: tool.buys === 'members' ? community?.network : (tool.network ?? placeOf(tool.kind)),
        months: tool.months ?? [],
        moneyMinorPerMonth,
        targeting: tool.targeting,
        results: planned && withoutRedLine(planned.results),
        priceMinor: planned?.costPerResultMinor?.commit,
      },
    ];
  });
}

const placeOf = (kind: ViewTool['kind']): 'search' | undefined => (kind === 'contextualAds' ? 'search' : undefined);

export function sellingOf({ answers, figures, timeline }: Plan): ViewSelling {
  const { offers, sellingCeilingShare, pushMonths, restWeeks, path, attribution, guardrails } = answers.conversion;
  const gate = figures?.selling.gate;
  const firstMonth = timeline.milestones.find(({ kind }) => kind === 'sellingStarts')?.month ?? 12;
  return {
    firstMonth,
    offers: (offers ?? []).flatMap(({ text, manner, postsPerMonth }) =>
      text === undefined ? [] : [{ text, manner, postsPerMonth }],
    ),
    ceilingShare: sellingCeilingShare,
    pushMonths: pushMonths ?? 1,
    restWeeks: restWeeks ?? 0,
    post: path?.post,
    site: path?.site,
    utm: attribution?.utm,
    promoCode: attribution?.promoCode,
    askedHow: attribution?.askedHow,
    unfollowLimitShare: guardrails?.unfollowLimitShare,
    engagementFloorShare: guardrails?.engagementFloorShare,
    response: guardrails?.response,
    gate:
      gate === undefined || gate.month < 1 || gate.activeMembers === 0
        ? undefined
        : {
            month: gate.month,
            engagementRateShare: gate.engagementRateShare,
            reactionsPerPost: gate.reactionsPerPost,
            activeMembers: gate.activeMembers,
          },
  };
}
