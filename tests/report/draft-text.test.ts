import { describe, expect, test } from 'vitest';
import { loadTrade } from '#catalogue/load-trade.ts';
import type { Industry } from '#domain/industry.ts';
import { industries } from '#domain/industry.ts';
import { draftFrom } from '#drafting/draft.ts';
import { take } from '#drafting/take.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { proposedAnswers } from '#plan/proposed-answers.ts';
import { assumptionsWords } from '#report/document/words.ts';
import { documentFrom } from '#report/document.ts';
import { draftText } from '#report/draft/draft-text.ts';
import { stageIds } from '#stages/card.ts';
import { keep, keepAll, unconfirmedIn } from '#strategy/proposals.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';

const begun = (industry: Industry): Strategy => ({
  ...newStrategy('s1', { createdOn: '2026-11-23', language: 'en' }),
  idsGiven: 1,
  answers: {
    business: {
      name: 'A business',
      offering: 'What it sells',
      industry,
      country: 'IE',
      currency: 'EUR',
      startMonth: '2027-01',
      preparationMonths: 1,
      place: { size: 'city' },
      communities: [{ id: 'n1', network: 'facebook', membersNow: 310, reachablePeople: 'unknown' }],
      averageOrderValueMinor: { kind: 'known', value: 42_000 },
      moneyCeilingMinorPerMonth: 150_000,
      ownHoursPerWeek: 8,
      hourCostMinor: 'unknown',
      goal: { kind: 'sales', amount: 4 },
    },
  },
});

async function drafted(industry: Industry, language: (typeof languages)[number]) {
  const strategy = begun(industry);
  const [en, ru] = await Promise.all([loadTrade(industry, 'en'), loadTrade(industry, 'ru')]);
  const draft = draftFrom({ strategy, trade: { en, ru }, language });
  if (draft.kind !== 'draft') throw new Error(draft.reason);
  const taken = take(strategy, draft);
  return { strategy, draft, taken, groups: draftText(taken, draft, language) };
}

describe.each(languages)('a draft as it is read, in %s', (language) => {
  test.each(industries)('tells a reason and an origin for all that is proposed to %s', async (industry) => {
    const { draft, groups } = await drafted(industry, language);
    const items = groups.flatMap((group) => group.items);
    expect(items.flatMap(({ ats }) => ats).toSorted()).toEqual(draft.proposals.map(({ at }) => at).toSorted());
    expect(groups.map(({ id }) => id)).toEqual([
      'ground',
      'pillars',
      'cadence',
      'tactics',
      'tools',
      'offers',
      'timing',
    ]);
    for (const { title, reason, from } of items) {
      expect(title.trim()).not.toBe('');
      expect(from).toMatch(/[.]$/);
      expect(reason).toMatch(/^[\p{Lu}\p{N}«“].*[.]$/u);
      expect(reason).not.toMatch(/undefined|NaN|\[object|\{|\}/);
      if (language === 'ru') expect(reason).toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test('names no answer twice for what stands together', async () => {
    const { groups } = await drafted('dental', language);
    const titles = groups.flatMap((group) => group.items.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('what is proposed and not confirmed', () => {
  test('is counted by stage, until it is kept one by one or a stage at a time', async () => {
    const { strategy, taken } = await drafted('dental', 'en');
    expect(proposedAnswers(strategy)).toEqual([]);
    const stages = proposedAnswers(taken);
    expect(stages.map(({ stage }) => stage)).toContain('content');
    expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(unconfirmedIn(taken).length);
    const [first] = unconfirmedIn(taken).filter(({ at }) => at.startsWith('content.'));
    const before = stages.find(({ stage }) => stage === 'content')?.count ?? 0;
    const kept = keep(taken, first?.at ?? '');
    expect(proposedAnswers(kept).find(({ stage }) => stage === 'content')?.count).toBe(before - 1);
    expect(proposedAnswers(keepAll(taken, 'content')).map(({ stage }) => stage)).not.toContain('content');
  });
});

describe('a document of a drafted plan', () => {
  test.each(languages)('names each answer that nobody has confirmed (%s)', async (language) => {
    const { taken } = await drafted('dental', language);
    const told = (strategy: Strategy) =>
      JSON.stringify(documentFrom(planFrom(strategy, basisOf(strategy), undefined), language));
    const heading = assumptionsWords[language].proposed;
    const [pillar] = taken.answers.content?.pillars ?? [];
    const after = told(taken).split(heading)[1] ?? '';
    expect(after.split(assumptionsWords[language].judgements)[0]).toContain(pillar?.name);
    expect(told(stageIds.reduce(keepAll, taken))).not.toContain(heading);
  });
});
