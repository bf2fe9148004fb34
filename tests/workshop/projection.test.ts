import { expect, test } from 'vitest';
import type { BudgetCurve } from '#drafting/split/budget-curve.ts';
import { languages } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { projectionOf } from '#pages/session/projection-of.ts';
import type { RoomBudgets } from '#pages/session/use-room-budgets.ts';
import { basisOf } from '#plan/basis.ts';
import { tellsMoney } from '#report/money-told.ts';
import type { Computed } from '#state/computing/computed.ts';
import { agendaOf, isBreak, minutesOf, type StepId } from '#workshop/agenda.ts';
import { begun, standingOf } from '#workshop/clock.ts';
import { projectionIn } from '#workshop/projection.ts';
import { newSession, type Session } from '#workshop/session.ts';
import { workshopWords } from '#workshop/words.ts';
import { sharedForecast } from '../forecasts.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const shop = shopWith({ ...shopAnswers });
const basis = basisOf(shop);
const forecast = sharedForecast(basis.input, 400);
const computed: Computed = { state: 'ready', derived: { strategy: shop, basis, forecast, plan: planOf(shop) } };

const points = Array.from({ length: 13 }, (_, quarter) => ({
  adMinor: quarter * 10_000,
  totalMinor: quarter * 10_000 + 50_000,
  spentMinor: quarter * 10_000,
  sales: { p20: quarter, p50: quarter * 2, p80: quarter * 3 },
  leads: { p20: quarter, p50: quarter * 2, p80: quarter * 3 },
  outcome: quarter * 2,
  evenBy24: quarter / 16,
}));
const [enough] = points.slice(10);
if (enough === undefined) throw new Error('There are thirteen');
const curve: BudgetCurve = { points, smallestEven: points[8], enough };

function projected(
  language: (typeof languages)[number],
  step: StepId,
  question: number,
  part: Partial<Session> = {},
  budgets: RoomBudgets = curve,
  strategy = shop,
) {
  const first = begun(newSession('s1'), 0);
  const clock = { beganAt: 0, startedAt: 0, pausedMs: 0, addedMs: 0, step, question };
  const session: Session = { ...first, ...part, clock };
  const standing = standingOf(session, 0);
  if (standing === undefined) throw new Error('It has begun');
  const said = { waiting: 'Wait', failed: 'Failed', nothingPaid: 'Nothing paid' };
  const words = {
    dots: (text: string) => text,
    scores: (text: string) => text,
    decide: (outcome: string) => `Decide ${outcome}`,
    nothingYet: 'Nothing',
    budgets: said,
  };
  return projectionOf({ session, standing, strategy, computed, budgets, language, words });
}

const money = /[€$₽£]|EUR/;

test.each(languages)(
  'the draft is argued with on the projector, and money hidden is in none of it, in %s',
  (language) => {
    const [verdict, rest] = projected(language, 'draft', 1).lines;
    expect(verdict?.length).toBeGreaterThan(15);
    expect(rest).toMatch(money);
    expect(projected(language, 'draft', 0).figures).toHaveLength(4);
    for (const step of ['draft', 'business'] as const)
      for (const question of [0, 1, 2, 3])
        expect(JSON.stringify(projected(language, step, question, { isMoneyHidden: true }))).not.toMatch(money);
    expect(JSON.stringify(projected(language, 'business', 1))).toMatch(money);
  },
);

test.each(languages)(
  'what budgets buy is a curve with the budgets that decide: nothing, the usual one up to three times, even and enough, in %s',
  (language) => {
    const { lines, curve: drawn } = projected(language, 'draft', 2);
    expect(lines[0]).toMatch(money);
    expect(drawn?.rows.map(({ place }) => place)).toEqual([0, 4, 8, 10, 12]);
    for (const { cells } of drawn?.rows ?? []) expect(cells).toHaveLength(drawn?.head.length ?? 0);
    expect([drawn?.high.at(0), drawn?.high.at(-1)]).toEqual([0, 1]);
    expect(projectionIn(JSON.parse(JSON.stringify(projected(language, 'draft', 2))))).toBeDefined();
  },
);

