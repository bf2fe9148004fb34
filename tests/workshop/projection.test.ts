import { expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { projectionOf } from '#pages/session/projection-of.ts';
import { basisOf } from '#plan/basis.ts';
import type { Computed } from '#state/computing/computed.ts';
import { begun, standingOf } from '#workshop/clock.ts';
import { newSession, type Session } from '#workshop/session.ts';
import { sharedForecast } from '../forecasts.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const shop = shopWith({ ...shopAnswers });
const basis = basisOf(shop);
const forecast = sharedForecast(basis.input, 400);
const computed: Computed = { state: 'ready', derived: { strategy: shop, basis, forecast, plan: planOf(shop) } };

function projected(language: (typeof languages)[number], step: 'draft' | 'business', question: number, part = {}) {
  const first = begun(newSession('s1'), 0);
  const clock = { beganAt: 0, startedAt: 0, pausedMs: 0, addedMs: 0, step, question };
  const session: Session = { ...first, ...part, clock };
  const standing = standingOf(session, 0);
  if (standing === undefined) throw new Error('It has begun');
  const words = { dots: (text: string) => text, scores: (text: string) => text };
  return projectionOf({ session, standing, strategy: shop, computed, language, words });
}

const money = /[€$₽£]|EUR/;

test.each(languages)(
  'the draft is argued with on the projector, and money hidden is in none of it, in %s',
  (language) => {
    const [verdict, rest] = projected(language, 'draft', 1).lines;
    expect(verdict?.length).toBeGreaterThan(20);
    expect(rest).toMatch(money);
    expect(projected(language, 'draft', 0).figures).toHaveLength(4);
    for (const step of ['draft', 'business'] as const)
      for (const question of [0, 1, 2])
        expect(JSON.stringify(projected(language, step, question, { isMoneyHidden: true }))).not.toMatch(money);
    expect(JSON.stringify(projected(language, 'business', 1))).toMatch(money);
  },
);
