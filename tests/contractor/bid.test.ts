import { describe, expect, test } from 'vitest';
import { bidDocument } from '#contractor/bid/document.ts';
import { type BidFacts, bidVerdict, evenFeeOf, resultOf } from '#contractor/bid/verdict.ts';
import { askedIn, weighedIn } from '#contractor/offers/compare.ts';
import { forecast } from '#domain/forecast.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { type DraftRequest, draftFrom } from '#drafting/draft.ts';
import { take } from '#drafting/take.ts';
import { write } from '#exports/markdown/write.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { readingsIn } from '#plan/promises/readings.ts';
import { readingText } from '#report/promises/reading-text.ts';
import { bidOf, ceilingSaid, withBidder, withoutBidder } from '#strategy/bid.ts';
import type { Offer } from '#strategy/offers.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { asking, dentist } from '../drafting/asked.ts';

const draws = 400;

function yearOf(request: DraftRequest, strategy: Strategy) {
  const drafted = draftFrom({ ...request, strategy });
  if (drafted.kind !== 'draft') return { needs: drafted.smallestChange.needed };
  const taken = take(strategy, drafted);
  const basis = basisOf(taken);
  const found = forecast(basis.input, { draws });
  return { basis, plan: planFrom(taken, basis, found), forecast: found };
}

/** What the page would be asked about an offer in these words. */
async function factsOf(offer: Offer, business: Partial<typeof dentist> = {}): Promise<BidFacts> {
  const request = await asking({ ...dentist, ...business });
  const bid = bidOf(offer);
  const [withThem, alone] = [
    yearOf(request, withBidder(request.strategy, bid)),
    yearOf(request, withoutBidder(request.strategy, bid)),
  ];
  if (withThem.plan === undefined) throw new Error('A year with somebody who does the work can be drafted');
  const asked = askedIn({ list: [offer] }, withThem.basis, withThem.plan);
  const found = asked.flatMap(({ question }) =>
    question === undefined ? [] : [plausibilityOf(question.input, question.promise, { draws })],
  );
  return {
    bid,
    offer,
    ceilingMinor: ceilingSaid(request.strategy),
    withThem,
    alone: alone.plan === undefined ? undefined : alone,
    hoursNeeded: alone.needs,
    promises: weighedIn(asked, found),
  };
}

const promised = (...lines: readonly string[]) =>
  lines.flatMap((line, at) =>
    readingsIn(line, { startMonth: '2027-01', currency: 'RUB', language: 'ru' }).promises.map((one, part) => ({
      ...one,
      id: `p${at}x${part}`,
    })),
  );

const cheap: Offer = { id: 'o1', feeMinorPerMonth: 2_000_000, promises: promised('реклама 30 000 ₽ в месяц') };

describe('an offer on the table', () => {
  test('is read off its fields, and where they are empty off its own words', () => {
    const said = promised('Пакет «Стандарт» 35 000 ₽/мес: 12 постов, таргет от 20 000 отдельно, +500 подписчиков');
    expect(bidOf({ id: 'o1', promises: said })).toMatchObject({ feeMinor: 3_500_000, postsPerMonth: 12 });
    expect(bidOf({ id: 'o1', feeMinorPerMonth: 4_000_000, adsIncluded: true, promises: said })).toMatchObject({
      feeMinor: 4_000_000,
      adMinor: 0,
    });
  });

  test('for a number of months asks and gives a month’s part of it', () => {
    const said = promised('96 000 ₽ за три месяца: 36 постов');
    expect(bidOf({ id: 'o1', promises: said })).toMatchObject({ feeMinor: 3_200_000, postsPerMonth: 12 });
    const [fee, posts] = said.map((one) => readingText(one, { startMonth: '2027-01', currency: 'RUB' }, 'ru'));
    expect([fee, posts]).toEqual([expect.stringContaining('за 3 месяца'), expect.stringContaining('за 3 месяца')]);
  });

  test('in several packages names no price: which one is meant is said in its own field', () => {
    const packages = promised('Старт 20 000 ₽/мес: 8 постов в месяц. Бизнес 35 000 ₽/мес: 16 постов в месяц');
    expect(packages.flatMap(({ asks = [] }) => asks)).toEqual([]);
    expect(bidOf({ id: 'o1', promises: packages })).toMatchObject({ feeMinor: undefined, postsPerMonth: undefined });
    expect(bidOf({ id: 'o1', feeMinorPerMonth: 3_500_000, promises: packages }).feeMinor).toBe(3_500_000);
  });

  test('dearer than the owner would spend is refused for that alone', async () => {
    const facts = await factsOf({ ...cheap, feeMinorPerMonth: 9_000_000 });
    expect(bidVerdict(facts)).toMatchObject({ end: 'no', because: 'aboveCeiling' });
  });

  test('that leaves less than the same money spent alone is refused, with the fee at which it would not', async () => {
    const facts = await factsOf({
      ...cheap,
      feeMinorPerMonth: 5_900_000,
      promises: promised('реклама 1 000 ₽ в месяц'),
    });
    const verdict = bidVerdict(facts);
    expect(verdict).toMatchObject({ end: 'no', because: 'betterAlone' });
    const even = evenFeeOf(facts) ?? Number.NaN;
    expect(even).toBeLessThan(5_900_000);
    const { alone, withThem } = facts;
    if (alone === undefined) throw new Error('Eight hours a week are enough');
    expect(resultOf(withThem) + (5_900_000 - even) * 24).toBeCloseTo(resultOf(alone), -2);
  });

  test('where nobody could do it alone there is no second year, and the page says how many hours it takes', async () => {
    const facts = await factsOf(cheap, { ownHoursPerWeek: 0 });
    expect(facts.alone).toBe(undefined);
    expect(write(bidDocument(facts, 'en'))).toMatch(/at least [\d.]+ hours a week/);
  });

  test('with a promise that will hardly be kept is not signed yet', async () => {
    const rich = { averageOrderValueMinor: { kind: 'known' as const, value: 9_000_000 }, ownHoursPerWeek: 0 };
    const facts = await factsOf(
      { ...cheap, promises: [...(cheap.promises ?? []), ...promised('400 заявок в месяц к третьему месяцу')] },
      rich,
    );
    expect(bidVerdict(facts)).toMatchObject({ end: 'notYet', because: 'promises', unlikely: 1 });
    const silent = await factsOf(cheap, rich);
    expect(bidVerdict(silent)).toMatchObject({ end: 'notYet', because: 'open' });
    const terms = {
      contract: true,
      obligations: true,
      costPerLead: true,
      weeklyReports: true,
      targeting: true,
      proof: true,
    };
    expect(bidVerdict({ ...silent, offer: { ...cheap, terms } })).toMatchObject({ end: 'yes' });
  });

  test.each(['en', 'ru'] as const)('is answered on one page, in %s', async (language) => {
    const facts = await factsOf({
      ...cheap,
      promises: [...(cheap.promises ?? []), ...promised('40 заявок в месяц к третьему месяцу', '+500 подписчиков')],
    });
    const text = write(bidDocument(facts, language));
    expect(text).not.toMatch(/undefined|NaN/);
    expect(text.split(/^## /m)).toHaveLength(6);
  });
});
