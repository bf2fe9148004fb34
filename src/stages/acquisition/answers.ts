import * as z from 'zod/mini';
import type { BenchmarkMetric } from '#domain/benchmarks.ts';
import { type AdNetwork, adNetworks, type Network } from '#domain/network.ts';
import { bounds, complete, draft, draftEstimateAnswer } from '../answer-kinds.ts';
import type { Answered } from '../card.ts';

export const toolKinds = [
  'communityAds',
  'seeding',
  'contextualAds',
  'leadAds',
  'partners',
  'ownChannels',
  'referral',
  'ownCustomers',
] as const;
export type ToolKind = (typeof toolKinds)[number];

export const boughtKinds = ['members', 'visits', 'leads'] as const;

/** Whether a kind of tool usually costs media money, what it usually buys, and whether ad prices' season moves it. */
export const toolHabits = {
  communityAds: { paid: true, buys: 'members', followsAdSeason: true },
  seeding: { paid: true, buys: 'members', followsAdSeason: false },
  contextualAds: { paid: true, buys: 'visits', followsAdSeason: true },
  leadAds: { paid: true, buys: 'leads', followsAdSeason: true },
  partners: { paid: false, buys: 'members', followsAdSeason: false },
  ownChannels: { paid: false, buys: 'members', followsAdSeason: false },
  referral: { paid: false, buys: 'members', followsAdSeason: false },
  ownCustomers: { paid: false, buys: 'members', followsAdSeason: false },
} as const satisfies Record<ToolKind, { paid: boolean; buys: (typeof boughtKinds)[number]; followsAdSeason: boolean }>;

/** How customers of today are told of the community. */
export const tellingWays = ['mail', 'messenger', 'phone', 'inPerson', 'packaging'] as const;
export type TellingWay = (typeof tellingWays)[number];

/** The benchmark for the price of what a tool buys. */
export const priceMetric = {
  members: 'costPerMember',
  visits: 'costPerVisit',
  leads: 'costPerLead',
} as const satisfies Record<(typeof boughtKinds)[number], BenchmarkMetric>;

/** The community members are led to: the one named, or the only one there is. */
export const communityJoined = <C extends { readonly id: string }>(
  communityId: string | undefined,
  communities: readonly C[],
): C | undefined =>
  communityId
    ? communities.find(({ id }) => id === communityId)
    : communities.length === 1
      ? communities[0]
      : undefined;

interface ToolPlace {
  readonly kind?: ToolKind | undefined;
  readonly buys?: (typeof boughtKinds)[number] | undefined;
  readonly communityId?: string | undefined;
  readonly network?: AdNetwork | undefined;
}

/** Where a tool's price is looked up: members at their community, the rest where the advertising runs. */
export function networkOf(
  { kind, buys, communityId, network }: ToolPlace,
  communities: readonly { readonly id: string; readonly network: Network }[],
): AdNetwork | undefined {
  if (buys === 'members') return communityJoined(communityId, communities)?.network;
  return network ?? (kind === 'contextualAds' ? 'search' : communities[0]?.network);
}

/** Whether a tool has a budget; undefined while neither that nor its kind was said. */
export const isPaid = ({ kind, paid }: { readonly kind?: ToolKind | undefined; readonly paid?: boolean | undefined }) =>
  paid ?? (kind && toolHabits[kind].paid);

export const acquisitionDraft = z.object({
  tools: draft.list(
    z.object({
      id: draft.id,
      kind: draft.choice(toolKinds),
      buys: draft.choice(boughtKinds),
      communityId: draft.idRef,
      network: draft.choice(adNetworks),
      months: draft.months,
      paid: draft.flag,
      moneyMinorPerMonth: draft.number,
      costPerResultMinor: draftEstimateAnswer,
      resultsPerMonth: draftEstimateAnswer,
      joinShare: draftEstimateAnswer,
      toldBy: draft.choices(tellingWays),
      targeting: draft.text,
    }),
  ),
  testReserveShare: draft.number,
});
export type AcquisitionDraft = z.infer<typeof acquisitionDraft>;

/** A tool that is paid has a budget. */
const paidToolHasMoney = z.superRefine<{
  paid?: unknown;
  moneyMinorPerMonth?: unknown;
}>((tool, context) => {
  if (tool.paid && tool.moneyMinorPerMonth === undefined)
    context.addIssue({ code: 'custom', message: 'toolMoneyMissing', path: ['moneyMinorPerMonth'] });
});

export const acquisitionComplete = z.object({
  tools: z
    .array(
      z
        .object({
          id: draft.id,
          kind: complete.choice(toolKinds, 'toolKindMissing'),
          buys: complete.choice(boughtKinds, 'toolBuysMissing'),
          communityId: draft.idRef,
          network: complete.anyChoice(adNetworks),
          months: complete.months('toolMonthsMissing'),
          paid: draft.flag,
          moneyMinorPerMonth: complete.anyNumber(bounds.money),
          costPerResultMinor: complete.anyEstimate({ min: 1, max: 1e13 }),
          resultsPerMonth: complete.anyEstimate({ max: 1e8 }),
          joinShare: complete.anyEstimate(bounds.share),
          toldBy: draft.choices(tellingWays),
          targeting: complete.anyText,
        })
        .check(paidToolHasMoney),
      'toolsMissing',
    )
    .check(z.minLength(1, 'toolsMissing')),
  testReserveShare: complete.anyNumber(bounds.share),
});
export type AcquisitionComplete = z.infer<typeof acquisitionComplete>;
export type AcquisitionAnswers = Answered<AcquisitionComplete>;

export const blankAcquisition = (): AcquisitionDraft => ({ testReserveShare: 0.1 });

export const acquisitionNeeded = [] as const;
