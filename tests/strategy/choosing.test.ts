import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '#i18n/format.ts';
import { confirmationsIn } from '#pages/merge/confirmations.ts';
import { en } from '#pages/merge/words.en.ts';
import { haveCommonOrigin, withChosen } from '#strategy/choosing.ts';
import { differencesBetween } from '#strategy/differences.ts';
import { confirmedThere } from '#strategy/merge-marks.ts';
import { keepAll, unconfirmedIn, withProposed } from '#strategy/proposals.ts';
import { newStrategy, type Strategy, strategySchema } from '#strategy/strategy.ts';
import { anyStrategy } from './any-strategy.ts';

const formats = formatsFor('en');
const between = (mine: Strategy, theirs: Strategy) => differencesBetween(mine, theirs, formats);

const begun = (answers: Strategy['answers']): Strategy => ({
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'en' }),
  answers,
});

describe('another version', () => {
  const mine = begun({
    business: { name: 'Fleet Foot' },
    audience: { problems: [{ id: 'n1', text: 'Knees' }], idea: 'Run' },
  });
  const theirs: Strategy = {
    ...begun({
      business: { name: 'Fleet Foot Ltd', baseline: { mentionsPerMonth: 40 } },
      audience: {
        problems: [
          { id: 'n1', text: 'Knees hurt' },
          { id: 'n2', text: 'Shoes wear' },
        ],
      },
      content: { pillars: [{ id: 'n3', name: 'Technique' }] },
    }),
    idsGiven: 3,
  };

  test('is brought in where it was chosen and nowhere else', () => {
    const chosen = between(mine, theirs).filter(({ key }) => key === 'audience.problems.n1.text');
    expect(chosen.length).toBe(1);
    expect(withChosen(mine, theirs, chosen)).toEqual({
      ...mine,
      idsGiven: 3,
      answers: { ...mine.answers, audience: { problems: [{ id: 'n1', text: 'Knees hurt' }], idea: 'Run' } },
    });
  });

  test('brings entries, groups and stages that were not there, and takes away what it has not', () => {
    const all = withChosen(mine, theirs, between(mine, theirs));
    expect(all.answers).toMatchObject(theirs.answers);
    expect(all.answers.audience?.idea).toBeUndefined();
  });

  test('brings what is only proposed there as proposed, and a confirmation where it was chosen', () => {
    const proposing = {
      at: 'content.pillars.n3',
      value: { id: 'n3', name: 'Technique' },
      rule: 'pillarByTheme',
      from: [],
    };
    const drafted = withProposed(theirs, [proposing]);
    const brought = withChosen(mine, drafted, between(mine, drafted));
    expect(unconfirmedIn(brought).map(({ at }) => at)).toEqual(['content.pillars.n3']);
    const kept = keepAll(brought, 'content');
    expect(confirmedThere(brought, kept)).toEqual(['content.pillars.n3']);
    expect(between(brought, kept)).toEqual([]);
    const [line] = confirmationsIn(brought, kept, en);
    expect(unconfirmedIn(withChosen(brought, kept, line ? [line] : []))).toEqual([]);
  });

  test('of which nothing was chosen changes nothing but the count of ids', () => {
    expect(withChosen(mine, theirs, [])).toEqual({ ...mine, idsGiven: 3 });
  });

  test('brought in whole, whatever the two are, leaves no difference and can be saved', () => {
    fc.assert(
      fc.property(anyStrategy, anyStrategy, (one, other) => {
        const all = withChosen(one, other, between(one, other));
        expect(between(all, other)).toEqual([]);
        expect(strategySchema.safeParse(all).success).toBe(true);
      }),
      {
        numRuns: 60,
        examples: [
          [
            begun({}),
            begun({
              business: { goal: { kind: 'activeMembers' } },
              conversion: { offers: [{ id: 'o1' }, { id: 'o2' }] },
            }),
          ],
        ],
      },
    );
  });

  test('has the same beginning when one came from the other', () => {
    const copy = { ...mine, id: 'copy', origin: 'shop' };
    expect(haveCommonOrigin(mine, copy)).toBe(true);
    expect(haveCommonOrigin(copy, { ...copy, id: 'another' })).toBe(true);
    expect(haveCommonOrigin(mine, { ...mine, id: 'stranger' })).toBe(false);
  });
});
