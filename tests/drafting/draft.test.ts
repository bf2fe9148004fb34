import { describe, expect, test } from 'vitest';
import { draftFrom, proposeFor } from '#drafting/draft.ts';
import { take } from '#drafting/take.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { answerAt, keepAll, unconfirmedIn } from '#strategy/proposals.ts';
import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { asking, dentist, drawn } from './asked.ts';

const request = await asking(dentist);
const draft = drawn(draftFrom(request));
const taken = take(request.strategy, draft);
const { content, engagement, acquisition, conversion, audience, business } = answersOf(taken);

describe('a draft', () => {
  test('is the same for the same answers', () => {
    expect(draftFrom(request)).toEqual(draft);
  });

  test('changes nothing until it is taken, and then marks every answer as proposed', () => {
    expect(unconfirmedIn(taken).map(({ at }) => at)).toEqual(
      expect.arrayContaining(draft.proposals.map(({ at }) => at)),
    );
    expect(unconfirmedIn(taken).every(({ isStale }) => !isStale)).toBe(true);
    expect(strategySchema.safeParse(taken).success).toBe(true);
  });

  test('is drawn anew as the same draft once it was taken', () => {
    const again = drawn(draftFrom({ ...request, strategy: taken }));
    expect(again.proposals.filter(({ state }) => state !== 'same')).toEqual([]);
    expect(again.withdrawn).toEqual([]);
    expect(take(taken, again).answers).toEqual(taken.answers);
  });

  test('names for every proposal the answers it was made from', () => {
    const lone = draft.proposals.filter(({ from }) => from.length === 0).map(({ reason }) => reason.rule);
    const usual = ['nameUsual', 'refusalsUsual', 'attributionUsual', 'restAfterPush', 'answerInTime'];
    expect(lone.filter((rule) => !usual.includes(rule))).toEqual([]);
  });

  test('can be taken in part, with what the part makes no sense without', () => {
    const tactic = draft.proposals.find(({ reason }) => reason.rule === 'tacticForProblem');
    const part = take(request.strategy, draft, [tactic?.at ?? '']);
    const marked = unconfirmedIn(part).map(({ at }) => at.split('.').slice(0, 2).join('.'));
    expect(new Set(marked)).toEqual(new Set(['engagement.tactics', 'audience.problems', 'audience.segments']));
  });

  test('leaves alone what a person wrote', () => {
    const strategy: Strategy = {
      ...taken,
      answers: { ...taken.answers, audience: { ...taken.answers.audience, idea: 'Зубы без страха' } },
    };
    const again = drawn(draftFrom({ ...request, strategy }));
    expect(again.proposals.map(({ at }) => at)).not.toContain('audience.idea');
    expect(answerAt(take(strategy, draft), 'audience.idea')).toBe('Зубы без страха');
  });

  test('shows a changed answer as a difference beside what stands there', () => {
    const strategy: Strategy = {
      ...taken,
      answers: { ...taken.answers, business: { ...taken.answers.business, ownHoursPerWeek: 16 } },
    };
    const again = drawn(draftFrom({ ...request, strategy }));
    const posts = again.proposals.find(({ at }) => at === 'content.postsPerWeek.c1');
    expect(posts).toMatchObject({ state: 'changed', was: content.postsPerWeek?.c1 });
    expect(posts?.value).toBeGreaterThan(Number(content.postsPerWeek?.c1));
    expect(answerAt(take(strategy, again), 'content.postsPerWeek.c1')).toBe(posts?.value);
  });

  test('offers nothing in a list that a person has made their own', () => {
    const own = keepAll(taken, 'content');
    const again = drawn(draftFrom({ ...request, strategy: own }));
    expect(proposeFor(again, 'content')).toEqual([]);
    expect(again.withdrawn).toEqual([]);
  });

  test('keeps the catalogue’s texts in both languages', () => {
    expect(taken.catalogueTexts).toContainEqual({
      en: 'My hands go cold at the sound of the drill.',
      ru: 'От звука бормашины холодеют руки.',
    });
  });
});

