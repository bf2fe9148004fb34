import type { RuleStatus } from '#catalogue/platform-rules.ts';
import { type KnownRule, knownRules } from '#catalogue/rules-for.ts';
import type { AdNetwork } from '#domain/network.ts';
import { isPaid, networkOf } from '#stages/acquisition/answers.ts';
import { networksOfDraw } from '../platform.ts';
import { type Patient, rule } from './rule.ts';

const originOf = ({ asOf, grade, sources }: KnownRule) => ({
  asOf,
  grade,
  /** Names of the pages that were read; empty for a judgement. */
  sources: sources.map(({ name }) => name).join('; '),
});

/** Paid tools in networks of which the law says `status`, each with the rule that says so. */
const paidWhere = ({ answers, context }: Patient, status: RuleStatus) =>
  (answers.acquisition.tools ?? []).flatMap((tool, index) => {
    const network: AdNetwork | undefined = networkOf(tool, context.communities);
    if (isPaid(tool) !== true || network === undefined) return [];
    const found = knownRules(context.country, network, 'advertising').find((each) => each.status === status);
    const place = tool.buys === 'members' ? 'communityId' : 'network';
    return found === undefined ? [] : [{ path: `tools.${index}.${place}`, network, ...originOf(found) }];
  });

/** Prize draws in networks where advertising is prohibited. */
const drawnWhereProhibited = ({ answers, context }: Patient) =>
  (answers.engagement.tactics ?? []).flatMap((tactic, index) =>
    networksOfDraw(tactic, context).flatMap((network) => {
      const found = knownRules(context.country, network, 'advertising').find(({ status }) => status === 'prohibited');
      return found === undefined ? [] : [{ path: `tactics.${index}.kind`, network, ...originOf(found) }];
    }),
  );

export const platformRules = {
  prohibitedPrizeDraw: rule('contradiction', 'engagement', drawnWhereProhibited),
  prohibitedAdvertising: rule('contradiction', 'acquisition', (patient) => paidWhere(patient, 'prohibited')),
  contestedAdvertising: rule('risk', 'acquisition', (patient) => paidWhere(patient, 'contested')),
} as const;
