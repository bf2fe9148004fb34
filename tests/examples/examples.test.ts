import { describe, expect, test } from 'vitest';
import { isTooLopsided } from '#domain/metalog.ts';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { en } from '#examples/words.en.ts';
import { ru } from '#examples/words.ru.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { neededMissing, progressOf } from '#strategy/progress.ts';
import { draftOf, strategySchema } from '#strategy/strategy.ts';

const examples = await Promise.all(
  languages.flatMap((language) =>
    exampleIds.map(async (id) => ({ id, language, strategy: await exampleStrategy(id, language) })),
  ),
);

const idsOf = (entries: readonly { readonly id: string }[] | undefined) => (entries ?? []).map(({ id }) => id);

describe.each(examples)('the example $id in $language', ({ id, language, strategy }) => {
  const business = draftOf(strategy, 'business');
  const audience = draftOf(strategy, 'audience');
  const content = draftOf(strategy, 'content');
  const acquisition = draftOf(strategy, 'acquisition');
  const engagement = draftOf(strategy, 'engagement');
  const conversion = draftOf(strategy, 'conversion');
  const [communities, segments, problems] = [
    idsOf(business.communities),
    idsOf(audience.segments),
    idsOf(audience.problems),
  ];

  test('can be saved and opened as any strategy can', () => {
    expect(strategySchema.parse(strategy)).toEqual(strategy);
    expect(strategy.id).toBe(`example-${id}-${language}`);
    expect(strategy.createdIn).toBe(language);
  });

  test('has every stage complete', () => {
    const open = progressOf(strategy).filter(({ status }) => status !== 'complete');
    expect(open).toEqual([]);
    expect(neededMissing(strategy)).toEqual([]);
  });

  test('has the depth of a worked plan', () => {
    expect(problems.length).toBeGreaterThanOrEqual(5);
    expect(content.pillars?.length).toBeGreaterThanOrEqual(4);
    expect(acquisition.tools?.length).toBeGreaterThanOrEqual(3);
    expect(engagement.tactics?.length).toBeGreaterThanOrEqual(4);
    expect(acquisition.tools?.map(({ kind, buys }) => `${kind} ${buys}`)).toContain('contextualAds visits');
    expect(new Set(engagement.tactics?.map(({ kind }) => kind)).size).toBeGreaterThan(3);
  });

  test('divides its posts among the pillars without a rest', () => {
    const total = (content.pillars ?? []).reduce((sum, { shareOfPosts }) => sum + Number(shareOfPosts), 0);
    expect(total).toBeCloseTo(1, 9);
  });

  test('gives every entry an id of its own that the next one given cannot repeat', () => {
    const lists = [
      ...[business.communities, audience.segments, audience.problems, content.pillars],
      ...[acquisition.tools, engagement.tactics, conversion.offers],
    ];
    const ids = lists.flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(`n${strategy.idsGiven + 1}`);
    expect(strategy.idsGiven).toBeGreaterThanOrEqual(ids.length);
  });

  test('refers to nothing that is not there', () => {
    for (const { segmentId } of audience.problems ?? []) expect(segments).toContain(segmentId);
    for (const { problemIds } of content.pillars ?? [])
      for (const problemId of problemIds ?? []) expect(problems).toContain(problemId);
    for (const { buys, communityId } of acquisition.tools ?? [])
      if (buys === 'members') expect(communities).toContain(communityId);
    for (const { problemId } of engagement.tactics ?? []) expect(problems).toContain(problemId);
    expect(Object.keys(content.postsPerWeek ?? {}).toSorted()).toEqual(communities.toSorted());
  });

  test('answers every problem it heard with a pillar', () => {
    const answered = (content.pillars ?? []).flatMap(({ problemIds }) => problemIds ?? []);
    expect([...new Set(answered)].toSorted()).toEqual(problems.toSorted());
  });

  test('is honest: some things known, some in a range, some not known', () => {
    expect(new Set(basisOf(strategy).estimates.map(({ from }) => from))).toEqual(
      new Set(['known', 'range', 'benchmark']),
    );
    expect(JSON.stringify(strategy.answers)).toContain('"unknown"');
  });

  test('gives no range so lopsided that years cannot be drawn from it', () => {
    const said = basisOf(strategy).estimates.filter(({ from }) => from === 'range');
    expect(said.filter(isTooLopsided)).toEqual([]);
  });

  test('invites nobody before there is something to stay for', () => {
    const preparation = Number(business.preparationMonths);
    const months = [...(acquisition.tools ?? []), ...(engagement.tactics ?? [])].flatMap(({ months }) => months ?? []);
    expect(Math.min(...months)).toBeGreaterThan(preparation);
  });

  test('fills no community with a share of selling posts above its own ceiling', () => {
    const offers = (conversion.offers ?? []).reduce((sum, { postsPerMonth }) => sum + Number(postsPerMonth), 0);
    for (const postsPerWeek of Object.values(content.postsPerWeek ?? {}))
      expect(offers / ((Number(postsPerWeek) * 52) / 12)).toBeLessThanOrEqual(Number(conversion.sellingCeilingShare));
  });
});

describe('the cards of the examples', () => {
  test.each([
    ['en', en],
    ['ru', ru],
  ])('name every example in %s', (_, words) => {
    expect(Object.keys(words)).toEqual([...exampleIds]);
    for (const { title, text } of Object.values(words)) expect(`${title} ${text}`.length).toBeGreaterThan(20);
  });

  test('the Russian ones talk in VK and Telegram, and buy no advertising in Telegram', async () => {
    for (const id of exampleIds) {
      const strategy = await exampleStrategy(id, 'ru');
      const networks = new Map(
        draftOf(strategy, 'business').communities?.map(({ id: community, network }) => [community, network]),
      );
      expect([...networks.values()].toSorted()).toEqual(['telegram', 'vk']);
      for (const { paid, communityId, network } of draftOf(strategy, 'acquisition').tools ?? [])
        if (paid) expect([networks.get(communityId ?? ''), network]).not.toContain('telegram');
    }
  });

  test('an example is a business of its own in each language', async () => {
    for (const id of exampleIds) {
      const [en, ru] = await Promise.all([exampleStrategy(id, 'en'), exampleStrategy(id, 'ru')]);
      expect(draftOf(en, 'business').country).not.toBe(draftOf(ru, 'business').country);
      expect(JSON.stringify(en.answers)).not.toMatch(/[а-яё]/i);
      expect(draftOf(ru, 'audience').idea).toMatch(/[а-яё]/i);
    }
  });
});