describe('pillars', () => {
  test('answer every problem, in whole percents of 10 to 40 that make one whole', () => {
    const answered = new Set(content.pillars?.flatMap(({ problemIds }) => problemIds ?? []));
    expect(audience.problems?.every(({ id }) => answered.has(id ?? ''))).toBe(true);
    const percents = (content.pillars ?? []).map(({ shareOfPosts = 0 }) => Math.round(shareOfPosts * 1e6) / 1e4);
    expect(percents.reduce((sum, one) => sum + one, 0)).toBe(100);
    for (const percent of percents) {
      expect(Number.isInteger(percent)).toBe(true);
      expect(percent).toBeGreaterThanOrEqual(10);
      expect(percent).toBeLessThanOrEqual(40);
    }
  });

  test('about the product take at most 30 % together, also where every problem is about the product', async () => {
    const problems = ['p1', 'p2', 'p3'].map((id) => ({ id, text: `Своё ${id}`, distance: 'product' as const }));
    const own = await asking(dentist, { audience: { problems } });
    const pillars = answersOf(take(own.strategy, drawn(draftFrom(own)))).content.pillars ?? [];
    const proving = pillars.filter(({ kind }) => kind === 'proves');
    expect(pillars.length).toBeGreaterThanOrEqual(3);
    expect(proving.reduce((sum, { shareOfPosts = 0 }) => sum + shareOfPosts, 0)).toBeCloseTo(0.3, 9);
  });
});

describe('the rest of the draft', () => {
  test('names own people for the work where nobody was named', () => {
    expect(business.workers?.map(({ kind, does }) => [kind, does?.length])).toEqual([['own', 4]]);
  });

  test('welcomes newcomers in every month and serves the sharpest problems besides', () => {
    const [welcome, ...others] = engagement.tactics ?? [];
    expect(welcome).toMatchObject({ kind: 'welcomeRitual', months: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(4);
  });

  test('invites without money, and buys visits only from the first selling month', () => {
    const kinds = acquisition.tools?.map(({ kind, months }) => [kind, months?.[0]]);
    expect(kinds).toEqual([
      ['ownChannels', 2],
      ['communityAds', 2],
      ['leadAds', 2],
      ['contextualAds', 7],
    ]);
  });

  test('advertises nowhere that the law prohibits or that is contested', async () => {
    const communities = [
      { id: 'c1', network: 'telegram' as const, membersNow: 900, reachablePeople: 40_000 },
      { id: 'c2', network: 'instagram' as const, membersNow: 900, reachablePeople: 40_000 },
    ];
    const banned = await asking({ ...dentist, communities });
    const tools = answersOf(take(banned.strategy, drawn(draftFrom(banned)))).acquisition.tools;
    expect(tools?.map(({ kind, network }) => [kind, network])).toEqual([
      ['ownChannels', undefined],
      ['contextualAds', 'search'],
    ]);
  });

  test('makes one soft and one hard offer within the ceiling, and rests in the third selling month', () => {
    expect(conversion.offers?.map(({ manner }) => manner)).toEqual(['soft', 'hard']);
    expect(conversion).toMatchObject({ firstSellingMonth: 7, pushMonths: 2, restWeeks: 4 });
  });
});

describe('where nothing can be drafted', () => {
  test('the hours are named at which it can', async () => {
    const idle = draftFrom(await asking({ ...dentist, ownHoursPerWeek: 0 }));
    expect(idle).toMatchObject({ kind: 'infeasible', reason: 'nobodyToDoIt' });
    const needed = idle.kind === 'infeasible' ? idle.smallestChange.needed : 0;
    expect(draftFrom(await asking({ ...dentist, ownHoursPerWeek: needed })).kind).toBe('draft');
    expect(draftFrom(await asking({ ...dentist, ownHoursPerWeek: needed - 0.5 }))).toMatchObject({
      reason: 'tooFewHours',
      smallestChange: { now: needed - 0.5, needed },
    });
  });

  test('the money is named that contractors were promised', async () => {
    const workers = [{ id: 'w1', kind: 'agency' as const, does: ['content' as const], feeMinorPerMonth: 9_000_000 }];
    expect(draftFrom(await asking({ ...dentist, workers }))).toMatchObject({
      reason: 'feeAboveCeiling',
      smallestChange: { kind: 'ceilingMinor', now: 6_000_000, needed: 9_000_000, currency: 'RUB' },
    });
  });
});

describe('two communities and two hours a week', () => {
  test.each([
    ['instagram', 'tiktok', 2],
    ['youtube', 'vk', 2],
    ['tiktok', 'x', 2.5],
    ['rutube', 'telegram', 3],
  ] as const)('%s and %s still get posts, and an offer among them', async (first, second, ownHoursPerWeek) => {
    const communities = [first, second].map((network, place) => ({ id: `c${place + 1}`, network, membersNow: 300 }));
    const few = await asking({ ...dentist, ownHoursPerWeek, communities });
    const { content, conversion } = answersOf(take(few.strategy, drawn(draftFrom(few))));
    expect(content.postsPerWeek?.c1).toBeGreaterThanOrEqual(0.5);
    expect(conversion.offers?.map(({ manner }) => manner)).toEqual(['soft', 'hard']);
  });
});
