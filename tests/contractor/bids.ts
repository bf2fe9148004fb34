import type { Language } from '#i18n/language.ts';
import type { Offer } from '#strategy/offers.ts';
import { communities } from './communities.ts';

/** An agency that says all there is to say. */
export const whole: Offer = {
  id: 'b1',
  name: 'North Light',
  currency: 'EUR',
  feeMinorPerMonth: 120_000,
  onceMinor: 60_000,
  adsIncluded: false,
  postsPerMonth: 13,
  communities: 1,
  hoursPerMonth: 40,
  people: 2,
  moderation: true,
  terms: { contract: true, obligations: true, costPerLead: true, weeklyReports: true, targeting: true, proof: true },
  promises: [
    {
      id: 'v1',
      said: '1,200 followers in all by month 12',
      figure: 'members',
      amount: 1200,
      byMonth: 12,
      counting: 'inAll',
    },
  ],
};

/** One that is cheap, bold and silent. */
export const bold: Offer = {
  id: 'b2',
  name: 'Quick Win',
  feeMinorPerMonth: 50_000,
  terms: { contract: false },
  promises: [
    {
      id: 'v2',
      said: '100,000 followers by month 2',
      figure: 'members',
      amount: 100_000,
      byMonth: 2,
      counting: 'inAll',
    },
    { id: 'v3', said: 'A lot more sales', figure: 'sales' },
  ],
};

/** One from abroad who refuses a term. */
const abroad = ({ name, promise }: { readonly name: string; readonly promise: string }): Offer => ({
  id: 'b3',
  name,
  currency: 'USD',
  feeMinorPerMonth: 95_000,
  onceMinor: 0,
  adsIncluded: false,
  postsPerMonth: 26,
  communities: 2,
  people: 1,
  hoursPerMonth: 60,
  moderation: false,
  terms: { contract: true, obligations: true, costPerLead: false, weeklyReports: true },
  promises: [{ id: 'v4', said: promise, figure: 'leads', amount: 40, byMonth: 12, counting: 'inMonth' }],
});

const few = communities.healthy.split('\n').slice(0, 5).join('\n');

/** Four who answer a brief, as documents are read with: whole, bold, from abroad, and silent. */
export const bidders: Readonly<Record<Language, readonly Offer[]>> = {
  en: [
    { ...whole, proof: { network: 'instagram', members: 10_000, pasted: communities.healthy } },
    { ...bold, proof: { network: 'instagram', members: 10_000, pasted: communities.bought } },
    {
      ...abroad({ name: 'Maria Kern', promise: 'Forty leads a month by the end of the year' }),
      proof: { network: 'linkedin', members: 3200, pasted: few },
    },
    { id: 'b4', name: 'Studio Harbour', proof: { pasted: '03/04/2026;1;2;3;4\n05/06/2026;1;2;3;4' } },
  ],
  ru: [
    {
      ...whole,
      name: 'Агентство «Северный свет»',
      currency: 'RUB',
      feeMinorPerMonth: 7_500_000,
      onceMinor: 4_000_000,
      promises: [
        {
          id: 'v1',
          said: '5000 подписчиков всего к 12-му месяцу',
          figure: 'members',
          amount: 5000,
          byMonth: 12,
          counting: 'inAll',
        },
      ],
      proof: { network: 'vk', members: 10_000, pasted: communities.healthy },
    },
    {
      id: 'b2',
      name: 'Быстрый старт',
      feeMinorPerMonth: 3_500_000,
      terms: { contract: false },
      promises: [
        {
          id: 'v2',
          said: '100 тысяч подписчиков за два месяца',
          figure: 'members',
          amount: 100_000,
          byMonth: 2,
          counting: 'inAll',
        },
        { id: 'v3', said: 'Продажи вырастут в разы', figure: 'sales' },
      ],
      proof: { network: 'vk', members: 10_000, pasted: communities.bought },
    },
    {
      ...abroad({ name: 'Анна Белова', promise: 'К концу года 40 обращений в месяц' }),
      proof: { network: 'telegram', members: 3200, pasted: few },
    },
    { id: 'b4', name: 'Студия «Гавань»', proof: { pasted: '03/04/2026;1;2;3;4\n05/06/2026;1;2;3;4' } },
  ],
};
