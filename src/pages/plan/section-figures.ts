import { type DerivedId, planKpiIds } from '#plan/derivations.ts';

/** Figures that stand in a section of the plan, in the order they are read. */
const figures: Readonly<Record<string, readonly DerivedId[]>> = {
  honest: [
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
  planOnAPage: ['gate'],
  kpis: planKpiIds,
  acquisition: ['tools', 'spend', 'grossProfit', 'cumulative', 'breakEven'],
  conversion: [
    'unfollowLimit',
    'engagementFloor',
    'gate',
    'reach',
    'communityVisits',
    'visitsBought',
    'leads',
    'sales',
  ],
  awareness: ['brandSearches'],
  rules: [...planKpiIds, 'tools', 'gate', 'unfollowLimit', 'engagementFloor'],
  contractor: ['tools', 'gate'],
};

export const figuresIn = (section: string): readonly DerivedId[] => figures[section] ?? [];