test('while budgets are being tried, and where there are none to try, the room is told so', () => {
  const told = (budgets: RoomBudgets) => projected('en', 'draft', 2, {}, budgets);
  expect(told('waiting')).toMatchObject({ lines: ['Wait'], figures: [] });
  expect(told('nothingPaid').lines).toEqual(['Nothing paid']);
  expect(told('nothingPaid').curve).toBeUndefined();
});

const questionsTo = { content: 2, acquisition: 1, engagement: 2, conversion: 2 } as const;

test.each(languages)(
  'a stage shows what stands in the plan to each question and what is to be decided, in %s',
  (language) => {
    for (const [step, questions] of Object.entries(questionsTo) as [keyof typeof questionsTo, number][])
      for (let question = 0; question < questions; question += 1) {
        const { lines, decide } = projected(language, step, question);
        expect(lines.join().length, `${step} ${question}`).toBeGreaterThan(15);
        expect(decide).toBe(`Decide ${inMiddle(workshopWords[language].steps[step].outcome)}`);
        expect(lines).not.toContain('Nothing');
      }
    expect(JSON.stringify(projected(language, 'acquisition', 0))).toMatch(money);
    expect(JSON.stringify(projected(language, 'acquisition', 0, { isMoneyHidden: true }))).not.toMatch(money);
  },
);

test('a price that somebody wrote into an offer is hidden with the money; an empty stage says that nothing is written', () => {
  const offers = ['First visit for €5', 'Two months for 4 900 ₽', 'A free trial in 30 days'].map((text, place) => ({
    id: `o${place}`,
    text,
  }));
  const offering = { ...shop, answers: { ...shop.answers, conversion: { offers } } };
  const offered = (part: Partial<Session>) => projected('en', 'conversion', 0, part, curve, offering).lines.slice(1);
  expect(offered({})).toHaveLength(3);
  expect(offered({ isMoneyHidden: true })).toEqual(['A free trial in 30 days']);
  const decided = { ...shop, workshop: { parked: [{ id: 'p1', text: 'Is $300 enough?' }] } };
  expect(projected('en', 'closing', 1, { isMoneyHidden: true }, curve, decided).lines).toEqual([]);
  expect(projected('en', 'acquisition', 0, {}, curve, { ...shop, answers: {} }).lines).toEqual(['Nothing']);
});

test.each(['1200 rub', '$5', '4\u00a0900 ₽', '100 EUR', '15 тыс. руб.', '700 р.', '5 долларов'])(
  '%s is money',
  (text) => expect(tellsMoney(`An offer for ${text}`)).toBe(true),
);
test.each(['30 days', '5 km', '12 posts', '20 %', '5 размеров', 'в 3 раза', '10 раз'])('%s is none', (text) =>
  expect(tellsMoney(`An offer: ${text}`)).toBe(false),
);

test('a break says when it ends and what comes then; the half day has two, and nobody sits longer than an hour and a half', () => {
  const half = { length: 'halfDay' } as const;
  const { step, question } = projected('en', 'break', 0, half);
  expect(step).toBe('Break');
  expect(question).toMatch(/^We go on at \d\d:\d\d: The idea$/);
  expect(projected('ru', 'secondBreak', 0, half).question).toMatch(/^Продолжим в \d\d:\d\d: Спорим с планом$/);
  const steps = agendaOf('halfDay');
  const breaks = steps.flatMap(({ id }, place) => (isBreak(id) ? [place] : []));
  const stretches = [0, ...breaks].map((from, place) =>
    minutesOf(steps.slice(from, breaks[place]).filter(({ id }) => !isBreak(id))),
  );
  expect(stretches).toEqual([85, 90, 40]);
});
