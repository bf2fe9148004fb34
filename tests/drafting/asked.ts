import { loadTrade } from '#catalogue/load-trade.ts';
import type { Industry } from '#domain/industry.ts';
import type { DraftRequest } from '#drafting/draft.ts';
import type { Draft, Drafted } from '#drafting/proposal.ts';
import type { Language } from '#i18n/language.ts';
import { type Drafts, newStrategy } from '#strategy/strategy.ts';

type Business = NonNullable<Drafts['business']>;

/** What the twelve questions of the quick start ask of a dentist in a Russian town. */
export const dentist = {
  offering: 'Стоматология у дома',
  industry: 'dental',
  country: 'RU',
  currency: 'RUB',
  startMonth: '2027-01',
  preparationMonths: 1,
  goal: { kind: 'sales', amount: 5 },
  ownHoursPerWeek: 8,
  moneyCeilingMinorPerMonth: 6_000_000,
  averageOrderValueMinor: { kind: 'known', value: 3_000_000 },
  grossMarginShare: { kind: 'known', value: 0.45 },
  communities: [{ id: 'c1', network: 'vk', membersNow: 250, reachablePeople: 40_000 }],
} satisfies Business;

/** A request for a draft from answers of the business, and of other stages where they were said. */
export async function asking(
  business: Business,
  { language = 'ru', ...stages }: Drafts & { readonly language?: Language } = {},
): Promise<DraftRequest> {
  const industry: Industry = business.industry ?? 'other';
  const trade = { en: await loadTrade(industry, 'en'), ru: await loadTrade(industry, 'ru') };
  const strategy = newStrategy('asked', { createdOn: '2026-11-23', language });
  return { strategy: { ...strategy, answers: { business, ...stages } }, trade, language };
}

/** The draft, where there must be one. */
export function drawn(drafted: Drafted): Draft {
  if (drafted.kind !== 'draft') throw new Error(`No draft: ${JSON.stringify(drafted)}`);
  return drafted;
}
