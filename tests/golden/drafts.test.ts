import { expect, test } from 'vitest';
import { type Industry, industries } from '#domain/industry.ts';
import { sharedForecast } from '../forecasts.ts';
import { draftFrom } from '#drafting/draft.ts';
import { take } from '#drafting/take.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { printed } from '#document/inline.ts';
import { answerOf } from '#report/document/answer.ts';
import { phrasesIn } from '#report/document/phrases.ts';
import { asking, drawn } from '../drafting/asked.ts';

const draws = 60;

/** What an order brings in dollars, and how customers pay, as an owner of the trade might say it. */
const orders: Readonly<Record<Industry, readonly [dollars: number, pay: 'once' | 'comingBack' | 'monthly']>> = {
  retail: [45, 'comingBack'],
  sportsGoods: [120, 'comingBack'],
  fashion: [80, 'comingBack'],
  beauty: [50, 'comingBack'],
  dental: [300, 'comingBack'],
  health: [70, 'comingBack'],
  fitness: [45, 'monthly'],
  food: [25, 'comingBack'],
  travel: [900, 'once'],
  homeDecor: [400, 'once'],
  education: [90, 'monthly'],
  realEstate: [4000, 'once'],
  finance: [300, 'once'],
  legal: [900, 'once'],
  software: [120, 'monthly'],
  businessServices: [700, 'monthly'],
  industrial: [6000, 'comingBack'],
  personalServices: [60, 'comingBack'],
  arts: [30, 'comingBack'],
  media: [8, 'monthly'],
  nonprofit: [25, 'comingBack'],
  sportsTeam: [20, 'comingBack'],
  homeServices: [420, 'once'],
  carService: [250, 'comingBack'],
  cleaning: [90, 'comingBack'],
  events: [1500, 'once'],
  pets: [60, 'comingBack'],
  agriculture: [35, 'comingBack'],
  other: [100, 'once'],
};

const places = {
  en: { country: 'US', currency: 'USD', perDollar: 1, ceiling: 1500 },
  ru: { country: 'RU', currency: 'RUB', perDollar: 60, ceiling: 60_000 },
} as const;

/** What the twelve screens lead to for an owner who takes everything as it is proposed. */
async function draftedFor(industry: Industry, language: Language): Promise<string> {
  const { country, currency, perDollar, ceiling } = places[language];
  const [dollars, customersPay] = orders[industry];
  const request = await asking(
    {
      offering: industry,
      industry,
      country,
      currency,
      startMonth: '2027-01',
      goal: { kind: 'sales', amount: 5 },
      place: { size: 'city' },
      ownHoursPerWeek: 8,
      moneyCeilingMinorPerMonth: ceiling * 100,
      averageOrderValueMinor: { kind: 'known', value: dollars * perDollar * 100 },
      customersPay,
      communities: [{ id: 'c1', network: language === 'ru' ? 'vk' : 'instagram', membersNow: 310 }],
    },
    { language },
  );
  const draft = drawn(draftFrom(request));
  const taken = take(request.strategy, draft);
  const basis = basisOf(taken);
  const plan = planFrom(taken, basis, sharedForecast(basis.input, draws));
  const phrases = phrasesIn(plan, language);
  const honest = plan.figures?.honest;
  const answer = (honest ? answerOf(plan, honest, phrases).blocks : [])
    .flatMap((block) => (block.type === 'paragraph' ? [printed(block.children)] : []))
    .join(' ');
  const { audience, content, engagement, acquisition, conversion } = plan.answers;
  const { number, share } = phrases.formats;
  const lines = [
    ...(audience.problems ?? []).map(({ text }) => `— ${text}`),
    ...(content.pillars ?? []).map(
      ({ name, kind, shareOfPosts: part = 0, topics }) => `${name} (${kind}, ${share(part)}): ${topics}`.replaceAll('\n', '; '),
    ),
    `tactics: ${(engagement.tactics ?? []).map(({ kind, months }) => `${kind} ${months?.join()}`).join('; ')}`,
    `tools: ${(acquisition.tools ?? []).map(({ kind, moneyMinorPerMonth = 0 }) => `${kind} ${number(moneyMinorPerMonth / 100)}`).join('; ')}`,
    ...(conversion.offers ?? []).map(({ text, manner, postsPerMonth = 0 }) => `${manner} ${postsPerMonth}: ${text}`),
    ...Object.values(conversion.path ?? {}).map((step) => `> ${step}`),
  ];
  return [`# ${industry}`, answer, ...lines].join('\n');
}

// Read anew, trade by trade, whenever it changes: npx vitest run tests/golden/drafts -u
test.each(languages)('a draft of every trade reads as one who knows the trade would write it, in %s', async (language) => {
  const drafts: string[] = [];
  for (const industry of industries) drafts.push(await draftedFor(industry, language));
  await expect(`${drafts.join('\n\n')}\n`).toMatchFileSnapshot(`drafts.${language}.txt`);
});
