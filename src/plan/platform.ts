import type { RuleConcern } from '#catalogue/platform-rules.ts';
import { type KnownRule, rulesFor } from '#catalogue/rules-for.ts';
import type { AdNetwork, Network } from '#domain/network.ts';
import type { TacticKind } from '#domain/tactic.ts';
import { isPaid, networkOf } from '#stages/acquisition/answers.ts';
import type { StageContext } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';

/** A rule that touches this plan, and the networks it touches it in; none where it holds everywhere. */
export interface TouchingRule {
  readonly rule: KnownRule;
  readonly networks: readonly AdNetwork[];
}

/** What the law says of this plan's advertising and tactics. `notChecked`: nobody has looked at the country yet. */
export type PlatformCheck =
  | { readonly kind: 'nothingToCheck' }
  | { readonly kind: 'notChecked' }
  | { readonly kind: 'checked'; readonly rules: readonly TouchingRule[] };

/** Tactics that collect who took part. */
const collecting: readonly TacticKind[] = ['contest', 'challenge', 'gift'];

/** A prize draw for promotion is advertising where the law prohibits that, and no placement anybody labels. */
const prizeDraws: readonly TacticKind[] = ['contest', 'gift'];

type Tactic = NonNullable<Answers['engagement']['tactics']>[number];

/** Networks a prize draw is held in: those of the communities it names, or of all. */
export const networksOfDraw = (
  { kind, communityIds = [] }: Tactic,
  { communities }: Pick<StageContext, 'communities'>,
): readonly Network[] => {
  if (kind === undefined || !prizeDraws.includes(kind)) return [];
  const held = communities.filter(({ id }) => communityIds.length === 0 || communityIds.includes(id));
  return [...new Set(held.map(({ network }) => network))];
};

interface Use {
  readonly concern: RuleConcern;
  readonly network: AdNetwork | undefined;
  /** Touched by prohibitions alone. */
  readonly isDraw?: boolean;
}

/** Where money is paid for advertising, where prizes are drawn, and where people leave their data. */
function usesOf({ acquisition, engagement }: Answers, context: StageContext): readonly Use[] {
  const { communities } = context;
  const draws = (engagement.tactics ?? []).flatMap((tactic) => networksOfDraw(tactic, context));
  const tools = acquisition.tools ?? [];
  const paid = tools.filter((tool) => isPaid(tool) === true);
  const collects =
    tools.some(({ kind }) => kind === 'leadAds' || kind === 'seeding') ||
    (engagement.tactics ?? []).some(({ kind }) => kind !== undefined && collecting.includes(kind));
  return [
    ...paid.map((tool): Use => ({ concern: 'advertising', network: networkOf(tool, communities) })),
    ...draws.map((network): Use => ({ concern: 'advertising', network, isDraw: true })),
    ...(collects ? [{ concern: 'tactics', network: undefined } as const] : []),
  ];
}

/** The rules this plan touches: prohibitions first, duties last, each once. */
export function platformCheck(answers: Answers, context: StageContext): PlatformCheck {
  const uses = usesOf(answers, context);
  if (uses.length === 0) return { kind: 'nothingToCheck' };
  const found = uses.map(({ concern, network, isDraw = false }) => {
    const rules = rulesFor(context.country, network, concern);
    const kept =
      rules.kind === 'checked' && isDraw ? rules.rules.filter(({ status }) => status === 'prohibited') : undefined;
    return { network, found: kept === undefined ? rules : { ...rules, rules: kept } };
  });
  const touching = new Map<string, TouchingRule>();
  for (const { network, found: rules } of found)
    for (const rule of rules.kind === 'checked' ? rules.rules : []) {
      const networks = touching.get(rule.id)?.networks ?? [];
      const isNamed = rule.networks !== 'all' && network !== undefined && !networks.includes(network);
      touching.set(rule.id, { rule, networks: isNamed ? [...networks, network] : networks });
    }
  if (found.every(({ found: rules }) => rules.kind === 'notChecked')) return { kind: 'notChecked' };
  const ranks = { prohibited: 0, contested: 1, duty: 2 } as const;
  return {
    kind: 'checked',
    rules: [...touching.values()].toSorted((one, other) => ranks[one.rule.status] - ranks[other.rule.status]),
  };
}
