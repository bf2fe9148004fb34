import { describe, expect, test } from 'vitest';
import type { languages } from '#i18n/language.ts';
import { dutyOf, orphansAmong, serving, threadOf } from '#plan/thread.ts';
import { documentFrom } from '#report/document.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { documentOf, markdownOf } from '../exports/written.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const named = (kind: string) => kind;
const second = { id: 'p2', text: 'Alone is dull' };
const loose = shopWith({
  audience: { ...shopAnswers.audience, problems: [...shopAnswers.audience.problems, second] },
  content: { ...shopAnswers.content, pillars: [...shopAnswers.content.pillars, { id: 'k9', name: 'News' }] },
});

function threadText(strategy = loose, language: (typeof languages)[number] = 'en') {
  const section = documentFrom(planOf(strategy), language).sections.find(({ id }) => id === 'thread');
  return section && markdownOf(documentOf('', section.blocks, []));
}

describe('the thread', () => {
  test('joins a problem to the pillars and tactics that serve it', () => {
    const { pillars, tactics } = threadOf(answersOf(loose), named);
    expect(serving(pillars, 'p1').map(({ label }) => label)).toEqual(['Technique', 'Together']);
    expect(serving(tactics, 'p1')).toEqual([]);
    expect(orphansAmong(pillars).map(({ label }) => label)).toEqual(['News']);
    expect(orphansAmong(tactics).map(({ label }) => label)).toEqual(['Pace poll']);
  });

  test('ends in a duty for every KPI: talk is not the duty of whoever sells', () => {
    expect([dutyOf('reach'), dutyOf('activeMembers'), dutyOf('leads')]).toEqual(['content', 'community', 'sales']);
  });

  test('forgets a problem that is not there any more', () => {
    const stale = shopWith({ engagement: { tactics: [{ id: 'e1', kind: 'poll', problemId: 'gone' }] } });
    expect(orphansAmong(threadOf(answersOf(stale), named).tactics).length).toBe(1);
  });

  test('says in the document where it breaks off, in both directions', () => {
    const text = threadText();
    expect(text).toContain('| Alone is dull | no pillar | no tactic | nothing to read | nobody |');
    expect(text).toContain('| no problem: why is it here? | News | no tactic | Reach |');
    expect(text).toContain('| My knees hurt | Technique; Together | no tactic | Reach; active members |');
    expect(threadText(loose, 'ru')).toContain('| Alone is dull | нет рубрики | нет механики | мерить нечего | никто |');
  });

  test('is left out while no problem is written down', () => {
    expect(threadText(shopWith({ audience: {} }))).toBeUndefined();
  });
});
